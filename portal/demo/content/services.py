"""The demo's pages of help, services, partners, news, press, and the obligatory ones, in French and English."""

from datetime import date
from typing import Any

from wagtail.models import Locale, Page

from home.models import (
    AccessibilityStatementPage,
    HomePage,
    ImmediateHelpPage,
    NewsIndexPage,
    NewsPage,
    OtherServicesPage,
    PartnersPage,
    PressPage,
    SiteMapPage,
    StandardPage,
)
from portal.demo.content import press
from portal.demo.content.pages import ensure, translate, update
from portal.demo.content.texts import immediate_help, legal_english, legal_french, lists_english, lists_french
from portal.demo.content.typography import typeset

Texts = dict[str, Any]


def load() -> None:
    """Publish the pages that are not there yet; leave the others to the editors."""
    home = HomePage.objects.get(locale=Locale.get_default())
    load_immediate_help(home)
    in_both(home, OtherServicesPage, lists_french.OTHER_SERVICES, lists_english.OTHER_SERVICES)
    in_both(home, PartnersPage, lists_french.PARTNERS, lists_english.PARTNERS)
    in_both(home, SiteMapPage, lists_french.SITE_MAP, lists_english.SITE_MAP)
    load_news(home)
    in_both(home, PressPage, press.page(lists_french), press.page(lists_english))
    load_obligatory_pages(home)


def in_both(parent: Page, page_type: type[Page], french: Texts, english: Texts) -> Page:
    """Publish a page in French and in English."""
    page = ensure(parent, page_type, french)
    translate(page, "en", typeset(english))
    return page


def load_immediate_help(home: HomePage) -> None:
    page = ensure(home, ImmediateHelpPage, immediate_help.FRENCH)
    for language, texts in immediate_help.OTHERS.items():
        translate(page, language, texts)


def load_news(home: HomePage) -> None:
    index = in_both(home, NewsIndexPage, lists_french.NEWS_INDEX, lists_english.NEWS_INDEX)
    for texts in lists_french.NEWS:
        french = {**texts, "published_on": date.fromisoformat(texts["published_on"])}
        in_both(index, NewsPage, french, lists_english.NEWS[texts["slug"]])


def load_obligatory_pages(home: HomePage) -> None:
    in_both(home, StandardPage, legal_french.TERMS, legal_english.TERMS)
    statement = {**legal_french.ACCESSIBILITY, "stated_on": date.fromisoformat(legal_french.ACCESSIBILITY["stated_on"])}
    in_both(home, AccessibilityStatementPage, statement, legal_english.ACCESSIBILITY)
    for slug, texts in (("mentions-legales", legal_english.LEGAL), ("donnees-personnelles", legal_english.PRIVACY)):
        if page := StandardPage.objects.child_of(home).filter(slug=slug).first():
            translate(page, "en", texts)


def load_entries() -> None:
    """Put the two cards on the home pages that have none."""
    for language, texts in (("fr", lists_french), ("en", lists_english)):
        home = HomePage.objects.filter(locale__language_code=language).first()
        if home and not home.entries:
            update(home, {"entries": [_entry(card, home.locale) for card in typeset(texts.ENTRIES)]})


def _entry(card: tuple[str, Texts], locale: Locale) -> tuple[str, Texts]:
    """Lead the card to the page of that address in the language, if there is one."""
    name, value = card
    path, _mark, query = value["address"].partition("?")
    french = Page.objects.filter(locale=Locale.get_default(), url_path=f"/accueil{path}").first()
    page = french and (french.get_translation_or_none(locale) or french)
    if page and not query:
        return name, {**value, "page": page, "address": ""}
    address = f"{page.url}?{query}" if page else value["address"]
    return name, {**value, "page": None, "address": address}
