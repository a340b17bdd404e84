"""What helps the demo's search: synonyms and promoted answers. What editors changed since is left alone."""

from typing import Any

from django.db.models import Model
from wagtail.models import Locale

from home.contact.models import ContactPage
from home.models import Question
from home.search import indexing
from home.search.models import PromotedAnswer, Synonyms
from portal.demo.content.texts import contact as texts
from portal.demo.content.typography import typeset


def load() -> None:
    """Create what is not there yet; read the whole site again for the search. Comes last."""
    for language in ("fr", "en"):
        load_search(Locale.objects.get(language_code=language))
    indexing.rebuild()
    indexing.rebuild_words()


def create(model: type[Model], **fields: Any) -> None:
    """Create a row after the checks that the CMS would make."""
    row = model(**fields)
    row.full_clean(exclude=["translation_key"])
    row.save()


def load_search(locale: Locale) -> None:
    language = locale.language_code
    if not Synonyms.objects.filter(locale=locale).exists():
        for words in texts.SYNONYMS[language]:
            create(Synonyms, words=words, locale=locale)
    if PromotedAnswer.objects.filter(locale=locale).exists():
        return
    for rank, row in enumerate(texts.PROMOTED[language]):
        words, title, text, target = row if language == "en" else typeset(row)
        fields = {"words": words, "title": title, "text": text, "sort_order": rank, "locale": locale}
        if target.startswith("#"):
            question = Question.objects.filter(locale=locale, slug=target[1:]).first()
            if question:
                create(PromotedAnswer, question=question, **fields)
        elif target == "contact":
            create(PromotedAnswer, page=ContactPage.objects.get(locale=locale), **fields)
        else:
            create(PromotedAnswer, address=target, **fields)
