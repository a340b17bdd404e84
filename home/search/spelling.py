"""« Vouliez-vous dire … ? »: the word of the site that a misspelt one is nearest to."""

from difflib import SequenceMatcher

from django.db import connection
from wagtail.models import Locale

from home.search.languages import plain

SHORTEST_MISSPELT = 4
ALIKE = 0.75
# `%` keeps what shares three trigrams in ten, with the index; the nearest of these is chosen letter by letter.
NEAREST = """
SELECT typed, near.word, near.plain, near.count
FROM unnest(%s::text[]) AS typed
CROSS JOIN LATERAL (
    SELECT word, plain, count FROM sitesearch_searchword
    WHERE locale_id = %s AND plain %% typed
    ORDER BY similarity(plain, typed) DESC, count DESC LIMIT 20
) AS near
"""


def corrected(words: list[str], locale: Locale) -> list[str] | None:
    """Return the words with the unknown ones replaced by those of the site they look like; None if nothing is."""
    doubtful = sorted({plain(word) for word in words if len(word) >= SHORTEST_MISSPELT and not word.isdecimal()})
    if not doubtful:
        return None
    with connection.cursor() as cursor:
        cursor.execute(NEAREST, [doubtful, locale.pk])
        rows = cursor.fetchall()
    better: dict[str, tuple[float, int, str]] = {}
    for typed, word, plain_word, count in rows:
        likeness = SequenceMatcher(None, typed, plain_word).ratio()
        if likeness >= ALIKE:
            better[typed] = max(better.get(typed, (0.0, 0, "")), (likeness, count, word))
    replaced = [better[plain(word)][2] if plain(word) in better else word for word in words]
    changed = any(plain(old) != plain(new) for old, new in zip(words, replaced, strict=True))
    return replaced if changed else None
