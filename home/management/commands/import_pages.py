from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from home.management.commands.export_pages import find_page
from home.transfer.archive import Archive
from home.transfer.importing import import_pages
from home.transfer.keys import TransferRefused


class Command(BaseCommand):
    help = "Create or update the pages of a file made by export_pages: all of them, or none. As drafts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--parent", help="the page to put them under, as for export_pages; else where they were")
        parser.add_argument("--publish", action="store_true", help="publish them")
        parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        parent = find_page(options["parent"]) if options["parent"] else None
        try:
            with Archive(file) as archive:
                report = import_pages(archive, parent=parent, publish=options["publish"], dry_run=options["dry_run"])
        except TransferRefused as error:
            raise CommandError(str(error)) from error
        for warning in report.warnings:
            self.stderr.write(f"warning: {warning}")
        would = "would be " if options["dry_run"] else ""
        self.stdout.write(
            f"{len(report.created)} {would}created, {len(report.updated)} {would}updated, "
            f"{len(report.unchanged)} unchanged."
        )
        if options["verbosity"] > 1 or options["dry_run"]:
            for word, titles in (("created", report.created), ("updated", report.updated)):
                for title in titles:
                    self.stdout.write(f"  {would}{word}: {title}")
