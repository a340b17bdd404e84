"""A few words around what was searched, with it marked."""

import re

from django.contrib.postgres.search import SearchHeadline, SearchQuery
from django.db.models import Case, TextField, Value, When
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from wagtail.models import Locale

from home.search.languages import configuration
from home.search.models import SearchEntry
from portal.scheme.tokens import fill

# Letters that no text holds, and that escaping leaves alone.
START, STOP = "\ue000", "\ue001"
# PostgreSQL reads tags: signs stand for their brackets until it is done.
HIDDEN = {ord("<"): "\ue002", ord(">"): "\ue003", ord(START): None, ord(STOP): None}
SHOWN = {0xE002: "<", 0xE003: ">"}
LONGEST = 200
BEFORE = 40
WITHOUT_SPACES = "simple"


def extracts(entries: list[SearchEntry], query: SearchQuery, words: list[str], locale: Locale) -> dict[int, SafeString]:
    """Return the extract of each entry, in one query for all. The figures of the scheme are in already."""
    texts = {entry.pk: fill(entry.text).translate(HIDDEN) for entry in entries}
    config = configuration(locale.language_code)
    if config == WITHOUT_SPACES:
        return {pk: _html(_cut(text, words)) for pk, text in texts.items()}
    if not texts:
        return {}
    cases = [When(pk=pk, then=Value(text)) for pk, text in texts.items()]
    headline = SearchHeadline(
        Case(*cases, default=Value(""), output_field=TextField()),
        query,
        config=config,
        start_sel=START,
        stop_sel=STOP,
        min_words=15,
        max_words=35,
        max_fragments=1,
    )
    rows = SearchEntry.objects.filter(pk__in=texts).annotate(extract=headline).values_list("pk", "extract")
    return {pk: _html(_with_ends(extract, texts[pk])) for pk, extract in rows}


def _with_ends(extract: str, text: str) -> str:
    bare = extract.replace(START, "").replace(STOP, "")
    start = "" if text.startswith(bare) else "… "
    return f"{start}{extract}{'' if text.endswith(bare) else ' …'}"


def _cut(text: str, words: list[str]) -> str:
    """Cut a text that is written without spaces between words."""
    wanted = re.compile("|".join(map(re.escape, words)), re.IGNORECASE) if words else None
    first = wanted.search(text) if wanted else None
    start = max(0, first.start() - BEFORE) if first else 0
    part = text[start : start + LONGEST]
    marked = wanted.sub(lambda match: f"{START}{match[0]}{STOP}", part) if wanted else part
    return f"{'…' if start else ''}{marked}{'…' if start + LONGEST < len(text) else ''}"


def _html(extract: str) -> SafeString:
    marked = escape(extract.translate(SHOWN)).replace(START, "<mark>").replace(STOP, "</mark>")
    return mark_safe(marked)  # noqa: S308 – escaped just above
