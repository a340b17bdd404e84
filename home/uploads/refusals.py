"""The sentences that refuse a document."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext


def not_what_it_says(name: str) -> ValidationError:
    """Return the refusal of a file whose content is not that of its extension."""
    sentence = gettext("Ce fichier se nomme « .%(name)s » mais son contenu n’en est pas. Enregistrez-le de nouveau.")
    return ValidationError(sentence % {"name": name}, code="content")


def active(what: str) -> ValidationError:
    """Return the refusal of a file that runs something when it is opened."""
    sentence = gettext(
        "Ce document contient %(what)s : il pourrait nuire à qui l’ouvre. Enregistrez-en une copie simple, sans cela."
    )
    return ValidationError(sentence % {"what": what}, code="active")
