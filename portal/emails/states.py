"""The life of a message in the outbox."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EmailState(models.TextChoices):
    WAITING = "waiting", _("en attente")
    SENT = "sent", _("envoyé")
    FAILED = "failed", _("échec")
    EXPIRED = "expired", _("périmé")


TRANSITIONS: dict[EmailState, frozenset[EmailState]] = {
    EmailState.WAITING: frozenset({EmailState.SENT, EmailState.FAILED, EmailState.EXPIRED}),
    EmailState.SENT: frozenset(),
    EmailState.FAILED: frozenset(),
    EmailState.EXPIRED: frozenset(),
}


class TransitionRefused(Exception):
    """A message cannot go from its state to the one asked for."""


def check_transition(current: EmailState | str, new: EmailState) -> None:
    """Raise TransitionRefused unless a message may go from `current` to `new`."""
    if new not in TRANSITIONS[EmailState(current)]:
        raise TransitionRefused(f"{current} → {new}")
