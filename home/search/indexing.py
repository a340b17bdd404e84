"""Keeping the index as the content is. Never on GET: on a change, and each night by a job."""

import re
from collections import Counter
from typing import Any

from django.contrib.postgres.search import SearchVector
from django.db import transaction
from django.db.models import Model, Value
from wagtail.models import Locale, Page

from home.search.languages import configuration, plain, readable, words_of
from home.search.models import SearchEntry, SearchWord
from home.search.sources import SOURCES, Source, source_of
from portal.locks import one_at_a_time
from portal.scheme.tokens import TOKEN

_SPACES = re.compile(r"[ \t\r\n]+")  # not those that do not break a line
NOT_READ = {ord("<"): " ", ord(">"): " ", 0: None}
SHORTEST_WORD = 3
LONGEST_WORD = 40


def index_row(row: Model) -> None:
    """Read a page or snippet again, as it is in the database; it may be a draft, which the search does not show."""
    source = source_of(type(row))
    if source is None:
        return
    current = type(row)._default_manager.filter(pk=row.pk).select_related("locale").first()  # noqa: SLF001
    if current is not None:
        _write(source, current.specific if isinstance(current, Page) else current)


def forget_row(row: Model) -> None:
    """Take what was deleted out of the index."""
    if source := source_of(type(row)):
        SearchEntry.objects.filter(content_type=source.content_type, object_id=row.pk).delete()


def _write(source: Source, row: Any) -> None:
    title, text = source.words(row)
    title, text = _SPACES.sub(" ", title).strip(), _SPACES.sub(" ", text).strip()
    config = configuration(row.locale.language_code)
    entry, _created = SearchEntry.objects.update_or_create(
        content_type=source.content_type,
        object_id=row.pk,
        defaults={"locale": row.locale, "title": title, "text": text},
    )
    SearchEntry.objects.filter(pk=entry.pk).update(
        vector=SearchVector(Value(_to_read(title)), weight="A", config=config)
        + SearchVector(Value(_to_read(text)), weight="C", config=config)
    )


def _to_read(text: str) -> str:
    # PostgreSQL would take what stands between « < » and « > » for tags, and pass over it.
    return readable(TOKEN.sub(" ", text).translate(NOT_READ))


def rebuild() -> int:
    """Read everything again; return how many entries there are."""
    with transaction.atomic():
        one_at_a_time("search-index")
        SearchEntry.objects.all().delete()
        for source in SOURCES:
            rows = source.model._default_manager.select_related("locale")  # noqa: SLF001
            for row in rows.order_by("pk").iterator():
                _write(source, row.specific if isinstance(row, Page) else row)
        return SearchEntry.objects.count()


def rebuild_words() -> None:
    """Make the vocabulary of each language again, from what visitors may see: a draft is not given away by a word."""
    with transaction.atomic():
        one_at_a_time("search-words")
        SearchWord.objects.all().delete()
        for locale in Locale.objects.all():
            SearchWord.objects.bulk_create(
                SearchWord(locale=locale, word=word, plain=plain_word, count=count)
                for plain_word, (word, count) in _vocabulary(locale).items()
            )


def _vocabulary(locale: Locale) -> dict[str, tuple[str, int]]:
    """Return each word without accents → its most frequent spelling, and how often it comes."""
    spellings: dict[str, Counter[str]] = {}
    for source in SOURCES:
        entries = SearchEntry.objects.filter(
            content_type=source.content_type, object_id__in=source.visible(locale).values("pk")
        )
        for title, text in entries.values_list("title", "text"):
            for word in words_of(TOKEN.sub(" ", f"{title} {text}").casefold()):
                if SHORTEST_WORD <= len(word) <= LONGEST_WORD and not word.isdecimal():
                    spellings.setdefault(plain(word)[:LONGEST_WORD], Counter())[word] += 1
    return {key: (counter.most_common(1)[0][0], counter.total()) for key, counter in spellings.items()}
