"""« Actualités »."""

from typing import Any

from django.core.paginator import Paginator
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from home.blocks import ContentBlock
from home.models.base import PortalPage
from home.translations import translated

NEWS_PER_PAGE = 9


class NewsIndexPage(PortalPage):
    """The list of the news, the newest first."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)

    template = "home/pages/news_index.html"
    page_description = _("La liste des actualités, et leur flux RSS.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.NewsPage"]
    max_count_per_parent = 1
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("liste des actualités")
        verbose_name_plural = _("listes des actualités")

    @property
    def feed_address(self) -> str:
        """Where its RSS feed is."""
        with override(self.locale.language_code):
            return reverse("news-feed")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        page_obj = Paginator(latest_news(self), NEWS_PER_PAGE).get_page(request.GET.get("page"))
        return {**super().get_context(request, *args, **kwargs), "page_obj": page_obj}


class NewsPage(PortalPage):
    """A piece of news."""

    published_on = models.DateField(_("date"), help_text=_("Affichée, et décide de l’ordre de la liste."))
    summary = models.TextField(
        _("résumé"), max_length=300, help_text=_("Affiché dans la liste, dans le flux RSS et sous le titre.")
    )
    image = models.ForeignKey(
        "home.PortalImage",
        verbose_name=_("image"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Facultative. Son texte alternatif est celui de la bibliothèque."),
    )
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)

    template = "home/pages/news.html"
    page_description = _("Une actualité : date, résumé, image facultative, texte.")
    parent_page_types = ["home.NewsIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("published_on"),
        FieldPanel("summary"),
        FieldPanel("image"),
        FieldPanel("body"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("summary"), index.SearchField("body")]

    class Meta:
        verbose_name = _("actualité")
        verbose_name_plural = _("actualités")


def latest_news(parent: Page) -> QuerySet[NewsPage]:
    """Return the published news below a page, the newest first."""
    news = translated(NewsPage.objects.descendant_of(parent).live().public()).select_related("image", "locale")
    return news.order_by("-published_on", "-pk")
