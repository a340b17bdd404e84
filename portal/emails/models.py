"""The outbox: every message the portal sends is a row first, so that a mail server that is down only delays it."""

from datetime import datetime, timedelta
from email.utils import parseaddr
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import models
from django.db.models import Q
from django.utils import timezone

from portal.emails.states import EmailState, check_transition
from portal.privacy.fields import EncryptedTextField

FIRST_DELAY = timedelta(minutes=1)
LONGEST_DELAY = timedelta(hours=1)
GIVE_UP_AFTER = timedelta(hours=24)
RETENTION = timedelta(days=183)  # six months: design §6


def delay_after(attempts: int) -> timedelta:
    """Return how long to wait after that many failed attempts (1 or more): doubled each time, one hour at most."""
    return min(LONGEST_DELAY, FIRST_DELAY * 2 ** min(attempts - 1, 10))


class OutgoingEmailQuerySet(models.QuerySet["OutgoingEmail"]):
    """Messages, by what remains to be done with them."""

    def due(self, now: datetime | None = None) -> "OutgoingEmailQuerySet":
        """Keep those that should be sent now."""
        return self.filter(state=EmailState.WAITING, next_attempt_at__lte=now or timezone.now())

    def beyond_retention(self, now: datetime | None = None) -> "OutgoingEmailQuerySet":
        """Keep those that are over six months old."""
        return self.filter(created_at__lt=(now or timezone.now()) - RETENTION)


class OutgoingEmail(models.Model):
    """A message to one person. Insert it with `portal.emails.outbox.queue_email`."""

    key = models.CharField(max_length=200, unique=True)
    message_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    to = models.EmailField()
    reply_to = EncryptedTextField(blank=True, default="")
    subject = EncryptedTextField()
    text = EncryptedTextField()
    html = EncryptedTextField()
    is_sensitive = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=EmailState.choices, default=EmailState.WAITING)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = OutgoingEmailQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["next_attempt_at"], name="email_due", condition=Q(state=EmailState.WAITING)),
            models.Index(fields=["created_at"], name="email_created"),
        ]

    def __str__(self) -> str:
        return f"{self.message_id} ({self.state})"

    def as_message(self) -> EmailMultiAlternatives:
        """Return the message; its Message-ID is the row's, so that a second copy is recognised as one."""
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        headers = {"Message-ID": f"<{self.message_id}@{domain}>", "Auto-Submitted": "auto-generated"}
        transport = get_connection(settings.EMAIL_TRANSPORT)
        message = EmailMultiAlternatives(self.subject, self.text, to=[self.to], headers=headers, connection=transport)
        if self.reply_to:
            message.reply_to = [self.reply_to]
        message.attach_alternative(self.html, "text/html")
        return message

    def is_expired(self) -> bool:
        return self.expires_at is not None and self.expires_at <= timezone.now()

    def mark_sent(self) -> None:
        self.attempts += 1
        self.sent_at = timezone.now()
        self._finish(EmailState.SENT)

    def mark_expired(self) -> None:
        self._finish(EmailState.EXPIRED)

    def mark_failed(self) -> None:
        self.attempts += 1
        self._finish(EmailState.FAILED)

    def postpone(self) -> None:
        """Note a failed attempt and choose the next one; after 24 hours, give up."""
        now = timezone.now()
        if now - self.created_at >= GIVE_UP_AFTER:
            self.mark_failed()
            return
        self.attempts += 1
        next_attempt_at = now + delay_after(self.attempts)
        # Not later than its end, so that what is sensitive is erased then.
        self.next_attempt_at = min(next_attempt_at, self.expires_at) if self.expires_at else next_attempt_at
        self.save(update_fields=["attempts", "next_attempt_at"])

    def _finish(self, state: EmailState) -> None:
        check_transition(self.state, state)
        self.state = state
        if self.is_sensitive:
            self.subject = self.text = self.html = self.reply_to = ""
        self.save()
