"""What a search finds: pages, questions and services together, the best first."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F, Q, QuerySet
from django.utils.safestring import SafeString
from wagtail.models import Locale

from home.search.extracts import extracts
from home.search.models import SearchEntry
from home.search.promoted import Promoted, promoted_for
from home.search.query import all_words, any_word, typed_words
from home.search.sources import SOURCES
from home.search.spelling import corrected


@dataclass(frozen=True)
class Result:
    """Something found, ready to show."""

    title: str
    kind: Any
    address: str
    extract: SafeString


@dataclass(frozen=True)
class Found:
    """The answer to a search. `entries` is not read yet; `correction` are the words that were searched instead."""

    words: list[str]
    locale: Locale
    query: SearchQuery | None = None
    entries: "QuerySet[SearchEntry]" = field(default_factory=SearchEntry.objects.none)
    promoted: list[Promoted] = field(default_factory=list)
    correction: str = ""
    is_partial: bool = False

    def ready(self, entries: Iterable[SearchEntry]) -> list[Result]:
        """Return these entries as they are shown: a query for the extracts, and one for each kind among them."""
        chosen = list(entries)
        if self.query is None or not chosen:
            return []
        texts = extracts(chosen, self.query, self.words, self.locale)
        places = {
            (source.content_type.pk, row.pk): (source, source.address(row))
            for source in SOURCES
            for row in _rows(source, [each for each in chosen if each.content_type_id == source.content_type.pk])
        }
        results = []
        for entry in chosen:
            source, address = places.get((entry.content_type_id, entry.object_id), (None, ""))
            if source is not None and address:
                results.append(Result(entry.title, source.kind, address, texts.get(entry.pk, SafeString(""))))
        return results


def _rows(source: Any, entries: list[SearchEntry]) -> Iterable[Any]:
    if not entries:
        return []
    rows = source.model._default_manager.select_related("locale")  # noqa: SLF001
    return rows.filter(pk__in=[entry.object_id for entry in entries])


def find(typed: str, locale: Locale) -> Found:
    """Search what was typed: every word; else what it may have meant; else some of its words."""
    words = typed_words(typed)
    everything = all_words(words, locale)
    if everything is None:
        return Found(words, locale)
    promoted = promoted_for(words, locale)
    entries = _matching(everything, locale, promoted)
    if promoted or entries.exists():
        return Found(words, locale, everything, entries, promoted)
    if better := corrected(words, locale):
        return _found_instead(better, locale)
    some = any_word(words, locale) or everything
    return Found(words, locale, some, _matching(some, locale, []), is_partial=len(words) > 1)


def _found_instead(better: list[str], locale: Locale) -> Found:
    correction = " ".join(better)
    promoted = promoted_for(better, locale)
    everything = all_words(better, locale) or SearchQuery(correction)
    entries = _matching(everything, locale, promoted)
    if promoted or entries.exists():
        return Found(better, locale, everything, entries, promoted, correction)
    some = any_word(better, locale) or everything
    return Found(better, locale, some, _matching(some, locale, []), [], correction, is_partial=True)


def _matching(query: SearchQuery, locale: Locale, promoted: list[Promoted]) -> "QuerySet[SearchEntry]":
    """Return what anybody may see that matches, the best first; not what is promoted above already."""
    visible = Q()
    for source in SOURCES:
        rows = source.visible(locale).order_by().values("pk")
        shown = [answer.target[1] for answer in promoted if answer.target and answer.target[0] == _name(source)]
        visible |= Q(content_type=source.content_type, object_id__in=rows) & ~Q(object_id__in=shown)
    entries = SearchEntry.objects.filter(visible, locale=locale, vector=query)
    return entries.annotate(rank=SearchRank(F("vector"), query)).order_by("-rank", "pk")


def _name(source: Any) -> str:
    return source.model._meta.model_name  # noqa: SLF001
