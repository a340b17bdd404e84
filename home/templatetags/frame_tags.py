"""What the frame around every page asks: languages, banners, and what machines are told."""

from typing import Any

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString
from wagtail.models import Page

from home import languages
from home.banners import ShownBanner, banners_for
from home.models import HomePage
from home.structured_data import as_json, breadcrumb_data, site_data

register = template.Library()


def _page(context: Context) -> Page | None:
    """Return the page of the CMS that is shown, or offered in another language; None elsewhere."""
    for name in ("page", "original"):
        if isinstance(page := context.get(name), Page):
            return page
    return None


@register.simple_tag(takes_context=True)
def language_choices(context: Context) -> list[languages.LanguageChoice]:
    """Return the languages of the switch, and where each leads.

    A search says by `results_query` what of its address is valid, and may be written again.
    """
    return languages.choices(context["request"], _page(context), context.get("results_query"))


@register.simple_tag(takes_context=True)
def page_alternates(context: Context) -> list[languages.Alternate]:
    """Return what `hreflang` says."""
    return languages.alternates(context["request"], _page(context))


@register.simple_tag
def open_graph_locale(code: str) -> str:
    """Return the language as Open Graph writes it: `fr_FR`."""
    return languages.OPEN_GRAPH_LOCALES.get(code, code)


@register.simple_tag(takes_context=True)
def page_banners(context: Context) -> list[ShownBanner]:
    """Return the banners above this page."""
    return banners_for(context["request"], _page(context))


@register.simple_tag(takes_context=True)
def structured_data(context: Context) -> SafeString:
    """Return what schema.org says of the page: the site on the home page, the way to the page on another."""
    page: Any = context["page"]
    if isinstance(page, HomePage):
        return as_json(site_data())
    return as_json(breadcrumb_data(page.crumbs, page.title, page.get_url(context["request"]) or "/"))
