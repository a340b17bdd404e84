"""How each language is cut into words that PostgreSQL can find."""

import re
import unicodedata

# The dictionaries are created by the first migrations of portal (French) and of this room.
CONFIGURATIONS = {
    "fr": "french_unaccent",
    "en": "english_unaccent",
    "es": "spanish_unaccent",
    "ar": "arabic",
    "zh-hans": "simple",
}
# Written without spaces between words: each pair of signs is made a word.
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"\w+")


def configuration(language: str) -> str:
    """Return PostgreSQL's name for the way of reading a language."""
    return CONFIGURATIONS.get(language, "simple")


def readable(text: str) -> str:
    """Return the text as PostgreSQL is to read it: ideographs in overlapping pairs, all the rest as it is."""
    return _IDEOGRAPHS.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", text)


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(max(1, len(run) - 1))]


def plain(text: str) -> str:
    """Return the text without capitals nor accents, to compare what people type."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """Return the words of a text, in order, as they are written."""
    return _WORD.findall(text.replace("_", " "))
