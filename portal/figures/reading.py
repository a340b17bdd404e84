"""Reading the figures: cheap, protected, and never the reason why a page fails.

The only way from what apps count to what people see: every number that leaves this module went through `disclosure`.
"""

import logging
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from django.core.cache import caches
from django.utils import timezone

from portal.figures.departments import DEPARTMENT_CODES
from portal.figures.disclosure import Cell, mask, protect
from portal.figures.registry import Count, Figure, Kind
from portal.scheme.academic_year import AcademicYear

KEPT_SECONDS = 5 * 60
FAILURE_KEPT_SECONDS = 30
UNAVAILABLE = "unavailable"
TOTAL = "total"

logger = logging.getLogger(__name__)

Value = TypeVar("Value")
Cells = tuple[Cell, ...]


def current_year(kind: Kind) -> AcademicYear:
    """Return the year to show first: for a flow, the one of the last month that is over (in September, the last)."""
    today = timezone.localdate()
    return AcademicYear.of(today if kind is Kind.STOCK else today.replace(day=1) - timedelta(days=1))


def total(figure: Figure, year: AcademicYear) -> Cell | None:
    """Return the figure of the year; None when it cannot be counted at this time."""
    return _kept(figure, year, "total", lambda: mask(TOTAL, figure.total(year)))


def by_month(figure: Figure, year: AcademicYear) -> Cells | None:
    """Return a cell for each month that is counted, whose key is like `2026-09`; None as above."""

    def count() -> Cells:
        months = figure.by_month(year) if figure.by_month else {}
        counts = {f"{month:%Y-%m}": months[month] for month in sorted(months)}
        return protect(counts, parts_of_a_total=figure.kind is Kind.FLOW)

    return _kept(figure, year, "months", count)


def by_department(figure: Figure, year: AcademicYear) -> Cells | None:
    """Return a cell for each department, in the order of their codes; None as above.

    Someone may be in two departments, so the cells are not always parts of the total: they are protected as if.
    """

    def count() -> Cells:
        if not figure.by_department:
            return ()
        counted = figure.by_department(year)
        if not counted:  # not a single department: nothing is counted yet
            return ()
        codes = [*DEPARTMENT_CODES, *sorted(set(counted) - set(DEPARTMENT_CODES))]
        return protect({code: counted.get(code, Count(0, 0)) for code in codes}, parts_of_a_total=True)

    return _kept(figure, year, "departments", count)


def years(figures: list[Figure]) -> list[AcademicYear]:
    """Return the years for which at least one of the figures is counted, the latest first."""
    last = AcademicYear.of(timezone.localdate()).first_year
    firsts = (_kept(figure, None, "first", figure.first_year) for figure in figures)
    first = min((year.first_year for year in firsts if year), default=last)
    return [AcademicYear(year) for year in range(last, min(first, last) - 1, -1)]


def month_ends(year: AcademicYear) -> dict[date, date]:
    """Return, for each month of the year that has begun, its first day and its last, which is today at the latest."""
    today = timezone.localdate()
    firsts = [date(year.first_year + (month > 12), (month - 1) % 12 + 1, 1) for month in range(9, 21)]  # noqa: PLR2004
    ends = {first: (first + timedelta(days=31)).replace(day=1) - timedelta(days=1) for first in firsts}
    return {first: min(end, today) for first, end in ends.items() if first <= today}


def _kept(figure: Figure, year: AcademicYear | None, part: str, count: Callable[[], Value]) -> Value | None:
    """Return what `count` gives, counted at most every few minutes in each process; None, for less long, if it fails.

    In the memory of the process, like whole pages: a cache that others share may be away.
    """
    cache, key = caches["pages"], f"figure:{figure.name}:{year}:{part}"
    if (found := cache.get(key)) is not None:
        return None if found == UNAVAILABLE else found
    try:
        value = count()
    except Exception:  # whatever an app's count raises, the page says that the figure is missing
        logger.exception("A figure could not be counted", extra={"figure": figure.name, "part": part})
        cache.set(key, UNAVAILABLE, FAILURE_KEPT_SECONDS)
        return None
    cache.set(key, value, KEPT_SECONDS)
    return value
