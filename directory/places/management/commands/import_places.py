from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from directory.places.importing import COMMUNES, UnreadableFile, replace_places


class Command(BaseCommand):
    help = "Replace the communes and departments by those of the reference files, all at once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--communes", type=Path, default=COMMUNES, help="another file of the same columns")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            count = replace_places(options["communes"])
        except UnreadableFile as error:
            raise CommandError(str(error)) from error
        if options["verbosity"]:
            self.stdout.write(f"{count} places.")
