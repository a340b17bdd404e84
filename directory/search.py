"""Who is in the directory, near a place, in a department or anywhere, a page at a time."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from directory.geography import great_circle_km
from directory.models import Practice, Psychologist
from directory.places.models import Place

PER_PAGE = 20
COUNTED = 200  # beyond, a page says "more than"; counting them all would cost more than showing them
DEEPEST_PAGE = 10_000

AnyQuerySet = TypeVar("AnyQuerySet", bound=QuerySet[Any])


@dataclass
class Criteria:
    """What a visitor asks: around a point within a radius, or in a department, or anywhere."""

    latitude: float | None = None
    longitude: float | None = None
    radius_km: int = 20
    department: str = ""
    teleconsultation: bool = False
    page: int = 1


@dataclass
class Result:
    """A psychologist of the page; `distance_km` to the nearest of their practices, when a point was given."""

    psychologist: Psychologist
    towns: list[str] = field(default_factory=list)
    distance_km: float | None = None

    @property
    def how_far(self) -> str:
        """The distance as people say it, to the kilometre: the point of a town says no better."""
        if self.distance_km is None:
            return ""
        kilometres = round(self.distance_km)
        return _("à %(km)s km") % {"km": kilometres} if kilometres else _("à moins de 1 km")


@dataclass
class ResultPage:
    """A page of results. `count` is exact unless `is_more`: then there are more than `count`."""

    results: list[Result]
    count: int
    is_more: bool
    number: int
    has_next: bool

    @property
    def at_least(self) -> int:
        """What "more than" is said of: the same on every page."""
        return COUNTED

    @property
    def known_pages(self) -> int:
        return max(1, math.ceil(self.count / PER_PAGE))


@dataclass
class _Hit:
    psychologist_id: int
    town: str = ""
    distance_km: float | None = None


def search(criteria: Criteria) -> ResultPage:
    """Return the page that was asked, or the last one when it is past the end."""
    number = min(criteria.page, DEEPEST_PAGE)
    hits = _hits(criteria, max(COUNTED, number * PER_PAGE) + 1)
    number = min(number, max(1, math.ceil(len(hits) / PER_PAGE)))
    # One hit more than was asked tells that there are others; nobody is told how many.
    bound = max(COUNTED, number * PER_PAGE)
    shown = hits[(number - 1) * PER_PAGE : number * PER_PAGE]
    return ResultPage(
        results=_results(shown, criteria.department),
        count=min(len(hits), bound),
        is_more=len(hits) > bound,
        number=number,
        has_next=len(hits) > number * PER_PAGE,
    )


def _hits(criteria: Criteria, limit: int) -> list[_Hit]:
    """Return at most `limit` psychologists, each once, in the order of the search."""
    if criteria.latitude is not None and criteria.longitude is not None:
        return _nearest(criteria, criteria.latitude, criteria.longitude, limit)
    if criteria.department:
        practices = _offering(Practice.objects.listed(), criteria).filter(department=criteria.department)
        each_once = practices.order_by("shuffle", "psychologist").distinct("shuffle", "psychologist")
        return [_Hit(pk) for pk in _from_the_turn(each_once, "psychologist_id", limit)]
    anyone = _offering(Psychologist.objects.listed(), criteria).order_by("shuffle", "pk")
    return [_Hit(pk) for pk in _from_the_turn(anyone, "pk", limit)]


def _nearest(criteria: Criteria, latitude: float, longitude: float, limit: int) -> list[_Hit]:
    practices = _offering(Practice.objects.listed(), criteria).nearest(latitude, longitude)
    hits = []
    for pk, city, line in practices.values_list("psychologist_id", "city", "line")[:limit]:
        distance_km = great_circle_km(line)
        if distance_km > criteria.radius_km:
            break  # sorted: the others are further
        hits.append(_Hit(pk, city, distance_km))
    return hits


def _offering(people: AnyQuerySet, criteria: Criteria) -> AnyQuerySet:
    return people.filter(teleconsultation=True) if criteria.teleconsultation else people


def turn_of_the_hour(now: datetime) -> float:
    """Return where the list begins, from 0 to 1: the same for everyone during an hour of the clock, then elsewhere.

    Each psychologist drew a number once; the list is a wheel, turned every hour, so that all are first in their turn.
    """
    hour = int(now.timestamp()) // 3600
    digest = hashlib.sha256(str(hour).encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48


def _from_the_turn(people: QuerySet[Any], key: str, limit: int) -> list[int]:
    """Return at most `limit` keys from where the hour begins the list, then from its start."""
    turn = turn_of_the_hour(timezone.now())
    keys = list(people.filter(shuffle__gte=turn).values_list(key, flat=True)[:limit])
    if len(keys) < limit:
        keys += people.filter(shuffle__lt=turn).values_list(key, flat=True)[: limit - len(keys)]
    return keys


def _results(hits: Sequence[_Hit], department: str) -> list[Result]:
    """Read the psychologists of a page, and their towns (of the department, if any) where no distance chose one."""
    keys = [hit.psychologist_id for hit in hits]
    fields = ("slug", "first_name", "last_name", "languages", "teleconsultation")
    people = Psychologist.objects.only(*fields).in_bulk(keys)
    towns: dict[int, list[str]] = {hit.psychologist_id: [hit.town] for hit in hits if hit.town}
    if untold := [key for key in keys if key not in towns]:
        practices = Practice.objects.filter(psychologist__in=untold).order_by("pk")
        if department:
            practices = practices.filter(department=department)
        for key, city in practices.values_list("psychologist_id", "city"):
            if city not in towns.setdefault(key, []):
                towns[key].append(city)
    return [
        Result(people[hit.psychologist_id], towns.get(hit.psychologist_id, []), hit.distance_km)
        for hit in hits
        if hit.psychologist_id in people
    ]


def of_place(place: Place) -> dict[str, Any]:
    """Return the criteria that a place gives: its department's code, or its point."""
    if place.is_department:
        return {"department": place.code}
    return {"latitude": place.latitude, "longitude": place.longitude}
