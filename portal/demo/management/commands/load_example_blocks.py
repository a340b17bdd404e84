from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from home.renditions import make_renditions
from portal.demo.content import block_files, blocks


class Command(BaseCommand):
    help = "Publish a page that holds every block, at /exemples-de-blocs/, in French and in Arabic."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            page = blocks.load()
        make_renditions(block_files.picture())
        self.stdout.write(page.url or "")
