"""The search of the site's own pages, in the language of the visitor."""

import re
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page as PageOfResults
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend

RESULTS_PER_PAGE = 10
MAXIMUM_QUERY_LENGTH = 200
MAXIMUM_PLACE_LENGTH = 100
# How the words begin that people write when they should be given a number to call at once.
URGENT_WORDS = re.compile(r"\b(suicid|mourir|urgen|danger|3114|samu|emergenc|انتحار|自杀)")


def search(request: HttpRequest) -> HttpResponse:
    """List the published, unrestricted pages that match every word of `q`."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:MAXIMUM_QUERY_LENGTH]
    page_obj: PageOfResults[Page] = Paginator(_matches(query), RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "query": query,
        "page_obj": page_obj,
        "query_string": urlencode({"q": query}),
        "place_query": urlencode({"lieu": query[:MAXIMUM_PLACE_LENGTH]}),
        "is_urgent": is_urgent(query),
    }
    return render(request, "home/search.html", context)


def is_urgent(query: str) -> bool:
    """Tell whether the words speak of danger or of death."""
    return URGENT_WORDS.search(query.casefold()) is not None


def _matches(query: str) -> Any:
    if not query:
        return []
    pages = Page.objects.live().public().filter(locale=Locale.get_active(), depth__gt=1)
    return get_search_backend().search(query, pages, operator="and")
