"""Links that lead nowhere, as the weekly check found them."""

from datetime import datetime
from typing import Any, ClassVar

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

MAXIMUM_ADDRESS_LENGTH = 1000


class Reason(models.TextChoices):
    """What is wrong with a link, in the words of the report."""

    DELETED = "deleted", _("ce que le lien montrait a été supprimé")
    UNPUBLISHED = "unpublished", _("la page n’est pas publiée")
    MISSING = "missing", _("rien à cette adresse")
    REFUSED = "refused", _("adresse interdite ou mal écrite")
    UNKNOWN_HOST = "unknown-host", _("ce site n’existe pas, ou plus")
    UNREACHABLE = "unreachable", _("ce site ne répond pas")
    SLOW = "slow", _("ce site met trop de temps à répondre")
    SERVER_ERROR = "server-error", _("ce site est en panne")
    REDIRECT_LOOP = "redirect-loop", _("redirections sans fin")
    CERTIFICATE = "certificate", _("connexion non sécurisée (certificat)")


class BrokenLinkQuerySet(models.QuerySet["BrokenLink"]):
    """Broken links, by what may be said of them."""

    def confirmed(self) -> "BrokenLinkQuerySet":
        """Keep those to show: found broken twice, or inside the site, where once is enough."""
        return self.filter(is_confirmed=True)

    def to_try_again(self, seen_before: datetime) -> "BrokenLinkQuerySet":
        """Keep the links to other sites that failed once only, last tried before that moment."""
        return self.filter(is_confirmed=False, last_seen__lt=seen_before)

    def of(self, source: models.Model) -> "BrokenLinkQuerySet":
        """Keep those of one page or snippet."""
        content_type = ContentType.objects.get_for_model(source, for_concrete_model=False)
        return self.filter(content_type=content_type, object_id=source.pk)


class BrokenLink(models.Model):
    """One link of one published page or snippet. The row goes when the link is mended or removed."""

    content_type = models.ForeignKey(ContentType, verbose_name=_("type"), on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    source = GenericForeignKey("content_type", "object_id", for_concrete_model=False)
    source_title = models.CharField(_("page ou contenu"), max_length=255)
    language = models.CharField(_("langue"), max_length=10, blank=True)
    address = models.CharField(_("lien"), max_length=MAXIMUM_ADDRESS_LENGTH)
    label = models.CharField(_("texte du lien"), max_length=255, blank=True)
    is_external = models.BooleanField(_("vers un autre site"), default=False)
    reason = models.CharField(_("problème"), max_length=20, choices=Reason.choices)
    is_confirmed = models.BooleanField(default=False)
    first_seen = models.DateTimeField(_("vu la première fois"), default=timezone.now)
    last_seen = models.DateTimeField(_("vu la dernière fois"), default=timezone.now)

    objects = BrokenLinkQuerySet.as_manager()
    wagtail_reference_index_ignore: ClassVar = True

    class Meta:
        verbose_name = _("lien cassé")
        verbose_name_plural = _("liens cassés")
        ordering: ClassVar[Any] = ["first_seen", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["content_type", "object_id", "address"], name="broken_link_of_source")
        ]
        indexes = [models.Index(fields=["is_confirmed", "first_seen"], name="broken_link_shown")]

    def __str__(self) -> str:
        return self.address
