"""The search page. What people type is kept nowhere."""

import re
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from wagtail.models import Locale

from home.search.results import find
from portal.content_version import remembered

RESULTS_PER_PAGE = 10
MAXIMUM_QUERY_LENGTH = 200
MAXIMUM_PLACE_LENGTH = 100
# How the words begin that people write when they should be given a number to call at once.
URGENT_WORDS = re.compile(r"\b(suicid|mourir|urgen|danger|3114|samu|emergenc|انتحار|自杀)")


def search(request: HttpRequest) -> HttpResponse:
    """List what anybody may see that answers `q`: pages, questions and services."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:MAXIMUM_QUERY_LENGTH]
    found = find(query, remembered(("locale", get_language()), Locale.get_active))
    page_obj = Paginator(found.entries, RESULTS_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "query": query,
        "found": found,
        "page_obj": page_obj,
        "results": found.ready(page_obj.object_list),
        "query_string": urlencode({"q": query}),
        "correction_string": urlencode({"q": found.correction}),
        "place_query": urlencode({"lieu": query[:MAXIMUM_PLACE_LENGTH]}),
        "is_urgent": is_urgent(f"{query} {found.correction}"),
    }
    return render(request, "home/search.html", context)


def is_urgent(query: str) -> bool:
    """Tell whether the words speak of danger or of death."""
    return URGENT_WORDS.search(query.casefold()) is not None
