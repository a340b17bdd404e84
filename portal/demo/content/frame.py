"""The demo's menu, footer and banner. What editors changed or removed since is left alone."""

from typing import Any

from wagtail.models import Locale, Page

from home.models import Banner, Link
from portal.demo.content.texts import frame as texts
from portal.demo.content.typography import typeset


def load() -> None:
    """Create the links and the banner of each language that has none. Comes after the pages."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    load_links(locales)
    load_banner(locales)


def load_links(locales: dict[str, Locale]) -> None:
    """Create the French links, then each language's as their translations."""
    if Link.objects.exists():
        return
    pages = {page.slug: page for page in Page.objects.filter(locale=locales["fr"], depth__lte=3)}
    for order, (place, group, target, labels) in enumerate(texts.LINKS):
        is_address = target.startswith(("/", "https:"))
        if not is_address and target not in pages:
            continue
        where: dict[str, Any] = {"address": target} if is_address else {"page": pages[target]}
        labels_and_groups = [{"label": label, "group": name} for label, name in zip(labels, group, strict=True)]
        publish(Link(place=place, sort_order=order, locale=locales["fr"], **where), labels_and_groups, locales)


def load_banner(locales: dict[str, Locale]) -> None:
    """Create a banner above « Comment ça marche », in each language of that page."""
    section = Page.objects.filter(locale=locales["fr"], slug="comment-ca-marche").first()
    if section and not Banner.objects.exists():
        words = [
            {"title": title, "text": text} for title, text in zip(texts.BANNER_TITLE, texts.BANNER_TEXT, strict=True)
        ]
        publish(Banner(place=Banner.Place.PAGE, section=section, locale=locales["fr"]), words, locales)


def publish(french: Link | Banner, words: list[dict[str, str]], locales: dict[str, Locale]) -> None:
    """Publish a row in French, then in the other languages: `words` has the texts of each."""
    for code, fields in zip(texts.LANGUAGES, words, strict=True):
        row = french if code == "fr" else french.copy_for_translation(locales[code])
        for name, value in (typeset(fields) if code == "fr" else fields).items():
            setattr(row, name, value)
        row.full_clean(exclude=["translation_key"])
        row.save()
        row.save_revision().publish()
