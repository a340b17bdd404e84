"""« Comment ça marche », for students and, on a page of its own, for psychologists."""

from typing import Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from home.blocks import ContentBlock
from home.models.base import BodyPage, PortalPage
from home.translations import translated

FEW_STEPS, FEW_SIGNS = 6, 900
ONE_INFOGRAPHIC = {"infographic": {"min_num": 1, "max_num": 1}}


class HowItWorksPage(BodyPage):
    """« Comment ça marche » : the scheme in an infographic, from which a poster and a picture are made."""

    class For(models.TextChoices):
        STUDENTS = "students", _("Étudiantes et étudiants")
        PSYCHOLOGISTS = "psychologists", _("Psychologues")

    audience = models.CharField(
        _("pour qui"),
        max_length=20,
        choices=For.choices,
        default=For.STUDENTS,
        help_text=_("La page pour les étudiantes et étudiants est aussi montrée sur l’accueil."),
    )
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True, block_counts=ONE_INFOGRAPHIC)

    template = "home/pages/how_it_works.html"
    page_description = _("Un parcours en 3 à 8 étapes illustrées : page, affiche à imprimer et image à partager.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("audience"),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("page « Comment ça marche »")
        verbose_name_plural = _("pages « Comment ça marche »")

    @cached_property
    def infographic(self) -> Any:
        """The infographic of the page; None while it has none."""
        return next((block.value for block in self.body if block.block_type == "infographic"), None)

    @property
    def steps(self) -> list[Any]:
        """The steps of the infographic; none when there is no infographic."""
        return list(self.infographic["steps"]) if self.infographic else []

    @property
    def is_long(self) -> bool:
        """Tell whether the steps need small letters to hold on one printed page."""
        words = sum(len(step["title"]) + len(step["text"].source) for step in self.steps)
        return len(self.steps) > FEW_STEPS or words > FEW_SIGNS

    @property
    def is_for_psychologists(self) -> bool:
        return self.audience == self.For.PSYCHOLOGISTS

    @property
    def call_to_action(self) -> str:
        """What the page leads to."""
        if self.is_for_psychologists:
            return gettext("Accéder à l’espace professionnel")
        return gettext("Trouver une ou un psychologue")

    @cached_property
    def for_others(self) -> list["HowItWorksPage"]:
        """The pages of the same language for another audience."""
        pages = translated(HowItWorksPage.objects.live().public()).filter(locale=self.locale)
        return list(pages.exclude(audience=self.audience).order_by("path"))
