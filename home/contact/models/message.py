"""What people write to the team. Who they are and what they say is encrypted."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from home.contact.models.reason import ContactReason
from home.contact.states import MessageState
from portal.privacy.fields import EncryptedTextField

RETENTION = timedelta(days=183)  # six months: design §6
NETWORK_RETENTION = timedelta(days=1)


class ContactMessageQuerySet(models.QuerySet["ContactMessage"]):
    """Messages, by age."""

    def since(self, moment: datetime) -> "ContactMessageQuerySet":
        return self.filter(created_at__gt=moment)

    def beyond_retention(self, now: datetime | None = None) -> "ContactMessageQuerySet":
        """Keep those that are over six months old."""
        return self.filter(created_at__lt=(now or timezone.now()) - RETENTION)


class ContactMessage(models.Model):
    """A message. Its name in lists and logs tells the reason, never the person."""

    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    reason = models.ForeignKey(
        ContactReason, verbose_name=_("motif"), on_delete=models.SET_NULL, null=True, related_name="messages"
    )
    reason_label = models.CharField(_("motif"), max_length=100, blank=True)
    name = EncryptedTextField(_("nom"), blank=True)
    email = EncryptedTextField(_("adresse e-mail"))
    text = EncryptedTextField(_("message"))
    language = models.CharField(_("langue"), max_length=10)
    state = models.CharField(_("état"), max_length=15, choices=MessageState.choices, default=MessageState.RECEIVED)
    email_key = models.CharField(max_length=64, editable=False)
    network_key = models.CharField(max_length=64, blank=True, editable=False)
    content_key = models.CharField(max_length=64, editable=False)
    created_at = models.DateTimeField(_("date"), default=timezone.now, editable=False)

    objects = ContactMessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message reçu")
        verbose_name_plural = _("messages reçus")
        ordering = ["-created_at", "-pk"]
        # "list" shows reasons, dates and states; "view" alone opens the words.
        default_permissions = ("view", "change")
        permissions = [("list_contactmessage", "Peut voir la liste des messages, sans leur contenu")]
        indexes = [
            models.Index(fields=["email_key", "created_at"], name="contact_of_address"),
            models.Index(fields=["network_key", "created_at"], name="contact_of_network"),
            models.Index(fields=["created_at"], name="contact_created"),
        ]

    def __str__(self) -> str:
        return self.shown_reason

    @property
    def shown_reason(self) -> str:
        return self.reason_label or gettext("Sans motif")

    @property
    def language_name(self) -> str:
        return dict(settings.LANGUAGES).get(self.language, self.language)

    @property
    def outbox_key(self) -> str:
        """How the keys of its e-mails to the team begin in the outbox."""
        return f"contact:{self.uuid}:team:"
