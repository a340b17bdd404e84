"""The demo's contact page, and what helps its search. What editors changed since is left alone."""

from typing import Any

from wagtail.models import Locale

from home.contact.models import ContactPage, ContactReason
from home.models import HomePage, Link, Question
from home.search import indexing
from home.search.models import PromotedAnswer, Synonyms
from portal.demo.content import pages
from portal.demo.content.texts import contact as texts
from portal.demo.content.typography import typeset


def load() -> None:
    """Create what is not there yet; read the whole site again for the search."""
    french, english = Locale.get_default(), Locale.objects.get(language_code="en")
    load_pages(french)
    for rank, entry in enumerate(texts.REASONS):
        load_reason(rank, entry, french, english)
    for locale in (french, english):
        load_link(locale)
        load_search(locale)
    indexing.rebuild()
    indexing.rebuild_words()


def load_pages(french: Locale) -> None:
    home = HomePage.objects.get(locale=french)
    page = ContactPage.objects.filter(locale=french).first() or pages.add(home, ContactPage, texts.PAGE)
    pages.translate(page, "en", texts.PAGE_ENGLISH)


def load_reason(rank: int, entry: tuple[Any, ...], french: Locale, english: Locale) -> None:
    slug, audience, recipients, (label, answer), (english_label, english_answer) = entry
    shared = {"slug": slug, "audience": audience, "recipients": recipients, "sort_order": rank}
    reason = ContactReason.objects.filter(locale=french, slug=slug).first()
    if reason is None:
        reason = publish(ContactReason(**shared, label=typeset(label), answer=typeset(answer), locale=french))
    if not reason.has_translation(english):
        translated = reason.copy_for_translation(english)
        translated.label, translated.answer = english_label.replace("'", "’"), english_answer.replace("'", "’")
        publish(translated)


def publish(reason: ContactReason) -> ContactReason:
    reason.full_clean(exclude=["translation_key"])
    reason.save()
    reason.save_revision().publish()
    return reason


def load_link(locale: Locale) -> None:
    """Put the page among the links at the bottom of the footer."""
    page = ContactPage.objects.get(locale=locale)
    if not Link.objects.filter(locale=locale, page=page).exists():
        row = {"place": Link.Place.LEGAL, "label": texts.LINKS[locale.language_code], "page": page, "locale": locale}
        pages.create(Link, sort_order=50, **row)


def load_search(locale: Locale) -> None:
    language = locale.language_code
    if not Synonyms.objects.filter(locale=locale).exists():
        for words in texts.SYNONYMS[language]:
            pages.create(Synonyms, words=words, locale=locale)
    if PromotedAnswer.objects.filter(locale=locale).exists():
        return
    for rank, row in enumerate(texts.PROMOTED[language]):
        words, title, text, target = row if language == "en" else typeset(row)
        fields = {"words": words, "title": title, "text": text, "sort_order": rank, "locale": locale}
        if target.startswith("#"):
            question = Question.objects.filter(locale=locale, slug=target[1:]).first()
            if question:
                pages.create(PromotedAnswer, question=question, **fields)
        elif target == "contact":
            pages.create(PromotedAnswer, page=ContactPage.objects.get(locale=locale), **fields)
        else:
            pages.create(PromotedAnswer, address=target, **fields)
