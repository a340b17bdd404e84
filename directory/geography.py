"""Distances on the globe, and what a postcode says of its department."""

import math

from django.db.models import Case, CharField, F, Q, Value, When
from django.db.models.functions import Left

MEAN_RADIUS_KM = 6371.0088  # IUGG mean radius, for what people read
INDEX_RADIUS_METRES = 6378168.0  # earth() of PostgreSQL's earthdistance, for what the index compares


def straight_line(distance_km: float) -> float:
    """Return the straight line, in the index's metres, under a great-circle distance in kilometres."""
    return 2 * INDEX_RADIUS_METRES * math.sin(distance_km / (2 * MEAN_RADIUS_KM))


def great_circle_km(line: float) -> float:
    """Return the great-circle distance, in kilometres, above a straight line in the index's metres."""
    return 2 * MEAN_RADIUS_KM * math.asin(min(1.0, line / (2 * INDEX_RADIUS_METRES)))


def department_of_postcode(field: str) -> Case:
    """Return the department's code of a postcode column, as an expression the database can store.

    La Poste numbers by sorting office: 23 small communes on a border carry the postcode of the department next door.
    """
    return Case(
        When(**{field: "97133"}, then=Value("977")),
        When(**{field: "97150"}, then=Value("978")),
        When(Q(**{f"{field}__startswith": "97"}) | Q(**{f"{field}__startswith": "98"}), then=Left(F(field), 3)),
        When(**{f"{field}__startswith": "20", f"{field}__lt": "20200"}, then=Value("2A")),
        When(**{f"{field}__startswith": "20"}, then=Value("2B")),
        default=Left(F(field), 2),
        output_field=CharField(),
    )
