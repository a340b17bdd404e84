from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from portal.demo.content import (
    accounts,
    contact,
    eligibility,
    frame,
    pages,
    psychologists,
    questions,
    statistics,
)

# In this order: pages lead to questions, the frame leads to pages.
SUBJECTS = (
    psychologists,
    accounts,
    pages,
    questions,
    statistics,
    contact,
    eligibility,
    frame,
)


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            for subject in SUBJECTS:
                subject.load()
