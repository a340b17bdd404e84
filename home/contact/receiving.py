"""Keeping a message, with its e-mails, in one transaction: all of it, or nothing."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation

from home.contact import limits
from home.contact.models import ContactMessage, ContactReason
from portal.emails.outbox import queue_email, render_email
from portal.locks import one_at_a_time
from portal.privacy.hashing import keyed_hash


@dataclass(frozen=True)
class Draft:
    """What someone wrote, checked. `reason_id` is None where no reason is offered."""

    reason_id: int | None
    email: str
    name: str
    text: str
    language: str
    network_key: str

    @property
    def email_key(self) -> str:
        return keyed_hash("contact address", self.email.lower())

    @property
    def content_key(self) -> str:
        """The same for the same message only: what makes a double click one message."""
        words = json.dumps([self.reason_id, self.email.lower(), self.name, self.text])
        return keyed_hash("contact message", words)


class TooSoon(Exception):
    """The limits ask for a pause before the next message."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(str(wait))
        self.wait = wait


class ReasonGone(Exception):
    """The reason was withdrawn while the message was being written."""


def receive(draft: Draft) -> ContactMessage:
    """Keep a message and put its e-mails in the outbox. Raises TooSoon or ReasonGone; nothing is kept then.

    The same message sent again within a day is the one that was kept already: nothing is written.
    """
    with transaction.atomic():
        one_at_a_time(f"contact:{draft.network_key}", f"contact:{draft.email_key}")
        now = timezone.now()
        recent = ContactMessage.objects.since(now - limits.DAY).filter(email_key=draft.email_key)
        if same := recent.filter(content_key=draft.content_key).first():
            return same
        if wait := _wait(draft, now):
            raise TooSoon(wait)
        reason = _reason(draft)
        earlier = recent.count()
        message = _keep(draft, reason, now)
        _tell_the_team(message, reason)
        if earlier < limits.CONFIRMATIONS_A_DAY:
            _confirm(message)
    return message


def _wait(draft: Draft, now: datetime) -> timedelta:
    recent = ContactMessage.objects.since(now - limits.WINDOW).order_by()
    address = recent.filter(email_key=draft.email_key).values_list("created_at", flat=True)
    network = recent.filter(network_key=draft.network_key).values_list("created_at", flat=True)
    return max(limits.wait_before(limits.ADDRESS, now, address), limits.wait_before(limits.NETWORK, now, network))


def _reason(draft: Draft) -> ContactReason | None:
    """Return the reason, which cannot be deleted before this transaction ends."""
    if draft.reason_id is None:
        return None
    offered = ContactReason.objects.filter(pk=draft.reason_id, live=True)
    reason = offered.select_for_update(of=("self",), no_key=True).first()
    if reason is None:
        raise ReasonGone
    return reason


def _keep(draft: Draft, reason: ContactReason | None, now: datetime) -> ContactMessage:
    return ContactMessage.objects.create(
        reason=reason,
        reason_label=reason.label if reason else "",
        name=draft.name,
        email=draft.email,
        text=draft.text,
        language=draft.language,
        email_key=draft.email_key,
        network_key=draft.network_key,
        content_key=draft.content_key,
        created_at=now,
    )


def _tell_the_team(message: ContactMessage, reason: ContactReason | None) -> None:
    """Send the message, in French around its words, to whoever answers; a reply goes to the sender."""
    addresses = (reason.addresses if reason else []) or [settings.SUPPORT_EMAIL]
    with translation.override(settings.LANGUAGE_CODE):
        address = settings.PUBLIC_URL + reverse("contact_messages:message", args=[message.uuid])
        content = render_email("contact_message", {"message": message, "address": address})
    for number, to in enumerate(addresses):
        key = f"{message.outbox_key}{number}"
        queue_email(to, content, key=key, reply_to=message.email, is_sensitive=True)


def _confirm(message: ContactMessage) -> None:
    """Tell the sender that the message arrived, in words that are all ours: nobody can make us send theirs."""
    content = render_email("contact_confirmation", {"reason": message.reason_label})
    queue_email(message.email, content, key=f"contact:{message.uuid}:confirmation", is_sensitive=True)
