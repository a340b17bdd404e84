"""The pages of the site, and where each may go."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from home.blocks import ContentBlock, FaqBlock
from home.blocks.home import KeyPointsBlock
from home.blocks.text import SHORT_TEXT_FEATURES
from home.models.base import PortalPage
from portal.content_version import remembered

GUIDES_ON_HOME_PAGE = 3


class BodyPage(PortalPage):
    """A page made of an introduction and of the shared blocks."""

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("Deux phrases au plus, affichées sous le titre."),
    )
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)

    content_panels = [*PortalPage.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        abstract = True


class HomePage(PortalPage):
    """The front door: what the scheme is, and the way to a psychologist."""

    hero_title = models.CharField(_("grand titre"), max_length=120, default="Santé Psy Étudiant")
    hero_text = RichTextField(_("accroche"), features=SHORT_TEXT_FEATURES, blank=True)
    key_points = StreamField(KeyPointsBlock(), verbose_name=_("points clés"), blank=True)

    template = "home/pages/home.html"
    page_description = _("La page d’accueil : accroche, recherche, points clés, étapes, guides et questions.")
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.HowItWorksPage", "home.FaqPage", "home.GuideIndexPage", "home.StandardPage"]
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("hero_title"),
        FieldPanel("hero_text"),
        FieldPanel("key_points"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("hero_text")]

    class Meta:
        verbose_name = _("page d’accueil")
        verbose_name_plural = _("pages d’accueil")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what the page borrows from others: steps, guides and questions, each written once, on its own page."""
        return {
            **super().get_context(request, *args, **kwargs),
            **remembered(("home page", self.pk), self._borrowed),
        }

    def _borrowed(self) -> dict[str, Any]:
        guides = GuidePage.objects.descendant_of(self).live().order_by("-updated_on")
        return {
            "how_it_works": HowItWorksPage.objects.child_of(self).live().first(),
            "faq": FaqPage.objects.child_of(self).live().first(),
            "guide_index": GuideIndexPage.objects.child_of(self).live().first(),
            "guides": list(guides[:GUIDES_ON_HOME_PAGE]),
        }


class HowItWorksPage(BodyPage):
    """« Comment ça marche » : the scheme in an infographic."""

    template = "home/pages/how_it_works.html"
    page_description = _("Le dispositif expliqué en une infographie.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("page « Comment ça marche »")
        verbose_name_plural = _("pages « Comment ça marche »")

    @cached_property
    def steps(self) -> list[Any]:
        """The steps of the first infographic of the page; none when there is no infographic."""
        return next((list(block.value["steps"]) for block in self.body if block.block_type == "infographic"), [])


class FaqPage(PortalPage):
    """The frequent questions, grouped by subject."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)
    groups = StreamField(FaqBlock(), verbose_name=_("questions"), blank=True)

    template = "home/pages/faq.html"
    page_description = _("Les questions fréquentes, par sujet. Chaque réponse a sa propre adresse.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction"), FieldPanel("groups")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("groups")]

    class Meta:
        verbose_name = _("foire aux questions")
        verbose_name_plural = _("foires aux questions")

    @cached_property
    def questions_on_home_page(self) -> list[Any]:
        """The questions that editors chose to show on the home page, as (identifier, value) blocks."""
        return [
            question
            for group in self.groups
            for question in group.value["questions"].bound_blocks
            if question.value["on_home_page"]
        ]


class GuideIndexPage(PortalPage):
    """The list of the guides."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)

    template = "home/pages/guide_index.html"
    page_description = _("La liste des guides.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.GuidePage"]
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("liste des guides")
        verbose_name_plural = _("listes des guides")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        guides = GuidePage.objects.child_of(self).live().order_by("-updated_on", "title")
        return {**super().get_context(request, *args, **kwargs), "guides": guides}


class GuidePage(PortalPage):
    """One subject, explained."""

    summary = models.TextField(
        _("résumé"), max_length=300, help_text=_("Affiché dans la liste des guides et sous le titre.")
    )
    updated_on = models.DateField(_("mis à jour le"), help_text=_("Affichée aux visiteuses et visiteurs."))
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)

    template = "home/pages/guide.html"
    page_description = _("Un sujet expliqué pas à pas.")
    parent_page_types = ["home.GuideIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("updated_on"),
        FieldPanel("body"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("summary"), index.SearchField("body")]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")


class StandardPage(BodyPage):
    """A page like any other: legal notice, accessibility, personal data."""

    template = "home/pages/standard.html"
    page_description = _("Une page simple : mentions légales, accessibilité, données personnelles…")
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    class Meta:
        verbose_name = _("page simple")
        verbose_name_plural = _("pages simples")
