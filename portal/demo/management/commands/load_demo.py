from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection, transaction

from portal.demo.content import accounts, psychologists, site


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            psychologists.load()
            accounts.load()
            site.load()
            self.draw_when_idle()

    @staticmethod
    def draw_when_idle() -> None:
        """Leave the drawing of every page to the one job that waits for a quiet moment: an editor's page goes first."""
        with connection.cursor() as cursor:
            cursor.execute(
                "DELETE FROM procrastinate_jobs WHERE task_name = 'infographic.refresh_page' AND status = 'todo'"
            )
