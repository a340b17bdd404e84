"""The demo's contact page and its reasons. What editors changed since is left alone."""

from typing import Any

from wagtail.models import Locale

from home.contact.models import ContactPage, ContactReason
from home.models import HomePage
from portal.demo.content import pages
from portal.demo.content.texts import contact as texts
from portal.demo.content.typography import typeset


def load() -> None:
    """Create what is not there yet."""
    french, english = Locale.get_default(), Locale.objects.get(language_code="en")
    load_pages(french)
    for rank, entry in enumerate(texts.REASONS):
        load_reason(rank, entry, french, english)


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
