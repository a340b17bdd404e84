from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from portal.demo.content import accounts, infographics, pages, psychologists, questions


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            psychologists.load()
            accounts.load()
            pages.load()
            infographics.load()
            questions.load()
