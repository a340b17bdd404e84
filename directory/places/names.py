"""One way to write each name, so that what people type meets what the reference files say."""

import re
import unicodedata

LONGEST = 100
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae", "ß": "ss"})
_WORDS = re.compile(r"[a-z0-9]+")
_ORDINAL = re.compile(r"^(\d+)(?:er|ere|e|eme|nd|nde)$")
_SHORT_FORMS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "arr": "", "arrondissement": ""}
_POSTCODE_OR_DEPARTMENT = re.compile(r"^(?:\d{5}|97\d|98\d|\d{2}|2[ab])$")
_ARTICLE = re.compile(r"^(?:la|le|les) |^l['’ ]", re.IGNORECASE)


def as_printed(name: str) -> str:
    """Return a name of the reference files with the apostrophe and the lower case of French typography."""
    return name.replace("'", "’").replace(" Arrondissement", " arrondissement")


def without_article(name: str) -> str:
    """Return "Réunion" for "La Réunion", and any other name as it is."""
    return _ARTICLE.sub("", name)


def simplified(text: str) -> str:
    """Return the name without accents, case, hyphens or abbreviations: "St-Étienne" gives "saint etienne".

    Only a-z, 0-9 and single spaces come out, 100 characters at most: whatever was typed is safe in a query.
    """
    if text.isascii() and text.isdigit():
        return text[:LONGEST]
    decomposed = unicodedata.normalize("NFKD", text[: 2 * LONGEST].translate(_LIGATURES)).lower()
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    words = (_ORDINAL.sub(r"\1", _SHORT_FORMS.get(word, word)) for word in _WORDS.findall(plain))
    return " ".join(filter(None, words))[:LONGEST].strip()


def name_and_number(key: str) -> tuple[str, str]:
    """Split a simplified name from the postcode or department before or after it: "saint denis 93", "44000 nantes".

    Returns two empty strings when there is no such number, or nothing else.
    """
    words = key.split()
    if len(words) > 1 and _POSTCODE_OR_DEPARTMENT.match(words[-1]):
        return " ".join(words[:-1]), words[-1]
    if len(words) > 1 and _POSTCODE_OR_DEPARTMENT.match(words[0]):
        return " ".join(words[1:]), words[0]
    return "", ""
