"""What the dashboard of the CMS may show of the messages: never who wrote, nor what."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count
from django.urls import reverse

from home.contact.models import ContactMessage
from home.contact.states import MessageState

LIST_PERMISSION = "contact.list_contactmessage"
READ_PERMISSION = "contact.view_contactmessage"


@dataclass(frozen=True)
class MessageSummary:
    """A message, without its words nor its sender."""

    reason: str
    received_at: datetime
    state: str
    address: str


@dataclass(frozen=True)
class Summary:
    """The last messages, how many wait for an answer, and where the list is."""

    messages: list[MessageSummary]
    unanswered: int
    address: str


def last_messages(limit: int = 5) -> Summary:
    """Return the last messages, newest first, without personal data. Three queries at most, whatever the number."""
    rows = ContactMessage.objects.only("uuid", "reason_label", "state", "created_at")[:limit]
    return Summary(
        messages=[
            MessageSummary(row.shown_reason, row.created_at, row.get_state_display(), message_address(row))
            for row in rows
        ],
        unanswered=ContactMessage.objects.exclude(state=MessageState.ANSWERED).count(),
        address=reverse("contact_messages:index"),
    )


def counts_by_reason() -> list[tuple[str, int]]:
    """Return how many messages are kept for each reason, the most frequent first."""
    rows = ContactMessage.objects.order_by().values_list("reason_label").annotate(total=Count("pk"))
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def may_list(user: Any) -> bool:
    """Tell whether this person may see reasons, dates and states."""
    return user.has_perm(LIST_PERMISSION) or may_read(user)


def may_read(user: Any) -> bool:
    """Tell whether this person may open the words of a message, which leaves a line in the log."""
    return user.has_perm(READ_PERMISSION)


def message_address(message: ContactMessage) -> str:
    return reverse("contact_messages:message", args=[message.uuid])
