"""A page asked in a language that it is not in: say so in that language, and offer it in the one it is in."""

from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from wagtail.models import Locale, Page, Site

from home.caching import may_be_kept
from home.languages import FRENCH, active_language
from home.translations import published_in
from portal.content_version import remembered


def offer_original(request: HttpRequest, page: Page) -> HttpResponseBase:
    """Lead to the translation if there is one; otherwise answer with a short page that offers the original.

    Status 200, and not to be indexed: the language switch leads here on purpose (docs/decisions/0009).
    Raises Http404 when the original is not for everybody.
    """
    published = published_in(page, request)
    if here := published.get(active_language()):
        query = request.META.get("QUERY_STRING", "")
        return HttpResponseRedirect(f"{here.address}?{query}" if query else here.address)
    original = published.get(FRENCH) or next(iter(published.values()), None)
    if original is None or len(page.get_view_restrictions()):
        raise Http404
    title = page.title if page.locale.language_code == original.language else Page.objects.get(pk=original.pk).title
    context = {"original": page, "translation": original, "original_title": title}
    return may_be_kept(request, render(request, "home/untranslated.html", context))


def find_original(request: HttpRequest, path: str) -> Page | None:
    """Return the page that has this path in another language, the French one first; None when there is none."""
    return remembered(("original", active_language(), path), lambda: _find(request, path))


def _find(request: HttpRequest, path: str) -> Page | None:
    site = Site.find_for_request(request)
    if site is None:
        return None
    components = [component for component in path.split("/") if component]
    homes = site.root_page.get_translations(inclusive=True).exclude(locale=Locale.get_active()).select_related("locale")
    for home in sorted(homes, key=lambda home: home.locale.language_code != FRENCH):
        try:
            page: Page = home.specific.route(request, components)[0]
        except Http404:
            continue
        if page.live and page.pk != home.pk:
            return page
    return None
