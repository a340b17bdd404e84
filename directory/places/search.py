"""From what a person types to a place."""

import csv
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import QuerySet

from directory.places.importing import DEPARTMENTS
from directory.places.models import Place, PlaceName
from directory.places.names import name_and_number, simplified

SUGGESTIONS = 8
NAMES_READ = 40  # the most shared name belongs to 12 communes; a place may come under several names
LONGER_NAMES_READ = 6
SIMILAR_ENOUGH = 0.8  # share of the letters in the same order: forgives a letter or two, not a word
SHORTEST_TYPO = 4


@dataclass
class Found:
    """The place that was meant, the others that could have been, and whether the text names it exactly.

    `former_name` is the name of a commune that is a part of the place today, when that is what was typed.
    """

    place: Place
    others: list[Place] = field(default_factory=list)
    is_exact: bool = True
    former_name: str = ""


def find(text: str) -> Found | None:
    """Return the most populated place that the text names, or the likeliest one; None when nothing is close.

    A commune, a former commune, a postcode or a department; with or without accents, hyphens, "St" for "Saint"; a
    postcode or department beside the name tells homonyms apart. Longer names are offered beside a short one: who
    types "Aix" may mean Aix-en-Provence.
    """
    key = simplified(text)
    if not key:
        return None
    if rows := _named(key):
        longer = [] if key[-1].isdigit() else _names().filter(key__startswith=f"{key} ")[:LONGER_NAMES_READ]
        return _found([*rows, *longer])
    if rows := _beginning_with(f"{key} "):
        return _found(rows, is_exact=False)
    if rows := _resembling(key) or _beginning_with(key):
        return _found(rows, is_exact=False)
    return None


def departments_of_region(text: str) -> list[Place]:
    """Return the departments of the region that the text names, most populated first; nothing if it names none.

    A region of one department is that department, which `find` knows.
    """
    codes = _regions().get(simplified(text), [])
    if len(codes) < 2:  # noqa: PLR2004
        return []
    return list(Place.objects.filter(kind=Place.Kind.DEPARTMENT, code__in=codes).order_by("-population"))


@cache
def _regions() -> dict[str, list[str]]:
    regions: dict[str, list[str]] = {}
    with DEPARTMENTS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            regions.setdefault(simplified(row["region"]), []).append(row["code"])
    return regions


def _found(rows: list[PlaceName], *, is_exact: bool = True) -> Found:
    places = _places(rows)
    former_name = _former_name(rows[0])
    return Found(places[0], places[1:], is_exact=is_exact or bool(former_name), former_name=former_name)


def _former_name(row: PlaceName) -> str:
    is_another = simplified(row.place.name) != row.key and not any(character.isdigit() for character in row.key)
    return row.name if is_another and row.place.kind == Place.Kind.COMMUNE else ""


def suggest(text: str) -> list[Place]:
    """Return at most eight places for a name that is being typed, most populated first."""
    key = simplified(text)
    if not key:
        return []
    return _places(_beginning_with(key) or _named(key) or _resembling(key))[:SUGGESTIONS]


def _named(key: str) -> list[PlaceName]:
    """Names that are exactly this one, or the name and number that the key is made of; a postcode decides."""
    name, number = name_and_number(key)
    rows = list(_names().filter(key__in=[key, name, number] if name else [key])[:NAMES_READ])
    if not name or any(row.key == key for row in rows):
        return [row for row in rows if row.key == key]
    of_number = [row for row in rows if row.key == number and simplified(row.place.name).startswith(name)]
    of_name = [row for row in rows if row.key == name]
    both = [row for row in of_name if _is_in(row.place, number)]
    return of_number or both or of_name or rows


def _is_in(place: Place, number: str) -> bool:
    return number.upper() == place.department or number in place.postcodes.split("|")


def _beginning_with(key: str) -> list[PlaceName]:
    return list(_names().filter(key__startswith=key)[:NAMES_READ]) if len(key) > 1 else []


def _resembling(key: str) -> list[PlaceName]:
    if key.isdigit() or len(key) < SHORTEST_TYPO:
        return []  # a number that is nearly another is another place altogether
    near = _names().annotate(similarity=TrigramSimilarity("key", key)).filter(key__trigram_similar=key)
    rows = near.order_by("-similarity", "-population", "place")[:NAMES_READ]
    return sorted(
        (row for row in rows if _likeness(row.key, key) >= SIMILAR_ENOUGH),
        key=lambda row: (-round(_likeness(row.key, key), 1), -row.population),
    )


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _names() -> QuerySet[PlaceName]:
    # At equal population (Paris is both), the town before the department: "commune" sorts first.
    return PlaceName.objects.select_related("place").order_by("-population", "place__kind", "pk")


def _places(rows: list[PlaceName]) -> list[Place]:
    """Each place once, in the order of the names."""
    return list({row.place.code: row.place for row in rows}.values())
