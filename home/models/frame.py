"""What surrounds every page and is edited once: menu, footer, emergency numbers."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel, PublishingPanel
from wagtail.models import DraftStateMixin, Orderable, Page, RevisionMixin, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.previews import PreviewableInLanguageMixin
from home.scheme_figures import SchemeFiguresMixin


class Link(
    SchemeFiguresMixin, DraftStateMixin, RevisionMixin, PreviewableInLanguageMixin, TranslatableMixin, Orderable
):
    """A link of the main menu or of the footer: to a page, or to an address of this site or another."""

    class Place(models.TextChoices):
        MENU = "menu", _("Menu principal")
        FOOTER = "footer", _("Pied de page")
        LEGAL = "legal", _("Bas du pied de page (mentions obligatoires)")

    place = models.CharField(_("emplacement"), max_length=10, choices=Place.choices, default=Place.MENU)
    label = models.CharField(_("libellé"), max_length=60)
    group = models.CharField(
        _("rubrique"),
        max_length=40,
        blank=True,
        help_text=_(
            "Les liens d’une même rubrique sont réunis : dans un sous-menu du menu principal, dans une colonne du pied "
            "de page. Vide : le lien est seul."
        ),
    )
    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    address = models.CharField(
        _("ou adresse"),
        max_length=255,
        blank=True,
        validators=[RegexValidator(r"^(/|https://)", _("Commencez par « / » ou par « https:// »."))],
        help_text=_(
            "Par exemple /annuaire/ ou https://www.etudiant.gouv.fr. Une adresse de ce site suit la langue de la page."
        ),
    )

    panels: ClassVar = [
        FieldPanel("label"),
        MultiFieldPanel([FieldPanel("place"), FieldPanel("group")], _("Où le montrer")),
        MultiFieldPanel([PageChooserPanel("page"), FieldPanel("address")], _("Où il mène")),
        PublishingPanel(),
    ]
    override_translatable_fields: ClassVar = [
        TranslatableField("label"),
        TranslatableField("group"),
        SynchronizedField("place", overridable=False),
        SynchronizedField("page"),
        SynchronizedField("address"),
        SynchronizedField("go_live_at"),
        SynchronizedField("expire_at"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("lien")
        verbose_name_plural = _("menus et pied de page")

    def __str__(self) -> str:
        return self.label

    def clean(self) -> None:
        super().clean()
        if bool(self.page_id) == bool(self.address):
            raise ValidationError({"address": _("Choisissez une page, ou donnez une adresse : l’une des deux.")})
        if self.place == self.Place.LEGAL:
            self.group = ""  # the last line of the footer has no columns

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "base.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        from home.frame import frame_with

        return {**super().get_preview_context(request, mode_name), "frame": frame_with(self, request)}


class EmergencyNumber(SchemeFiguresMixin, TranslatableMixin, Orderable):
    """A number to call, or to write to, when it is urgent: one tap away on every page."""

    number = models.CharField(
        _("numéro"), max_length=20, validators=[RegexValidator(r"^\+?[\d ]+$", _("Des chiffres et des espaces."))]
    )
    label = models.CharField(_("pour quoi"), max_length=60, help_text=_("Par exemple : prévention du suicide, 24 h/24"))
    by_text_message = models.BooleanField(_("par SMS"), default=False)

    panels: ClassVar = [FieldPanel("number"), FieldPanel("label"), FieldPanel("by_text_message")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("numéro d’urgence")
        verbose_name_plural = _("numéros d’urgence")

    def __str__(self) -> str:
        return f"{self.number} ({self.label})"

    @property
    def address(self) -> str:
        """What a tap on the number opens."""
        return f"{'sms' if self.by_text_message else 'tel'}:{self.number.replace(' ', '')}"
