"""Who is in the scheme, and the one definition of who is in the directory."""

import re
from datetime import date

from django.conf import settings
from django.contrib.postgres.fields import DateRangeField
from django.db import models
from django.db.models import Case, F, Func, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Greatest, Random
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.models.practice import Practice

BOTH_ENDS_INCLUDED = "[]"
START = Greatest("accepted_on", "agreement_signed_on")


class PsychologistQuerySet(models.QuerySet["Psychologist"]):
    """Psychologists, in the words of the scheme."""

    def listed(self, on: date | None = None) -> "PsychologistQuerySet":
        """Keep those who are in the directory on that day (today by default). Source: design §4.

        Application accepted, agreement signed and in force, not suspended (those are `in_force_during`), and
        somewhere to consult them.
        """
        # A subquery rather than Exists(), for which PostgreSQL may read every practice to fill one page.
        practice = Practice.objects.filter(psychologist=OuterRef("pk")).order_by().values("pk")[:1]
        return self.alias(practice=Subquery(practice)).filter(
            Q(teleconsultation=True) | Q(practice__isnull=False),
            in_force_during__contains=on or timezone.localdate(),
        )

    def once_listed(self) -> "PsychologistQuerySet":
        """Keep those who could be in the directory, today or before: they signed the agreement and were accepted."""
        return self.filter(accepted_on__isnull=False, agreement_signed_on__lte=timezone.localdate())


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
    email = models.EmailField(_("adresse e-mail publique"), blank=True)
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

    # The days on which nothing forbids being in the directory; empty for who is suspended or has not signed.
    in_force_during = models.GeneratedField(
        expression=Case(
            When(
                Q(agreement_ends_on__isnull=True) | Q(agreement_ends_on__gte=START),
                accepted_on__isnull=False,
                agreement_signed_on__isnull=False,
                is_suspended=False,
                then=Func(
                    START,
                    F("agreement_ends_on"),
                    Value(BOTH_ENDS_INCLUDED),
                    function="daterange",
                    output_field=DateRangeField(),
                ),
            ),
            default=None,
            output_field=DateRangeField(),
        ),
        output_field=DateRangeField(null=True),
        db_persist=True,
    )
    # A draw made once: the order of those whom no distance tells apart. See `search.turn_of_the_hour`.
    shuffle = models.FloatField(db_default=Random(), editable=False)

    objects = PsychologistQuerySet.as_manager()

    class Meta:
        verbose_name = _("psychologue")
        verbose_name_plural = _("psychologues")
        indexes = [models.Index(fields=["shuffle"], name="psychologist_shuffle")]

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}"

    def get_absolute_url(self) -> str:
        return reverse("directory:psychologist", args=[self.slug])

    @property
    def phone_uri(self) -> str:
        """The number as a `tel:` link writes it, with the country when it is a French one."""
        digits = re.sub(r"[^\d+]", "", self.phone)
        return f"tel:+33{digits[1:]}" if re.fullmatch(r"0\d{9}", digits) else f"tel:{digits}"
