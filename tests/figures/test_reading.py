"""Figures are read at little cost, masked, and never fail a page."""

import dataclasses
import datetime
from unittest import mock

import pytest

from portal.figures import reading
from portal.figures.departments import DEPARTMENT_CODES
from portal.figures.registry import Count, Kind, find, subscribe
from portal.figures.rounding import rounded_down
from portal.scheme.academic_year import AcademicYear
from tests.figures.doubles import YEAR, failing, figure, only


def today(year: int, month: int, day: int) -> object:
    return mock.patch("django.utils.timezone.localdate", return_value=datetime.date(year, month, day))


def test_figure__of_the_same_name__takes_the_place_of_the_one_before() -> None:
    with only():
        subscribe(figure(total=12), figure(total=13))
        assert reading.total(find("essai"), YEAR).value == 13
        assert find("inconnu") is None


def test_total__is_counted_once_in_a_few_minutes() -> None:
    counted = []

    def count(year: AcademicYear) -> Count:
        counted.append(year)
        return Count.of_people(500)

    counting = dataclasses.replace(figure(), total=count)
    assert [reading.total(counting, YEAR).value for _time in range(3)] == [500, 500, 500]
    reading.total(counting, AcademicYear(2024))
    assert counted == [YEAR, AcademicYear(2024)]


def test_failure__is_told_as_such_and_not_tried_at_once_again(caplog: pytest.LogCaptureFixture) -> None:
    down = failing()
    for read in (reading.total, reading.by_month, reading.by_department):
        assert read(down, YEAR) is None
        assert read(down, YEAR) is None
    assert len([record for record in caplog.records if record.name == "portal.figures.reading"]) == 3
    assert reading.years([down])


def test_negative_count__is_a_failure() -> None:
    def wrong(_year: AcademicYear) -> Count:
        return Count(-1, -1)

    broken = dataclasses.replace(figure(), total=wrong)
    assert reading.total(broken, YEAR) is None


def test_departments__are_all_there_and_a_missing_one_is_masked() -> None:
    cells = reading.by_department(figure(departments={"01": 50, "02": 60, "988": 30}), YEAR)
    assert [cell.key for cell in cells] == [*DEPARTMENT_CODES, "988"]
    shown = {cell.key: cell.value for cell in cells if cell.is_shown}
    assert shown == {"01": 50, "02": 60}  # the smallest hides those that are missing


def test_departments__of_nothing__are_none() -> None:
    assert reading.by_department(figure(), YEAR) == ()
    assert reading.by_department(figure(by_department=None), YEAR) == ()


def test_months__are_in_order() -> None:
    months = {datetime.date(2026, 1, 1): 20, datetime.date(2025, 9, 1): 30}
    assert [cell.key for cell in reading.by_month(figure(months=months), YEAR)] == ["2025-09", "2026-01"]


def test_months_of_a_stock__hide_no_more_than_the_small_ones() -> None:
    months = {datetime.date(2025, month, 1): number for month, number in ((9, 4), (10, 30), (11, 40))}
    assert [cell.value for cell in reading.by_month(figure("stock", months=months, kind=Kind.STOCK), YEAR)] == [
        None,
        30,
        40,
    ]
    assert [cell.value for cell in reading.by_month(figure("flow", months=months), YEAR)] == [None, None, 40]


def test_years__go_from_the_first_counted_to_this_one() -> None:
    with today(2026, 11, 25):
        assert [str(year) for year in reading.years([figure()])] == [
            "2026-2027",
            "2025-2026",
            "2024-2025",
            "2023-2024",
        ]
        assert [str(year) for year in reading.years([])] == ["2026-2027"]


def test_year_to_show_first__waits_for_a_month_that_is_over() -> None:
    with today(2026, 9, 30):
        assert str(reading.current_year(Kind.FLOW)) == "2025-2026"
        assert str(reading.current_year(Kind.STOCK)) == "2026-2027"
    with today(2026, 10, 1):
        assert str(reading.current_year(Kind.FLOW)) == "2026-2027"


def test_month_ends__stop_today() -> None:
    with today(2026, 2, 10):
        ends = reading.month_ends(YEAR)
    assert next(iter(ends)) == datetime.date(2025, 9, 1)
    assert ends[datetime.date(2025, 12, 1)] == datetime.date(2025, 12, 31)
    assert list(ends.items())[-1] == (datetime.date(2026, 2, 1), datetime.date(2026, 2, 10))
    with today(2028, 2, 10):
        assert len(reading.month_ends(AcademicYear(2023))) == 12


@pytest.mark.parametrize(("value", "said"), [(11, 11), (99, 99), (100, 100), (1_482, 1_400), (27_149, 27_000)])
def test_rounding__keeps_two_digits_and_never_says_more_than_there_is(value: int, said: int) -> None:
    assert rounded_down(value) == said
