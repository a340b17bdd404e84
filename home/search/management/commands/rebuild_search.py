from typing import Any

from django.core.management.base import BaseCommand

from home.search import indexing


class Command(BaseCommand):
    help = "Read every page, question and service again for the search of the site."

    def handle(self, *args: Any, **options: Any) -> None:
        count = indexing.rebuild()
        indexing.rebuild_words()
        if options["verbosity"]:
            self.stdout.write(f"{count} entries.")
