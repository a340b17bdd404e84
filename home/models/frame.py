"""What surrounds every page and is edited once: menu and footer."""

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
