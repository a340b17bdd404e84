"""Who is in the scheme, and the one definition of who is in the directory."""

from datetime import date

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.models.practice import Practice


class PsychologistQuerySet(models.QuerySet["Psychologist"]):
    """Psychologists, in the words of the scheme."""

    def listed(self, on: date | None = None) -> "PsychologistQuerySet":
        """Keep those who are in the directory on that day (today by default). Source: design §4.

        Application accepted, agreement signed and in force, not suspended, and somewhere to consult them.
        """
        day = on or timezone.localdate()
        return self.filter(
            Q(agreement_ends_on__isnull=True) | Q(agreement_ends_on__gte=day),
            Q(teleconsultation=True) | Exists(Practice.objects.filter(psychologist=OuterRef("pk"))),
            accepted_on__lte=day,
            agreement_signed_on__lte=day,
            is_suspended=False,
        )


class Psychologist(models.Model):
    """A psychologist of the scheme, or on the way into it."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("compte"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="psychologist",
    )
    slug = models.SlugField(_("identifiant public"), max_length=120, unique=True)
    first_name = models.CharField(_("prénom"), max_length=150)
    last_name = models.CharField(_("nom"), max_length=150)
    register_number = models.CharField(_("numéro RPPS ou ADELI"), max_length=11, unique=True)
    email = models.EmailField(_("adresse électronique publique"), blank=True)
    phone = models.CharField(_("téléphone"), max_length=20, blank=True)
    website = models.URLField(_("site internet"), blank=True)
    presentation = models.TextField(_("présentation"), max_length=2000, blank=True)
    languages = models.CharField(_("langues parlées"), max_length=200, blank=True)
    teleconsultation = models.BooleanField(_("téléconsultation"), default=False)
    accepted_on = models.DateField(_("candidature acceptée le"), null=True, blank=True)
    agreement_signed_on = models.DateField(_("convention signée le"), null=True, blank=True)
    agreement_ends_on = models.DateField(_("convention valable jusqu’au"), null=True, blank=True)
    is_suspended = models.BooleanField(_("suspendu·e"), default=False)
    updated_at = models.DateTimeField(_("mis à jour le"), auto_now=True)

    objects = PsychologistQuerySet.as_manager()

    class Meta:
        verbose_name = _("psychologue")
        verbose_name_plural = _("psychologues")

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}"

    def get_absolute_url(self) -> str:
        return reverse("directory:psychologist", args=[self.slug])
