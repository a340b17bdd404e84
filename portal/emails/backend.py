"""Django's e-mails put in the outbox: what Wagtail and libraries send is never lost either."""

from collections.abc import Sequence
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string

from portal.emails.outbox import Content, queue_email
from portal.scheme.tokens import fill


class OutboxBackend(BaseEmailBackend):
    """The project's `EMAIL_BACKEND`. The outbox itself sends through `settings.EMAIL_TRANSPORT`."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Queue one message for each recipient, in the caller's transaction; return how many messages were taken."""
        for message in email_messages:
            content = content_of(message)
            for recipient in message.recipients():
                queue_email(recipient, content, key=f"django:{uuid4()}")
        return len(email_messages)


def content_of(message: EmailMessage) -> Content:
    """Return the two forms of a message; one that has text only gets the HTML of every other e-mail of the portal."""
    alternatives = getattr(message, "alternatives", [])
    html = next((str(each[0]) for each in alternatives if each[1] == "text/html"), "")
    text = str(message.body)
    identity = {"SITE_NAME": settings.SITE_NAME, "SUPPORT_EMAIL": settings.SUPPORT_EMAIL}
    return Content(
        subject=fill(" ".join(str(message.subject).split())),
        text=fill(text.strip() + "\n"),
        html=fill(html or render_to_string("emails/plain.html", {**identity, "text": text})),
    )
