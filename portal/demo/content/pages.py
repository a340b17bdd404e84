"""The demo's first pages: loaded once, and left to the editors after that."""

from datetime import date
from typing import Any, TypeVar

from wagtail.models import Locale, Page

from home.models import FaqPage, GuideIndexPage, GuidePage, HomePage, HowItWorksPage, StandardPage
from portal.demo.content.texts import arabic, chinese, english, french, spanish
from portal.demo.content.typography import typeset

FRENCH_SLUGS = {HowItWorksPage: "comment-ca-marche", FaqPage: "faq", GuideIndexPage: "guides"}

HOME_IN_OTHER_LANGUAGES = {"en": english.HOME, "es": spanish.HOME, "ar": arabic.HOME, "zh-hans": chinese.HOME}

PageType = TypeVar("PageType", bound=Page)


def load() -> None:
    """Fill the empty home page and put the others under it. Does nothing when pages are there already."""
    home = HomePage.objects.get(locale=Locale.get_default())
    if home.get_children().exists():
        return
    update(home, typeset(french.HOME))
    add(home, HowItWorksPage, french.HOW_IT_WORKS)
    add(home, FaqPage, french.FAQ)
    guides = add(home, GuideIndexPage, french.GUIDE_INDEX)
    for guide in french.GUIDES:
        add(guides, GuidePage, {**guide, "updated_on": date.fromisoformat(guide["updated_on"])})
    for texts in (french.LEGAL, french.PRIVACY):
        add(home, StandardPage, texts)
    load_translations(home)


def add(parent: Page, page_type: type[PageType], texts: dict[str, Any]) -> PageType:
    """Publish a page under `parent`, which is read again first: the tree keeps counts in its rows."""
    slug = FRENCH_SLUGS.get(page_type, "")
    page = page_type(**{"slug": slug, **typeset(texts), "locale": parent.locale})
    type(parent).objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()
    return page


def ensure(parent: Page, page_type: type[PageType], texts: dict[str, Any]) -> PageType:
    """Return the page of that address under `parent`, published now if it is not there."""
    slug = texts.get("slug") or FRENCH_SLUGS[page_type]
    there = page_type.objects.child_of(parent).filter(slug=slug).first()
    return there or add(parent, page_type, texts)


def update(page: Page, fields: dict[str, Any]) -> None:
    """Replace fields of a page and publish it."""
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def translate(page: PageType, language: str, fields: dict[str, Any]) -> PageType:
    """Publish `page` in another language, unless it is there: its parent is in that language already."""
    locale = Locale.objects.get(language_code=language)
    if translated := page.get_translation_or_none(locale):
        return translated
    translated = page.copy_for_translation(locale)
    update(translated, fields)
    return translated


def load_translations(home: HomePage) -> None:
    """Translate the home page into every language, and « Comment ça marche » into English."""
    for language, texts in HOME_IN_OTHER_LANGUAGES.items():
        translate(home, language, texts)
    translate(HowItWorksPage.objects.get(locale=home.locale), "en", english.HOW_IT_WORKS)
