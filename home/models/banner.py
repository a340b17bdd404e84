"""What everybody must know for a while: a strip above the pages."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, Page, RevisionMixin, TranslatableMixin, WorkflowMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.blocks.text import SHORT_TEXT_FEATURES
from home.previews import PreviewableInLanguageMixin
from home.scheme_figures import SchemeFiguresMixin


class Banner(
    SchemeFiguresMixin,
    WorkflowMixin,
    DraftStateMixin,
    RevisionMixin,
    PreviewableInLanguageMixin,
    TranslatableMixin,
    models.Model,
):
    """News above the pages, between two dates (those of publication), everywhere or in a section."""

    class Level(models.TextChoices):
        INFO = "info", _("Information")
        WARNING = "warning", _("Attention")
        ALERT = "alert", _("Urgence")

    class Place(models.TextChoices):
        EVERYWHERE = "everywhere", _("Tout le site")
        PAGE = "page", _("Une page et celles qu’elle contient")
        DIRECTORY = "directory", _("L’annuaire")
        SPACE = "space", _("L’espace professionnel et la connexion")

    level = models.CharField(_("niveau"), max_length=10, choices=Level.choices, default=Level.INFO)
    title = models.CharField(_("titre"), max_length=120)
    text = RichTextField(_("texte"), features=SHORT_TEXT_FEATURES, max_length=400, blank=True)
    place = models.CharField(_("où"), max_length=12, choices=Place.choices, default=Place.EVERYWHERE)
    section = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Pour « Une page et celles qu’elle contient ». Vaut aussi pour ses traductions."),
    )
    is_closable = models.BooleanField(
        _("peut être masqué"),
        default=True,
        help_text=_("Par qui l’a lu, jusqu’à la fin de sa visite. Rien n’est enregistré sur nos serveurs."),
    )

    panels: ClassVar = [
        MultiFieldPanel([FieldPanel("level"), FieldPanel("title"), FieldPanel("text")], _("Message")),
        MultiFieldPanel([FieldPanel("place"), PageChooserPanel("section")], _("Où le montrer")),
        FieldPanel("is_closable"),
        PublishingPanel(),
    ]
    override_translatable_fields: ClassVar = [
        TranslatableField("title"),
        TranslatableField("text"),
        SynchronizedField("level", overridable=False),
        SynchronizedField("place", overridable=False),
        SynchronizedField("section", overridable=False),
        SynchronizedField("is_closable", overridable=False),
        SynchronizedField("go_live_at"),
        SynchronizedField("expire_at"),
    ]

    class Meta(TranslatableMixin.Meta):
        ordering = ["-pk"]
        verbose_name = _("bandeau")
        verbose_name_plural = _("bandeaux")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        in_a_page = self.place == self.Place.PAGE
        if in_a_page and self.section_id is None:
            raise ValidationError({"section": _("Choisissez la page.")})
        if not in_a_page:
            self.section = None

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "home/cms/banner_preview.html"

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        from home.banners import ready

        return {**super().get_preview_context(request, mode_name), "banners": [ready(self)]}
