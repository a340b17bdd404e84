"""A psychologist's own page."""

import datetime
import re

import pytest
from django.test import Client

from tests.directory.factories import PracticeFactory, PsychologistFactory

pytestmark = pytest.mark.django_db


def test_page__says_where_how_and_what_to_expect(client: Client, django_assert_max_num_queries) -> None:
    psychologist = PsychologistFactory(
        teleconsultation=True,
        presentation="Une première phrase.\n\n<script>alert(1)</script>",
        website="https://exemple.example.org/",
        languages="français, breton",
    )
    PracticeFactory(psychologist=psychologist, address="3 rue des Lilas")
    client.get(psychologist.get_absolute_url())  # the menu and footer are now in memory
    with django_assert_max_num_queries(6):
        html = client.get(psychologist.get_absolute_url()).content.decode()
    for text in (
        "3 rue des Lilas",
        "42000 Saint-Étienne",
        "Une première phrase.",
        "français, breton",
        "Téléconsultation",
    ):
        assert text in html
    assert 'href="tel:+33199001234"' in html
    assert f'href="mailto:{psychologist.email}"' in html
    assert 'href="https://exemple.example.org/"' in html
    assert "rien à avancer" in html
    assert "<script>alert" not in html


def test_page__almost_empty_profile__shows(client: Client) -> None:
    psychologist = PsychologistFactory(teleconsultation=True, email="", phone="", languages="")
    assert client.get(psychologist.get_absolute_url()).status_code == 200


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"is_suspended": True}, 410),
        ({"agreement_ends_on": datetime.date(2025, 1, 1)}, 410),
        ({"agreement_signed_on": None}, 404),
        ({"accepted_on": None}, 404),
    ],
)
def test_page__not_listed__gone_if_it_was(client: Client, fields: dict[str, object], status: int) -> None:
    psychologist = PsychologistFactory.at(45.4, 4.4, **fields)
    response = client.get(psychologist.get_absolute_url())
    assert response.status_code == status
    assert psychologist.last_name not in response.content.decode()


@pytest.mark.parametrize("slug", ["inconnue", "x" * 150, "a_b"])
def test_page__nobody__is_not_found(client: Client, slug: str) -> None:
    assert client.get(f"/annuaire/{slug}/").status_code == 404


@pytest.mark.parametrize(
    ("query", "back", "label"),
    [
        ("", "/annuaire/", "Retour à l’annuaire"),
        ("?autre=//example.org", "/annuaire/", "Retour à l’annuaire"),
        ("?lieu=a%00&lat=nan&page=x", "/annuaire/", "Retour à l’annuaire"),
        ("?lieu=Rennes&rayon=50&page=2&x=1", "/annuaire/?lieu=Rennes&amp;rayon=50&amp;page=2", "Retour aux résultats"),
        ("?lieu=%22%3E%3Cb%3E", "/annuaire/?lieu=%22%3E%3Cb%3E", "Retour aux résultats"),
    ],
)
def test_page__leads_back_to_the_search(client: Client, query: str, back: str, label: str) -> None:
    psychologist = PsychologistFactory.at(45.4, 4.4)
    html = client.get(psychologist.get_absolute_url() + query).content.decode()
    link = re.search(r'fr-icon-arrow-left-line[^>]*href="([^"]*)">(.*?)</a>', html, re.DOTALL)
    assert (link.group(1), link.group(2).strip()) == (back, label)
    assert f'rel="canonical" href="http://localhost:8000{psychologist.get_absolute_url()}"' in html
