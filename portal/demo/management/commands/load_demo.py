from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from portal.demo.content import (
    accounts,
    contact,
    eligibility,
    frame,
    guides,
    linking,
    pages,
    psychologists,
    questions,
    search,
    services,
    statistics,
    support,
)

# In this order: what is led to comes before what leads to it.
STEPS = (
    psychologists.load,
    accounts.load,
    pages.load,
    support.load,
    services.load,
    guides.load,
    questions.load,
    contact.load,
    eligibility.load,
    statistics.load,
    guides.relate,
    services.load_entries,
    linking.load,
    frame.load,
    search.load,
)


class Command(BaseCommand):
    help = "Load the demo's people and pages; run twice, it doubles nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            for step in STEPS:
                step()
