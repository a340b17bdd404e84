"""The dated rules, and the academic year."""

from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from portal.accounts.models import User
from portal.scheme.academic_year import AcademicYear
from portal.scheme.models import SchemeRule


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_academic_year__each_day_is_in_its_own_and_only_in_it(day: date) -> None:
    year = AcademicYear.of(day)
    assert day in year
    assert day not in AcademicYear(year.first_year + 1)
    assert day not in AcademicYear(year.first_year - 1)


def test_academic_year__changes_on_the_first_of_september() -> None:
    assert str(AcademicYear.of(date(2026, 8, 31))) == "2025-2026"
    assert str(AcademicYear.of(date(2026, 9, 1))) == "2026-2027"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("day", "consultations", "first_price"),
    [
        (date(2021, 2, 1), 6, 3000),
        (date(2022, 8, 31), 6, 3000),
        (date(2022, 9, 1), 8, 3000),
        (date(2024, 6, 30), 8, 4000),
        (date(2024, 7, 1), 12, 5000),
        (date(2026, 11, 24), 12, 5000),
    ],
)
def test_rule__is_the_last_that_began(day: date, consultations: int, first_price: int) -> None:
    rule = SchemeRule.objects.on(day)
    assert (rule.most_consultations, rule.first_price) == (consultations, first_price)


@pytest.mark.django_db
def test_rule__there_is_none_before_the_scheme() -> None:
    with pytest.raises(SchemeRule.DoesNotExist):
        SchemeRule.objects.on(date(2021, 1, 31))


@pytest.fixture
def deployment(client: Client, db: None) -> Client:
    user = User.objects.create_user("deploiement@example.org")
    user.groups.add(Group.objects.get(name="Déploiement"))
    client.force_login(user)
    return client


NEW_RULE = {
    "valid_from": "2027-09-01",
    "consultations": "10",
    "consultations_after_renewal": "0",
    "price": "52,50",
    "first_price": "60",
    "is_ine_required": "on",
}


def test_cms__the_deployment_team_adds_a_rule_in_euros(deployment: Client) -> None:
    response = deployment.post(reverse("scheme_rules:add"), NEW_RULE)
    assert response.status_code == 302
    rule = SchemeRule.objects.on(date(2027, 9, 1))
    assert (rule.consultations, rule.price, rule.first_price) == (10, 5250, 6000)
    edit = deployment.get(reverse("scheme_rules:edit", args=[rule.pk])).content.decode()
    assert 'value="52,50"' in edit


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"valid_from": "2025-01-01"}, "Une règle commence déjà ce jour-là"),
        ({"consultations": "0"}, "supérieure ou égale à 1"),
        ({"price": "-1"}, "supérieure ou égale à 0"),
        ({"price": "beaucoup"}, "Saisissez un nombre"),
    ],
)
def test_cms__says_what_is_wrong_with_a_rule(deployment: Client, change: dict[str, str], sentence: str) -> None:
    response = deployment.post(reverse("scheme_rules:add"), NEW_RULE | change)
    assert response.status_code == 200
    assert sentence in response.content.decode()
    assert not SchemeRule.objects.filter(valid_from=date(2027, 9, 1)).exists()


@pytest.mark.django_db
def test_cms__the_communications_team_does_not_change_rules(client: Client) -> None:
    user = User.objects.create_user("communication@example.org")
    user.groups.add(Group.objects.get(name="Communication"))
    client.force_login(user)
    assert client.get(reverse("scheme_rules:index")).status_code == 302
    assert client.post(reverse("scheme_rules:add"), NEW_RULE).status_code == 302
    assert not SchemeRule.objects.filter(valid_from=date(2027, 9, 1)).exists()
