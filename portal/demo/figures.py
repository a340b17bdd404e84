"""Fictitious students and consultations, the same ones every time, until the space that counts real ones exists."""

import random
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TypeVar

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from portal.figures.departments import DEPARTMENT_CODES
from portal.figures.reading import month_ends
from portal.figures.registry import Count, Figure, Kind
from portal.scheme.academic_year import AcademicYear

Key = TypeVar("Key")

FIRST_YEAR = AcademicYear(2022)
STUDENTS_OF_FIRST_YEAR = 19_000
GROWTH_PER_YEAR = 1.22
CONSULTATIONS_PER_STUDENT = 4.3
MONTHS_PER_STUDENT = 2.6
# From September to August: exams and winter weigh, summer is quiet.
SEASON = (5, 10, 12, 9, 10, 10, 12, 10, 9, 6, 4, 3)
# Where students are many; elsewhere a few, drawn once for all.
UNIVERSITY_TOWNS = {
    "75": 150, "59": 95, "69": 92, "31": 78, "13": 75, "33": 72, "34": 68, "35": 62, "44": 60, "67": 58, "38": 55,
    "92": 52, "94": 40, "93": 38, "54": 34, "63": 30, "76": 29, "37": 28, "86": 27, "80": 25, "21": 25, "49": 24,
    "14": 22, "25": 22, "06": 22, "51": 20, "29": 20, "42": 19, "87": 16, "57": 15, "974": 14, "64": 14, "66": 12,
    "45": 12, "17": 11, "971": 6, "972": 5,
}  # fmt: skip
FEWEST, MOST = 0.02, 4.5


@cache
def _weights() -> dict[str, float]:
    draw = random.Random(2026)
    drawn = {code: draw.uniform(FEWEST, MOST) for code in DEPARTMENT_CODES}
    return {**drawn, "48": 0.008, "976": 0.012, **UNIVERSITY_TOWNS}


def _shared(whole: int, weights: Mapping[str, float]) -> dict[str, int]:
    """Share out a whole number by weight: the parts add up to it."""
    total = sum(weights.values())
    exact = {key: whole * weight / total for key, weight in weights.items()}
    parts = {key: int(value) for key, value in exact.items()}
    rest = sorted(exact, key=lambda key: (parts[key] - exact[key], key))
    for key in rest[: whole - sum(parts.values())]:
        parts[key] += 1
    return parts


def _students_of_year(year: AcademicYear) -> int:
    age = year.first_year - FIRST_YEAR.first_year
    return round(STUDENTS_OF_FIRST_YEAR * GROWTH_PER_YEAR**age) if age >= 0 else 0


def _months(year: AcademicYear) -> dict[date, float]:
    """Return the weight in the year of each month that is over."""
    today = timezone.localdate()
    return {
        first: weight / sum(SEASON)
        for (first, end), weight in zip(month_ends(year).items(), SEASON, strict=False)
        if end < today
    }


def _students(year: AcademicYear) -> int:
    """Return how many came since the year began: most of them soon, for they come more than once."""
    elapsed = sum(_months(year).values())
    return round(_students_of_year(year) * elapsed**0.7)


def _consultations(year: AcademicYear) -> dict[date, int]:
    whole = _students_of_year(year) * CONSULTATIONS_PER_STUDENT
    return {first: round(whole * weight) for first, weight in _months(year).items()}


def _students_by_month(year: AcademicYear) -> dict[date, int]:
    whole = _students_of_year(year) * MONTHS_PER_STUDENT
    return {first: round(whole * weight) for first, weight in _months(year).items()}


def _students_by_department(year: AcademicYear) -> dict[str, int]:
    return _shared(_students(year), _weights())


def _of_people(numbers: dict[Key, int]) -> dict[Key, Count]:
    return {key: Count.of_people(number) for key, number in numbers.items()}


def _consultations_by_department(year: AcademicYear) -> Mapping[str, Count]:
    consultations = _shared(sum(_consultations(year).values()), _weights())
    students = _students_by_department(year)
    return {code: Count(number, students[code]) for code, number in consultations.items()}


STUDENTS = Figure(
    name="etudiants",
    label=_("Étudiantes et étudiants accompagnés"),
    unit=_("étudiantes et étudiants"),
    description=_(
        "Les étudiantes et les étudiants qui ont eu au moins une séance. Chaque personne compte une fois dans l’année, "
        "et une fois dans chaque mois où elle a consulté. Chiffres fictifs, pour la démonstration."
    ),
    kind=Kind.FLOW,
    first_year=lambda: FIRST_YEAR,
    total=lambda year: Count.of_people(_students(year)),
    by_month=lambda year: _of_people(_students_by_month(year)),
    by_department=lambda year: _of_people(_students_by_department(year)),
)

CONSULTATIONS = Figure(
    name="seances",
    label=_("Séances réalisées"),
    unit=_("séances"),
    description=_(
        "Les séances déclarées par les psychologues, au mois où elles ont eu lieu, dans le département où elles ont eu "
        "lieu. Chiffres fictifs, pour la démonstration."
    ),
    kind=Kind.FLOW,
    first_year=lambda: FIRST_YEAR,
    total=lambda year: Count(sum(_consultations(year).values()), _students(year)),
    by_month=lambda year: {
        first: Count(number, _students_by_month(year)[first]) for first, number in _consultations(year).items()
    },
    by_department=_consultations_by_department,
)
