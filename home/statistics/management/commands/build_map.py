from typing import Any

from django.core.management.base import BaseCommand

from home.statistics.france import MAP
from home.statistics.france.building import build, written


class Command(BaseCommand):
    help = "Make the map of the departments again, from the outlines beside it. To be committed."

    def handle(self, *args: Any, **options: Any) -> None:
        MAP.write_text(written(build()))
        self.stdout.write(f"{MAP.name}: {MAP.stat().st_size // 1000} kB")
