"""Putting a message in the outbox, and getting it out."""

import logging
from dataclasses import dataclass
from datetime import datetime
from smtplib import SMTPDataError, SMTPException, SMTPRecipientsRefused
from typing import Any

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string

from portal.emails.models import OutgoingEmail
from portal.jobs import enqueue
from portal.scheme.tokens import fill

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Content:
    """What a message says, in its two forms."""

    subject: str
    text: str
    html: str


def render_email(template: str, context: dict[str, Any]) -> Content:
    """Return the content made from `emails/<template>.subject.txt`, `.txt` and `.html`, in the active language."""
    values = {"SITE_NAME": settings.SITE_NAME, "SUPPORT_EMAIL": settings.SUPPORT_EMAIL, **context}
    subject = render_to_string(f"emails/{template}.subject.txt", values)
    return Content(
        subject=fill(" ".join(subject.split())),
        text=fill(render_to_string(f"emails/{template}.txt", values).strip() + "\n"),
        html=fill(render_to_string(f"emails/{template}.html", values)),
    )


def queue_email(
    to: str,
    content: Content,
    *,
    key: str,
    expires_at: datetime | None = None,
    is_sensitive: bool = False,
    reply_to: str = "",
) -> OutgoingEmail:
    """Insert a message, and the job that sends it, in the caller's transaction: both exist, or neither.

    `key` says what the message is about: a second one with the same key is not sent. A message is not sent after
    `expires_at`. The words of a sensitive one are erased as soon as it is delivered, failed or expired. An answer goes
    to `reply_to`, an address that a form has checked.
    """
    from portal.emails.tasks import deliver_email

    values = {
        "to": to,
        "subject": content.subject,
        "text": content.text,
        "html": content.html,
        "expires_at": expires_at,
        "is_sensitive": is_sensitive,
        "reply_to": reply_to,
    }
    with transaction.atomic():
        email, created = OutgoingEmail.objects.get_or_create(key=key, defaults=values)
        if created:
            enqueue(deliver_email, email_id=email.pk)
    return email


def deliver(email_id: int) -> bool:
    """Send a message if it is still waiting and nobody else is sending it.

    The row stays locked while the mail server is spoken to, so two workers never send the same message. Returns False
    when the mail server could not be used at all, so that trying other messages now is a waste of time.
    """
    with transaction.atomic():
        waiting = OutgoingEmail.objects.due().filter(pk=email_id)
        email = waiting.select_for_update(skip_locked=True, of=("self",)).first()
        if email is None:
            return True
        if email.is_expired():
            email.mark_expired()
            return True
        return _send(email)


def _send(email: OutgoingEmail) -> bool:
    identity = {"identifier": str(email.message_id), "attempt": email.attempts + 1}
    try:
        email.as_message().send()
    except (SMTPException, OSError) as error:
        logger.warning("E-mail delayed: %s", type(error).__name__, extra=identity)
        email.postpone()
        return isinstance(error, (SMTPRecipientsRefused, SMTPDataError))  # this message's own trouble
    except ValueError as error:  # an address or a subject that no server will ever take
        logger.error("E-mail refused: %s", type(error).__name__, extra=identity)
        email.mark_failed()
        return True
    email.mark_sent()
    return True
