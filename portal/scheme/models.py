"""The dated rules of the scheme: how many consultations, at what price."""

from datetime import date
from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from portal.scheme.money import CentsField

MOST_CONSULTATIONS = 100


class SchemeRuleQuerySet(models.QuerySet["SchemeRule"]):
    """Rules, by date."""

    def on(self, day: date) -> "SchemeRule":
        """Return the rule in force on `day`; raises DoesNotExist before the scheme began."""
        return self.filter(valid_from__lte=day).latest("valid_from")


class SchemeRule(models.Model):
    """What the scheme grants from a date on, until the next rule. Source: design, « Rules of the scheme »."""

    valid_from = models.DateField(
        _("à partir du"),
        unique=True,
        error_messages={"unique": _("Une règle commence déjà ce jour-là : modifiez-la, ou choisissez une autre date.")},
        help_text=_("La règle vaut jusqu’à la veille de la suivante. Les pages changent d’elles-mêmes ce jour-là."),
    )
    consultations = models.PositiveSmallIntegerField(
        _("séances par année universitaire"),
        validators=[MinValueValidator(1), MaxValueValidator(MOST_CONSULTATIONS)],
    )
    consultations_after_renewal = models.PositiveSmallIntegerField(
        _("séances de plus après un renouvellement"), default=0, validators=[MaxValueValidator(MOST_CONSULTATIONS)]
    )
    price = CentsField(_("prix d’une séance (en euros)"))
    first_price = CentsField(_("prix de la première séance de l’année (en euros)"))
    is_referral_required = models.BooleanField(_("lettre d’orientation obligatoire"), default=False)
    is_ine_required = models.BooleanField(_("numéro INE obligatoire"), default=True)

    objects = SchemeRuleQuerySet.as_manager()

    panels: ClassVar = [
        FieldPanel("valid_from"),
        MultiFieldPanel(
            [FieldPanel("consultations"), FieldPanel("consultations_after_renewal")], _("Nombre de séances")
        ),
        MultiFieldPanel([FieldPanel("price"), FieldPanel("first_price")], _("Prix")),
        MultiFieldPanel([FieldPanel("is_referral_required"), FieldPanel("is_ine_required")], _("Justificatifs")),
    ]

    class Meta:
        ordering = ["-valid_from"]
        verbose_name = _("règle du dispositif")
        verbose_name_plural = _("règles du dispositif")
        constraints = [models.CheckConstraint(condition=models.Q(consultations__gte=1), name="rule_grants_something")]

    def __str__(self) -> str:
        return gettext("Règle à partir du %(date)s") % {"date": date_format(self.valid_from, "SHORT_DATE_FORMAT")}

    @property
    def most_consultations(self) -> int:
        """How many consultations of a cycle are covered, the renewal included."""
        return self.consultations + self.consultations_after_renewal


def current_rule() -> SchemeRule:
    """Return the rule in force today, in Paris."""
    return SchemeRule.objects.on(timezone.localdate())
