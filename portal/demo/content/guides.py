"""Four more guides, and every guide in English, with what to read next. What editors changed since is left alone."""

from datetime import date
from typing import Any

from wagtail.models import Locale

from home.models import GuideIndexPage, GuidePage, Question
from portal.demo.content.pages import ensure, translate, update
from portal.demo.content.texts import guides_english, guides_french
from portal.demo.content.typography import typeset


def load() -> None:
    """Publish the guides that are not there yet."""
    index = GuideIndexPage.objects.get(locale=Locale.get_default())
    for texts in guides_french.GUIDES:
        ensure(index, GuidePage, {**texts, "updated_on": date.fromisoformat(texts["updated_on"])})
    translate(index, "en", guides_english.GUIDE_INDEX)
    for slug, texts in guides_english.GUIDES.items():
        if french := GuidePage.objects.child_of(index).filter(slug=slug).first():
            translate(french, "en", typeset(texts))


def relate() -> None:
    """Say what to read next, once the questions are there too, in the guides that say nothing of it."""
    for slug, (guides, questions) in guides_french.RELATED.items():
        french = GuidePage.objects.filter(locale=Locale.get_default(), slug=slug).first()
        for guide in french.get_translations(inclusive=True) if french else ():
            if not guide.related:
                update(guide, {"related": _related(guide.locale, guides, questions)})


def _related(locale: Locale, guides: list[str], questions: list[str]) -> list[tuple[str, Any]]:
    french_guides = {guide.slug: guide for guide in GuidePage.objects.filter(locale=Locale.get_default())}
    own_guides = [french_guides[slug].get_translation_or_none(locale) for slug in guides if slug in french_guides]
    own_questions = {row.slug: row for row in Question.objects.filter(locale=locale, slug__in=questions)}
    return [
        *(("guide", guide) for guide in own_guides if guide),
        *(("question", own_questions[slug]) for slug in questions if slug in own_questions),
    ]
