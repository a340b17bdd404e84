"""The answers that the team puts first."""

from dataclasses import dataclass

from wagtail.models import Locale

from home.search.languages import plain, words_of
from home.search.models import PromotedAnswer, separated
from home.search.sources import question_address, visible_pages, visible_questions
from portal.content_version import remembered


@dataclass(frozen=True)
class Promoted:
    """An answer, ready to show; `target` is the page or question it repeats, as (model, key), or None."""

    phrases: tuple[frozenset[str], ...]
    title: str
    text: str
    address: str
    target: tuple[str, int] | None


def promoted_for(words: list[str], locale: Locale) -> list[Promoted]:
    """Return the answers chosen for these words, in their order. No query once they are read."""
    typed = set(map(_form, words))
    return [answer for answer in _answers(locale) if any(phrase <= typed for phrase in answer.phrases)]


def _form(word: str) -> str:
    """Forgive accents, capitals and plurals."""
    return plain(word).rstrip("s") or plain(word)


def _answers(locale: Locale) -> list[Promoted]:
    def read() -> list[Promoted]:
        rows = PromotedAnswer.objects.filter(locale=locale).select_related("page", "question__locale")
        return [answer for row in rows.order_by("sort_order", "pk") if (answer := _ready(row, locale))]

    return remembered(("promoted answers", locale.pk), read)


def _ready(row: PromotedAnswer, locale: Locale) -> Promoted | None:
    """Return the answer, unless what it leads to is no longer for everybody."""
    phrases = tuple(frozenset(map(_form, words_of(part))) for part in separated(row.words))
    if row.address:
        return Promoted(phrases, row.title, row.text, row.address, None)
    if row.page_id:
        page = visible_pages(locale).filter(pk=row.page_id).first()
        if page is None:
            return None
        text = row.text or page.search_description
        return Promoted(phrases, row.title or page.title, text, page.url or "", ("page", page.pk))
    question = visible_questions(locale).filter(pk=row.question_id or 0).select_related("locale").first()
    if question is None:
        return None
    address = question_address(question)
    return Promoted(phrases, row.title or question.question, row.text, address, ("question", question.pk))
