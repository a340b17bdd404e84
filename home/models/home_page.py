"""The front door."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from home.blocks.home import KeyPointsBlock
from home.blocks.text import SHORT_TEXT_FEATURES
from home.models.base import PortalPage
from home.models.faq import FaqPage
from home.models.guides import GuideIndexPage, GuidePage
from home.models.how_it_works import HowItWorksPage
from home.models.question import featured_questions
from portal.content_version import remembered

GUIDES_ON_HOME_PAGE = 3


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
            "how_it_works": HowItWorksPage.objects.child_of(self)
            .live()
            .filter(audience=HowItWorksPage.For.STUDENTS)
            .first(),
            "faq": FaqPage.objects.child_of(self).live().first(),
            "questions": featured_questions(self.locale),
            "guide_index": GuideIndexPage.objects.child_of(self).live().first(),
            "guides": list(guides[:GUIDES_ON_HOME_PAGE]),
        }
