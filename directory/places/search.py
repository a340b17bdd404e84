"""From what a person types to a place."""

from dataclasses import dataclass, field

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import QuerySet

from directory.places.models import Place, PlaceName
from directory.places.names import name_and_number, simplified

SUGGESTIONS = 8
NAMES_READ = 40  # the most shared name belongs to 12 communes; a place may come under several names
SIMILAR_ENOUGH = 0.5
SHORTEST_TYPO = 4


@dataclass
class Found:
    """The place that was meant, the others that could have been, and whether the text names it exactly."""

    place: Place
    others: list[Place] = field(default_factory=list)
    is_exact: bool = True


def find(text: str) -> Found | None:
    """Return the most populated place that the text names, or the likeliest one; None when nothing is close.

    A commune, a former commune, a postcode or a department; with or without accents, hyphens, "St" for "Saint"; a
    postcode or department beside the name tells homonyms apart.
    """
    key = simplified(text)
    if not key:
        return None
    if places := _named(key):
        return Found(places[0], places[1:])
    places = _beginning_with(key) if len(key) > 1 else []
    if places := places or _resembling(key):
        return Found(places[0], places[1:], is_exact=False)
    return None


def suggest(text: str) -> list[Place]:
    """Return at most eight places for a name that is being typed, most populated first."""
    key = simplified(text)
    if not key:
        return []
    return (_beginning_with(key) or _named(key) or _resembling(key))[:SUGGESTIONS]


def _named(key: str) -> list[Place]:
    """Places of exactly this name, or of the name and number that the key is made of."""
    name, number = name_and_number(key)
    rows = list(_names().filter(key__in=[key, name, number] if name else [key]))
    whole = [row for row in rows if row.key == key]
    both = [row for row in rows if row.key == name and _is_in(row.place, number)]
    return _places(whole or both or [row for row in rows if row.key == name] or rows)


def _is_in(place: Place, number: str) -> bool:
    return number.upper() == place.department or number in place.postcodes.split("|")


def _beginning_with(key: str) -> list[Place]:
    return _places(_names().filter(key__startswith=key))


def _resembling(key: str) -> list[Place]:
    if key.isdigit() or len(key) < SHORTEST_TYPO:
        return []  # a number that is nearly another is another place altogether
    near = _names().annotate(similarity=TrigramSimilarity("key", key))
    rows = near.filter(key__trigram_similar=key, similarity__gte=SIMILAR_ENOUGH)
    return _places(rows.order_by("-similarity", "-population", "place"))


def _names() -> QuerySet[PlaceName]:
    # At equal population (Paris is both), the town before the department: "commune" sorts first.
    return PlaceName.objects.select_related("place").order_by("-population", "place__kind", "pk")


def _places(rows: "QuerySet[PlaceName] | list[PlaceName]") -> list[Place]:
    """Each place once, in the order of the names."""
    return list({row.place.code: row.place for row in rows[:NAMES_READ]}.values())
