"""The news as RSS, one feed per language."""

import datetime
from typing import Any

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import get_language, override
from wagtail.models import Locale

from home.models import NewsIndexPage, NewsPage
from home.models.news import latest_news
from home.translations import translated
from portal.content_version import remembered

NEWS_IN_FEED = 20


def news_index() -> NewsIndexPage | None:
    """Return the published and public list of the news in the language of the request."""

    def find() -> NewsIndexPage | None:
        return translated(NewsIndexPage.objects.live().public()).filter(locale=Locale.get_active()).first()

    return remembered(("news index", get_language()), find)


class NewsFeed(Feed):
    """The latest news in the language of the address. Figures of the scheme are filled like in any answer."""

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if news_index() is None and get_language() != settings.LANGUAGE_CODE:
            with override(settings.LANGUAGE_CODE):  # as pages do: to the French address
                return redirect("news-feed")
        response = super().__call__(request, *args, **kwargs)
        patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        return response

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> NewsIndexPage:
        if index := news_index():
            return index
        raise Http404("no news in this language")

    def title(self, index: NewsIndexPage) -> str:
        return f"{index.title} – {settings.SITE_NAME}"

    def description(self, index: NewsIndexPage) -> str:
        return index.search_description or index.introduction or index.title

    def link(self, index: NewsIndexPage) -> str:
        return absolute(index.url)

    def feed_url(self, index: NewsIndexPage) -> str:
        return absolute(index.feed_address)

    def items(self, index: NewsIndexPage) -> list[NewsPage]:
        return list(latest_news(index)[:NEWS_IN_FEED])

    def item_title(self, item: NewsPage) -> str:
        return item.title

    def item_description(self, item: NewsPage) -> str:
        return item.summary

    def item_link(self, item: NewsPage) -> str:
        return absolute(item.url)

    def item_guid(self, item: NewsPage) -> str:
        return f"{item.translation_key}-{item.locale.language_code}"

    item_guid_is_permalink = False

    def item_pubdate(self, item: NewsPage) -> datetime.datetime:
        return timezone.make_aware(datetime.datetime.combine(item.published_on, datetime.time(8)))

    def item_updateddate(self, item: NewsPage) -> datetime.datetime:
        return item.last_published_at or self.item_pubdate(item)


def absolute(address: str | None) -> str:
    return f"{settings.PUBLIC_URL}{address or '/'}"
