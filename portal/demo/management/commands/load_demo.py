from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from portal.demo.content import accounts, frame, guides, linking, pages, psychologists, questions, services, support


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            psychologists.load()
            accounts.load()
            pages.load()
            support.load()
            services.load()
            guides.load()
            questions.load()
            # What names the pages and the questions, once they are all there.
            guides.relate()
            services.load_entries()
            linking.load()
            frame.load()
