from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Django's `compilemessages` without GNU gettext, which not every machine has."""

    help = "Compile locale/*/LC_MESSAGES/*.po, those that changed."

    def handle(self, *args: Any, **options: Any) -> None:
        for directory in settings.LOCALE_PATHS:
            for source in sorted(Path(directory).glob("*/LC_MESSAGES/*.po")):
                compile_one(source)


def compile_one(source: Path) -> None:
    """Write the `.mo` beside a `.po` that is newer; in one step, so that no process reads half of it."""
    target = source.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return
    unfinished = source.with_suffix(".mo.new")
    polib.pofile(str(source)).save_as_mofile(str(unfinished))
    unfinished.replace(target)
