"""Whom to call or where to go, beside the scheme: emergency numbers, helplines, other services. One row each."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import (
    DraftStateMixin,
    Locale,
    Orderable,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.scheme_figures import SchemeFiguresMixin
from portal.content_version import remembered


class SupportService(
    SchemeFiguresMixin,
    WorkflowMixin,
    DraftStateMixin,
    RevisionMixin,
    PreviewableMixin,
    TranslatableMixin,
    index.Indexed,
    Orderable,
):
    """A service that helps: shown on its list, and in the strip of each page if it is one tap away there."""

    class Kind(models.TextChoices):
        EMERGENCY = "emergency", _("Urgence")
        LISTENING = "listening", _("Écoute et soutien")
        OTHER = "other", _("Autre service")

    kind = models.CharField(
        _("nature"),
        max_length=10,
        choices=Kind.choices,
        default=Kind.EMERGENCY,
        help_text=_("Les urgences et l’écoute sont sur « Aide immédiate », les autres sur « Autres services »."),
    )
    name = models.CharField(_("nom"), max_length=100)
    number = models.CharField(
        _("numéro"),
        max_length=20,
        blank=True,
        validators=[RegexValidator(r"^\+?[\d ]+$", _("Des chiffres et des espaces."))],
    )
    by_text_message = models.BooleanField(_("par SMS"), default=False)
    description = models.TextField(
        _("en quelques mots"),
        max_length=400,
        blank=True,
        help_text=_("Ce que le service fait, en une ou deux phrases."),
    )
    audience = models.CharField(_("pour qui"), max_length=160, blank=True)
    hours = models.CharField(_("horaires"), max_length=160, blank=True, help_text=_("Par exemple : 24 h/24 et 7 j/7"))
    languages = models.CharField(_("langues"), max_length=160, blank=True)
    link = models.URLField(
        _("site internet"),
        blank=True,
        validators=[RegexValidator(r"^https://", _("Commencez par « https:// »."))],
    )
    in_strip = models.BooleanField(
        _("dans le bandeau de chaque page"),
        default=False,
        help_text=_("Quelques numéros seulement, gratuits et ouverts jour et nuit : le bandeau prend de la place."),
    )
    short_label = models.CharField(
        _("libellé court"),
        max_length=60,
        blank=True,
        help_text=_("À côté du numéro, dans le bandeau. Par exemple : prévention du suicide, 24 h/24"),
    )

    panels: ClassVar = [
        MultiFieldPanel([FieldPanel("kind"), FieldPanel("name")], _("Service")),
        FieldRowPanel([FieldPanel("number"), FieldPanel("by_text_message")], _("Appeler ou écrire")),
        FieldPanel("link"),
        MultiFieldPanel(
            [FieldPanel("description"), FieldPanel("audience"), FieldPanel("hours"), FieldPanel("languages")],
            _("Ce qu’il faut savoir"),
        ),
        MultiFieldPanel([FieldPanel("in_strip"), FieldPanel("short_label")], _("Bandeau d’urgence")),
    ]
    search_fields: ClassVar = [
        index.SearchField("name", boost=2),
        index.SearchField("description"),
        index.SearchField("audience"),
        index.FilterField("locale_id"),
        index.FilterField("live"),
        index.FilterField("kind"),
    ]
    override_translatable_fields: ClassVar = [
        SynchronizedField("kind", overridable=False),
        SynchronizedField("number"),
        SynchronizedField("link"),
        *(TranslatableField(name) for name in ("name", "description", "audience", "hours", "languages", "short_label")),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("service d’aide")
        verbose_name_plural = _("services d’aide")

    def __str__(self) -> str:
        return f"{self.number} ({self.name})" if self.number else self.name

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {}
        if not self.number and not self.link:
            errors["number"] = _("Donnez un numéro, ou l’adresse d’un site.")
        if self.in_strip and not self.number:
            errors["number"] = _("Le bandeau montre un numéro.")
        if self.in_strip and not self.short_label:
            errors["short_label"] = _("Le bandeau dit en quelques mots à quoi sert le numéro.")
        if errors:
            raise ValidationError(errors)

    @property
    def address(self) -> str:
        """What a tap on the number opens."""
        return f"{'sms' if self.by_text_message else 'tel'}:{self.number.replace(' ', '')}"

    def with_content_json(self, content: dict[str, Any]) -> "SupportService":
        """Return the row as a revision has it, in its place of today: moving it in the list is no revision."""
        row: SupportService = super().with_content_json(content)
        row.sort_order = self.sort_order
        return row

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "home/cms/support_service_preview.html"


def services(*kinds: str) -> list[SupportService]:
    """Return the published services of these kinds, emergencies first, in the language of the request.

    A service that nobody translated is shown in French: a number is never missing because another was translated.
    Read once per language and published change.
    """
    return [service for service in remembered(("support services", get_language()), _read) if service.kind in kinds]


def _read() -> list[SupportService]:
    active, french = Locale.get_active(), Locale.get_default()
    rows = SupportService.objects.filter(live=True, locale__in={active, french}).select_related("locale")
    translated = {row.translation_key: row for row in rows if row.locale_id == active.pk}
    untranslated = [row for row in rows if row.translation_key not in translated]
    # The order is decided once, in French.
    order = {row.translation_key: row.sort_order for row in rows if row.locale_id == french.pk}

    def rank(row: SupportService) -> tuple[int, int, int]:
        kind = SupportService.Kind.values.index(row.kind)
        return kind, order.get(row.translation_key, row.sort_order) or 0, row.pk

    return sorted([*translated.values(), *untranslated], key=rank)
