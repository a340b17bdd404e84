from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale, Page, Site

from home.transfer import archive
from home.transfer.exporting import export
from home.transfer.keys import TransferRefused


class Command(BaseCommand):
    help = "Write a page, all that is under it, their translations and what they use to a file for import_pages."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("page", help="its address (/guides/) or the last part of it (guides), in French")
        parser.add_argument("file", type=Path, help="the file to write, for instance guides.zip")

    def handle(self, *args: Any, page: str, file: Path, **options: Any) -> None:
        try:
            content, files = export(find_page(page))
            archive.write(file, content, files)
        except (TransferRefused, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{file}: {len(content['pages'])} pages, {len(content['snippets'])} snippets, {len(files)} files."
        )


def find_page(written: str) -> Page:
    """Return the page of an address, or of the last part of one. Raises CommandError."""
    french = Page.objects.filter(locale=Locale.get_default(), depth__gt=1)
    if "/" in written:
        root = Site.objects.get(is_default_site=True).root_page
        path = written.strip("/")
        pages = list(french.filter(url_path=f"{root.url_path}{path}/" if path else root.url_path))
    else:
        pages = list(french.filter(slug=written))
    if not pages:
        raise CommandError(f"There is no page “{written}”.")
    if len(pages) > 1:
        addresses = ", ".join(page.url_path for page in pages)
        raise CommandError(f"Several pages end with “{written}”: {addresses}. Give the whole address.")
    return pages[0]
