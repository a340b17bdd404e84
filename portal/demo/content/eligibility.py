"""The demo's eligibility test, in every language. What editors changed since is left alone.

The translations go through wagtail-localize, as an editor's would: the structure stays that of the French page.
"""

import re
from collections.abc import Iterable
from typing import Any

from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from home.eligibility.models import EligibilityPage
from home.models import HomePage
from portal.demo.content import pages
from portal.demo.content.texts import (
    eligibility,
    eligibility_arabic,
    eligibility_chinese,
    eligibility_english,
    eligibility_spanish,
)
from portal.demo.content.typography import typeset

TRANSLATIONS = {
    "en": eligibility_english,
    "es": eligibility_spanish,
    "ar": eligibility_arabic,
    "zh-hans": eligibility_chinese,
}
CONTACT = re.compile(r"<contact>(.*?)</contact>")


def load() -> None:
    """Create the test and its translations, unless it is there."""
    home = HomePage.objects.get(locale=Locale.get_default())
    if EligibilityPage.objects.child_of(home).exists():
        return
    tree = eligibility.tree(_without_raised_letters(typeset(eligibility.FRENCH_WORDS)))
    page = pages.add(home, EligibilityPage, {**eligibility.FRENCH, "tree": _with_contact(tree)})
    for language, module in TRANSLATIONS.items():
        locale = Locale.objects.get(language_code=language)
        _translate(page, locale, {**module.PAGE, "tree": _with_contact(eligibility.tree(module.WORDS))})


def _translate(page: EligibilityPage, locale: Locale, fields: dict[str, Any]) -> EligibilityPage:
    """Publish the page in another language, each of its texts translated by the one in the same place of `fields`."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    words = _by_path(
        (segment.path, segment.string.data)
        for segment in extract_segments(EligibilityPage(**fields, locale=locale))
        if isinstance(segment, StringSegmentValue)
    )
    segments = StringSegment.objects.filter(source=source).select_related("context", "string").order_by("order")
    for path, originals in _by_path((segment.context.path, segment) for segment in segments).items():
        for segment, data in zip(originals, words[path], strict=True):
            StringTranslation.from_text(segment.string, locale, segment.context, data)
    Translation.objects.create(source=source, target_locale=locale).save_target(publish=False)
    page.get_translation(locale).get_latest_revision().publish()
    return page.get_translation(locale)


def _by_path(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    """Gather what has the same path, in order: the paragraphs of one text."""
    found: dict[str, list[Any]] = {}
    for path, value in pairs:
        found.setdefault(path, []).append(value)
    return found


def _with_contact(tree: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make a link of what invites to write, where there is a Contact page: Wagtail links to it in each language."""
    contact = Page.objects.filter(slug="contact", locale=Locale.get_default()).first()
    link = rf'<a linktype="page" id="{contact.pk}">\1</a>' if contact else r"\1"
    for block in tree:
        if block["type"] == "outcome":
            block["value"]["text"] = CONTACT.sub(link, block["value"]["text"])
    return tree


def _without_raised_letters(words: Any) -> Any:
    """Write « 1er » on the line: translators are given a text in pieces wherever a letter is raised."""
    if isinstance(words, str):
        return words.replace("<sup>", "").replace("</sup>", "")
    if isinstance(words, dict):
        return {key: _without_raised_letters(value) for key, value in words.items()}
    return tuple(_without_raised_letters(value) for value in words)
