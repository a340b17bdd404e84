from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

# Any number that nothing else in this database uses as an advisory lock.
DEPLOYMENT_LOCK = 7_262_019


class Command(BaseCommand):
    """Run by the platform after each deployment, possibly by several machines at once: one works, the others wait."""

    help = "Apply the migrations and refresh the reference data, one process at a time."

    def handle(self, *args: Any, **options: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [DEPLOYMENT_LOCK])
            try:
                call_command("migrate", interactive=False, verbosity=options["verbosity"])
                call_command("import_places", verbosity=options["verbosity"])
                call_command("rebuild_search", verbosity=options["verbosity"])
            finally:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [DEPLOYMENT_LOCK])
