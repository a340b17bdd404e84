"""What an editor is warned of when they save a test in another language."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext
from wagtail.blocks import StreamValue
from wagtail.models import Locale

from home.eligibility.blocks import OUTCOME, nodes_of
from home.eligibility.models import EligibilityPage


def same_in_every_language(row: Model) -> Iterator[str]:
    """Yield a warning when the test is not drawn as the French one is: the same answers would lead elsewhere."""
    if not isinstance(row, EligibilityPage) or row.locale_id == Locale.get_default().pk:
        return
    french = row.get_translation_or_none(Locale.get_default())
    if french is not None and _structure(row.tree) != _structure(french.tree):
        yield gettext(
            "Ce test n’a pas les mêmes questions, réponses ou résultats que la page en français : les mêmes réponses "
            "n’y mènent pas au même endroit. Changez plutôt la page en français, puis synchronisez ses traductions."
        )


def _structure(tree: StreamValue) -> tuple[Any, ...]:
    levels = tuple(child.value["level"] for child in tree if child.block_type == OUTCOME)
    return (*nodes_of(tree), levels)
