"""What surrounds every page and is edited once: menu and footer."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page, TranslatableMixin

from home.scheme_figures import SchemeFiguresMixin


class Link(SchemeFiguresMixin, TranslatableMixin, Orderable):
    """A link of the main menu or of the footer: to a page, or to an address of this site or another."""

    class Place(models.TextChoices):
        MENU = "menu", _("Menu principal")
        FOOTER = "footer", _("Pied de page")
        LEGAL = "legal", _("Bas du pied de page (mentions obligatoires)")

    place = models.CharField(_("emplacement"), max_length=10, choices=Place.choices, default=Place.MENU)
    label = models.CharField(_("libellé"), max_length=60)
    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    address = models.CharField(
        _("ou adresse"),
        max_length=255,
        blank=True,
        validators=[RegexValidator(r"^(/|https://)", _("Commencez par « / » ou par « https:// »."))],
        help_text=_("Par exemple /annuaire/ ou https://www.etudiant.gouv.fr"),
    )

    panels: ClassVar = [
        FieldPanel("place"),
        FieldPanel("label"),
        PageChooserPanel("page"),
        FieldPanel("address"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("lien du menu ou du pied de page")
        verbose_name_plural = _("menus et pied de page")

    def __str__(self) -> str:
        return self.label

    def clean(self) -> None:
        super().clean()
        if bool(self.page_id) == bool(self.address):
            raise ValidationError({"address": _("Choisissez une page, ou donnez une adresse : l’une des deux.")})
