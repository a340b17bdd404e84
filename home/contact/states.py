"""The life of a message sent from the contact page."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MessageState(models.TextChoices):
    RECEIVED = "received", _("reçu")
    FORWARDED = "forwarded", _("transmis par e-mail")
    NOT_FORWARDED = "not_forwarded", _("à lire ici : l’e-mail n’a pas pu partir")
    ANSWERED = "answered", _("répondu")


TRANSITIONS: dict[MessageState, frozenset[MessageState]] = {
    MessageState.RECEIVED: frozenset({MessageState.FORWARDED, MessageState.NOT_FORWARDED, MessageState.ANSWERED}),
    MessageState.FORWARDED: frozenset({MessageState.ANSWERED}),
    MessageState.NOT_FORWARDED: frozenset({MessageState.ANSWERED}),
    MessageState.ANSWERED: frozenset(),
}


def may_become(current: MessageState | str, new: MessageState) -> bool:
    """Tell whether a message may go from `current` to `new`."""
    return new in TRANSITIONS[MessageState(current)]
