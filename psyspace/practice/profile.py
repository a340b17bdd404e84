"""What a psychologist says of themself, and how two tabs do not overwrite each other."""

import hashlib
from typing import Any

from django.db import transaction

from directory.models import Psychologist


class ChangedMeanwhile(Exception):
    """The presentation is no longer the one the form was opened on."""

    def __init__(self, current: str) -> None:
        super().__init__("changed meanwhile")
        self.current = current


def own_psychologist(user: Any) -> Psychologist | None:
    """Return the psychologist this user is, if any."""
    return Psychologist.objects.filter(user=user).first()


def is_listed(psychologist: Psychologist) -> bool:
    """Tell whether this psychologist has a public page today."""
    return Psychologist.objects.listed().filter(pk=psychologist.pk).exists()


def version_of(presentation: str) -> str:
    """Return the mark by which a form knows what text it was opened on.

    Taken from the text itself: a change to another field, or an import that changes nothing, disturbs nobody.
    """
    return hashlib.sha256(presentation.encode()).hexdigest()


def save_presentation(psychologist: Psychologist, text: str, version: str) -> None:
    """Save the text if the one it replaces has `version`. Raises ChangedMeanwhile.

    Saving the same text twice (a double click) is no conflict.
    """
    with transaction.atomic():
        current = Psychologist.objects.select_for_update(of=("self",)).get(pk=psychologist.pk)
        if current.presentation == text:
            return
        if version_of(current.presentation) != version:
            raise ChangedMeanwhile(current.presentation)
        current.presentation = text
        current.save(update_fields=["presentation", "updated_at"])
