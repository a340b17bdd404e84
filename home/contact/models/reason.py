"""Why people write, and who reads it."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, Locale, PreviewableMixin, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.blocks.text import TEXT_FEATURES
from home.models import Audience
from home.scheme_figures import SchemeFiguresMixin
from portal.content_version import remembered

SLUG_LENGTH = 60
MOST_RECIPIENTS = 10


def check_addresses(text: str) -> None:
    """Refuse what is not a list of e-mail addresses, one a line, and say which line is wrong."""
    addresses = text.split()
    if len(addresses) > MOST_RECIPIENTS:
        raise ValidationError(gettext("%(count)d adresses au plus.") % {"count": MOST_RECIPIENTS})
    for address in addresses:
        sentence = gettext("« %(address)s » n’est pas une adresse e-mail. Écrivez une adresse par ligne.")
        EmailValidator(sentence % {"address": address})(address)


class ContactReasonQuerySet(models.QuerySet["ContactReason"]):
    """Reasons, by what visitors see."""

    def offered(self, locale: Locale) -> "ContactReasonQuerySet":
        """Keep the published ones of a language, in their order."""
        return self.filter(locale=locale, live=True).order_by("sort_order", "label", "pk")


class ContactReason(
    SchemeFiguresMixin, DraftStateMixin, RevisionMixin, PreviewableMixin, TranslatableMixin, models.Model
):
    """A reason to write. Published, it is offered; withdrawn, it is not, and its messages stay."""

    label = models.CharField(
        _("motif"), max_length=100, help_text=_("Par exemple : « Une adresse de l’annuaire est fausse »")
    )
    answer = RichTextField(
        _("réponse possible"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("Montrée avant d’écrire. Elle évite souvent un message : donnez le lien vers la bonne page."),
    )
    audience = models.CharField(
        _("pour qui"),
        max_length=20,
        choices=Audience.choices,
        blank=True,
        help_text=_("Les motifs sont rangés par public. Vide : pour tout le monde."),
    )
    recipients = models.TextField(
        _("qui reçoit les messages"),
        blank=True,
        validators=[check_addresses],
        help_text=_("Une adresse e-mail par ligne, jamais montrée au public. Vide : l’adresse du support."),
    )
    sort_order = models.PositiveSmallIntegerField(_("rang"), default=0, help_text=_("Les plus petits d’abord."))
    slug = models.SlugField(
        _("adresse"), max_length=SLUG_LENGTH, blank=True, help_text=_("Faite à partir du motif. Ne la changez plus.")
    )

    objects = ContactReasonQuerySet.as_manager()

    panels: ClassVar = [
        FieldPanel("label"),
        FieldPanel("answer"),
        FieldPanel("recipients"),
        MultiFieldPanel([FieldPanel("audience"), FieldPanel("sort_order")], _("Place dans la page")),
        FieldPanel("slug"),
    ]
    override_translatable_fields: ClassVar = [
        TranslatableField("label"),
        TranslatableField("answer"),
        SynchronizedField("recipients"),
        SynchronizedField("slug", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("motif de contact")
        verbose_name_plural = _("motifs de contact")
        constraints = [models.UniqueConstraint(fields=["locale", "slug"], name="contact_reason_slug_in_language")]

    def __str__(self) -> str:
        return self.label

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or self._free_slug()
        super().full_clean(*args, **kwargs)

    @property
    def addresses(self) -> list[str]:
        """Who receives the messages; empty for the support's own address. Each once, in order."""
        return list(dict.fromkeys(self.recipients.split()))

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "home/contact/reason_preview.html"

    def _free_slug(self) -> str:
        wanted = slugify(self.label)[: SLUG_LENGTH - 4].strip("-") or "motif"
        same_language = ContactReason.objects.filter(locale_id=self.locale_id).exclude(pk=self.pk)
        taken = set(same_language.filter(slug__startswith=wanted).values_list("slug", flat=True))
        candidates = [wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3))]
        return next(slug for slug in candidates if slug not in taken)


def offered_reasons(locale: Locale) -> list[ContactReason]:
    """Return what a visitor may choose from, read once per published version."""
    return remembered(("contact reasons", locale.pk), lambda: list(ContactReason.objects.offered(locale)))


def by_audience(reasons: list[ContactReason]) -> list[tuple[str, list[ContactReason]]]:
    """Group reasons under the names of their audiences, in the audiences' order; those for everybody come last."""
    audiences = [*Audience.choices, ("", gettext("Pour tout le monde"))]
    groups = [(str(name), [reason for reason in reasons if reason.audience == value]) for value, name in audiences]
    return [(name, members) for name, members in groups if members]
