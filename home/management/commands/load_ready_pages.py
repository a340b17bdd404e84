from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from home.ready_pages import loading


class Command(BaseCommand):
    help = "Fill the library of ready-made pages, if it is empty."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            added = loading.load()
        self.stdout.write(f"{added} ready-made pages added.")
