from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from wagtail.models import Page

from home.infographic.making import refresh, stale_pages


class Command(BaseCommand):
    help = "Make now the posters and pictures of the pages that need it, instead of waiting for the worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="make them all again")

    def handle(self, *args: Any, **options: Any) -> None:
        pages = Page.objects.live().specific().select_related("locale")
        stale = set(stale_pages(pages))
        made = sum(refresh(page, force=options["force"]) for page in pages if options["force"] or page.pk in stale)
        self.stdout.write(f"{made} files made")
