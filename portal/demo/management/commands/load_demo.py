from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from home.ready_pages import loading as ready_pages
from portal.demo.content import accounts, pages, psychologists, questions


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            psychologists.load()
            accounts.load()
            pages.load()
            questions.load()
            ready_pages.load()
