"""How many psychologists the directory says it has."""

import datetime
from unittest import mock

import pytest
from pytest_django import DjangoAssertNumQueries

from directory.figures import PSYCHOLOGISTS
from directory.models import Psychologist
from portal.figures import reading
from portal.figures.registry import find
from portal.scheme.academic_year import AcademicYear
from tests.directory.factories import PracticeFactory, PsychologistFactory

pytestmark = pytest.mark.django_db
TODAY = datetime.date(2026, 2, 10)
YEAR = AcademicYear(2025)


@pytest.fixture(autouse=True)
def today() -> object:
    with mock.patch("django.utils.timezone.localdate", return_value=TODAY):
        yield


@pytest.fixture
def psychologists() -> list[Psychologist]:
    """Thirteen in the Loire, of whom two came in January and one receives in the Rhône too; some who are not listed."""
    people = [PsychologistFactory.at(45.4, 4.4) for _ in range(11)]
    people += [PsychologistFactory.at(45.4, 4.4, agreement_signed_on=datetime.date(2026, 1, 15)) for _ in range(2)]
    PracticeFactory(psychologist=people[0], postcode="69003", latitude=45.7, longitude=4.8)
    PsychologistFactory.at(45.4, 4.4, is_suspended=True)
    PsychologistFactory(teleconsultation=False)
    PsychologistFactory(teleconsultation=True)
    return people


def test_psychologists__are_a_figure_of_the_portal() -> None:
    assert find("psychologues") is PSYCHOLOGISTS


def test_total__is_who_is_listed_today(psychologists: list[Psychologist]) -> None:
    assert PSYCHOLOGISTS.total(YEAR).value == Psychologist.objects.listed().count() == 14


def test_past_year__is_who_was_listed_at_its_end(psychologists: list[Psychologist]) -> None:
    assert PSYCHOLOGISTS.total(AcademicYear(2024)).value == 12
    assert reading.years([PSYCHOLOGISTS])[-1] == AcademicYear(2023)


def test_months__say_who_was_listed_at_the_end_of_each(
    psychologists: list[Psychologist], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        months = PSYCHOLOGISTS.by_month(YEAR)
    assert {f"{month:%Y-%m}": count.people for month, count in months.items()} == {
        "2025-09": 12,
        "2025-10": 12,
        "2025-11": 12,
        "2025-12": 12,
        "2026-01": 14,
        "2026-02": 14,
    }
    assert PSYCHOLOGISTS.by_month(AcademicYear(2026)) == {}


def test_departments__count_each_psychologist_once_in_each(
    psychologists: list[Psychologist], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    PracticeFactory(psychologist=psychologists[1])
    with django_assert_num_queries(1):
        departments = PSYCHOLOGISTS.by_department(YEAR)
    assert {code: count.people for code, count in departments.items()} == {"42": 13, "69": 1}


def test_empty_directory__is_a_zero_that_is_not_shown() -> None:
    assert not reading.total(PSYCHOLOGISTS, YEAR).is_shown
    assert reading.years([PSYCHOLOGISTS]) == [YEAR]
