"""The map of the site for search engines: an index, then parts of a bounded size, each address with its languages."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from directory.models import Psychologist
from home.caching import may_be_kept
from home.languages import FRENCH, Alternate, hreflang, in_language
from home.translations import translated

# A part stays under a megabyte, far below the limits of the protocol (50,000 addresses, 50 MB).
ROWS_IN_A_PART = 250
XML = "application/xml; charset=utf-8"


@dataclass(frozen=True)
class Entry:
    """An address of the map, in one language."""

    address: str
    changed_at: datetime | None
    alternates: list[Alternate]


def sitemap(request: HttpRequest) -> HttpResponse:
    """List the parts of the map."""
    parts = [
        reverse("sitemap-section", args=[name, number])
        for name, (rows, _entries) in SECTIONS.items()
        for number in Paginator(rows(), ROWS_IN_A_PART).page_range
    ]
    return _xml(request, "home/sitemap_index.xml", {"parts": parts})


def sitemap_section(request: HttpRequest, section: str, number: int) -> HttpResponse:
    """List the addresses of one part. Raises Http404 when there is no such part."""
    if section not in SECTIONS:
        raise Http404
    rows, entries = SECTIONS[section]
    paginator: Paginator[Any] = Paginator(rows(), ROWS_IN_A_PART)
    if number not in paginator.page_range:
        raise Http404
    return _xml(request, "home/sitemap.xml", {"entries": list(entries(paginator.page(number).object_list, request))})


def _pages() -> QuerySet[Page]:
    """Return the pages that anybody may read, one row for all the translations of a page."""
    pages = translated(Page.objects.live().public().filter(depth__gt=1))
    return pages.order_by("translation_key").values_list("translation_key", flat=True).distinct()


def _page_entries(keys: Iterable[object], request: HttpRequest) -> Iterator[Entry]:
    pages = translated(Page.objects.live().public().filter(translation_key__in=list(keys)))
    groups: dict[object, dict[str, Page]] = {}
    for page in pages.select_related("locale").order_by("path"):
        groups.setdefault(page.translation_key, {})[page.locale.language_code] = page
    for group in groups.values():
        addresses = {code: page.get_url(request) for code, page in group.items()}
        alternates = hreflang({code: address for code, address in addresses.items() if address})
        for code, page in group.items():
            if addresses[code]:
                yield Entry(addresses[code], page.last_published_at, alternates)


def _psychologists() -> QuerySet[Psychologist]:
    return Psychologist.objects.listed().order_by("pk").only("slug", "updated_at")


def _psychologist_entries(rows: Iterable[Psychologist], request: HttpRequest) -> Iterator[Entry]:
    del request
    for psychologist in rows:
        yield from _in_every_language(_in_french("directory:psychologist", psychologist.slug), psychologist.updated_at)


def _directory() -> list[str]:
    return ["directory:search"]


def _directory_entries(names: Iterable[str], request: HttpRequest) -> Iterator[Entry]:
    del request
    for name in names:
        yield from _in_every_language(_in_french(name), None)


def _in_french(name: str, *args: str) -> str:
    with override(FRENCH):
        return reverse(name, args=args)


def _in_every_language(address: str, changed_at: datetime | None) -> Iterator[Entry]:
    addresses = {code: in_language(address, code) for code, _name in settings.LANGUAGES}
    alternates = hreflang(addresses)
    for each in addresses.values():
        yield Entry(each, changed_at, alternates)


def _xml(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    response = render(request, template, {**context, "PUBLIC_URL": settings.PUBLIC_URL}, content_type=XML)
    may_be_kept(request, response)
    return response


# name → the rows to page through, and what makes addresses of a page of them
SECTIONS: dict[str, tuple[Callable[[], Any], Callable[..., Iterator[Entry]]]] = {
    "pages": (_pages, _page_entries),
    "annuaire": (_directory, _directory_entries),
    "psychologues": (_psychologists, _psychologist_entries),
}
