"""From what a visitor types to a query of PostgreSQL, synonyms included."""

import operator
from collections.abc import Callable
from functools import reduce

from django.contrib.postgres.search import SearchQuery
from wagtail.models import Locale

from home.search.languages import configuration, plain, readable, words_of
from home.search.models import Synonyms, separated
from portal.content_version import remembered

MOST_WORDS = 12

Phrase = tuple[str, ...]


def all_words(words: list[str], locale: Locale) -> SearchQuery | None:
    """Return the query that wants every word, or one of its synonyms; None when there is no word."""
    return _combined(words, locale, operator.and_)


def any_word(words: list[str], locale: Locale) -> SearchQuery | None:
    """Return the query that is content with one of the words."""
    return _combined(words, locale, operator.or_)


def typed_words(query: str) -> list[str]:
    """Return the words of what was typed: the first dozen."""
    return words_of(query)[:MOST_WORDS]


def _combined(
    words: list[str], locale: Locale, combine: Callable[[SearchQuery, SearchQuery], SearchQuery]
) -> SearchQuery | None:
    config = configuration(locale.language_code)

    def wanted(alternatives: tuple[Phrase, ...]) -> SearchQuery:
        phrases = [
            SearchQuery(readable(" ".join(phrase)), config=config, search_type="phrase") for phrase in alternatives
        ]
        return reduce(operator.or_, phrases)

    parts = [wanted(alternatives) for alternatives in _with_synonyms(words, locale)]
    return reduce(combine, parts) if parts else None


def _with_synonyms(words: list[str], locale: Locale) -> list[tuple[Phrase, ...]]:
    """Return, for each word or known group of words, what may stand for it: itself first."""
    known = _synonyms(locale)
    longest = max((len(phrase) for phrase in known), default=1)
    found: list[tuple[Phrase, ...]] = []
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            phrase = tuple(words[place : place + length])
            others = known.get(tuple(map(plain, phrase)), ())
            if others or length == 1:
                found.append((phrase, *others))
                place += length
                break
    return found


def _synonyms(locale: Locale) -> dict[Phrase, tuple[Phrase, ...]]:
    """Return, for each word or group of words of the team's lists, all those of its list."""

    def read() -> dict[Phrase, tuple[Phrase, ...]]:
        known: dict[Phrase, tuple[Phrase, ...]] = {}
        for row in Synonyms.objects.filter(locale=locale):
            phrases = tuple(tuple(words_of(part)) for part in separated(row.words))
            for phrase in phrases:
                known[tuple(map(plain, phrase))] = phrases
        return known

    return remembered(("search synonyms", locale.pk), read)
