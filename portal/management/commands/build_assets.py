import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from portal.assets.build import build


class Command(BaseCommand):
    help = "Build the style sheet, script and fonts into var/assets; does nothing when their sources did not change."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="build even if nothing changed")

    def handle(self, *args: Any, **options: Any) -> None:
        started = time.monotonic()
        if build(settings.VAR_DIR / "assets", force=options["force"]):
            self.stdout.write(f"Assets built in {time.monotonic() - started:.1f} s.")
        else:
            self.stdout.write("Assets are up to date.")
