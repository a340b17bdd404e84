"""The front door."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from home.blocks.home import EntriesBlock, KeyPointsBlock
from home.blocks.text import SHORT_TEXT_FEATURES
from home.models.base import PortalPage
from home.models.faq import FaqPage
from home.models.guides import GuideIndexPage, GuidePage
from home.models.how_it_works import HowItWorksPage
from home.models.news import NewsIndexPage, latest_news
from home.models.question import featured_questions
from home.translations import translated
from portal.content_version import remembered

GUIDES_ON_HOME_PAGE = 3
NEWS_ON_HOME_PAGE = 3


class HomePage(PortalPage):
    """The front door: what the scheme is, and the way to a psychologist."""

    hero_title = models.CharField(_("grand titre"), max_length=120, default="Santé Psy Étudiant")
    hero_text = RichTextField(_("accroche"), features=SHORT_TEXT_FEATURES, blank=True)
    key_points = StreamField(KeyPointsBlock(), verbose_name=_("points clés"), blank=True)
    entries = StreamField(
        EntriesBlock(),
        verbose_name=_("pour les proches et les professionnels"),
        blank=True,
        help_text=_("Deux cartes qui mènent aux pages faites pour elles et eux."),
    )

    template = "home/pages/home.html"
    page_description = _("La page d’accueil : accroche, recherche, points clés, étapes, guides et questions.")
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.HowItWorksPage",
        "eligibility.EligibilityPage",
        "home.FaqPage",
        "home.GuideIndexPage",
        "home.ImmediateHelpPage",
        "home.OtherServicesPage",
        "home.PartnersPage",
        "home.NewsIndexPage",
        "home.PressPage",
        "contact.ContactPage",
        "statistics.StatisticsPage",
        "home.StandardPage",
        "home.AccessibilityStatementPage",
        "home.SiteMapPage",
    ]
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("hero_title"),
        FieldPanel("hero_text"),
        FieldPanel("key_points"),
        FieldPanel("entries"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("hero_text"), index.SearchField("entries")]

    class Meta:
        verbose_name = _("page d’accueil")
        verbose_name_plural = _("pages d’accueil")

    @cached_property
    def shown_key_points(self) -> list[Any]:
        """The key points, without the live figures that have nothing to say today."""
        return [block for block in self.key_points if getattr(block.value, "is_shown", True)]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what the page borrows from others: steps, questions, guides and news, each written once."""
        return {
            **super().get_context(request, *args, **kwargs),
            **remembered(("home page", self.pk), self._borrowed),
        }

    def _how_it_works(self) -> Any:
        for_students = HowItWorksPage.objects.filter(audience=HowItWorksPage.For.STUDENTS)
        return for_students.child_of(self).live()

    def _borrowed(self) -> dict[str, Any]:
        guides = translated(GuidePage.objects.descendant_of(self).live()).order_by("-updated_on")
        return {
            "how_it_works": translated(self._how_it_works()).first(),
            "faq": translated(FaqPage.objects.child_of(self).live()).first(),
            "questions": featured_questions(self.locale),
            "guide_index": translated(GuideIndexPage.objects.child_of(self).live()).first(),
            "guides": list(guides[:GUIDES_ON_HOME_PAGE]),
            "news_index": translated(NewsIndexPage.objects.child_of(self).live()).first(),
            "news": list(latest_news(self)[:NEWS_ON_HOME_PAGE]),
        }
