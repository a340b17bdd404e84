"""Figures for the tests: made of given numbers, subscribed for the time of a test."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from unittest import mock

from portal.figures import registry
from portal.figures.registry import Count, Figure, Kind
from portal.scheme.academic_year import AcademicYear

YEAR = AcademicYear(2025)


def people(numbers: Mapping[object, int]) -> dict:
    return {key: Count.of_people(number) for key, number in numbers.items()}


def figure(
    name: str = "essai",
    total: int = 1_482,
    months: Mapping[date, int] | None = None,
    departments: Mapping[str, int] | None = None,
    **options: object,
) -> Figure:
    """Return a figure of people, the same every year."""
    fields = {
        "label": "Personnes d’essai",
        "unit": "personnes",
        "description": "Ce que compte l’essai.",
        "kind": Kind.FLOW,
        "first_year": lambda: AcademicYear(2023),
        "total": lambda _year: Count.of_people(total),
        "by_month": lambda _year: people(months or {}),
        "by_department": lambda _year: people(departments or {}),
        **options,
    }
    return Figure(name=name, **fields)


def failing(name: str = "en-panne") -> Figure:
    """Return a figure whose every count raises."""

    def fail(*_args: object) -> Count:
        raise RuntimeError("the provider is down")

    return figure(name, first_year=fail, total=fail, by_month=fail, by_department=fail)


@contextmanager
def only(*figures: Figure) -> Iterator[None]:
    """Make these the figures of the portal, and no other."""
    with mock.patch.dict(registry._figures, {one.name: one for one in figures}, clear=True):
        yield
