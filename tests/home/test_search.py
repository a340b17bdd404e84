"""The search of the site."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from home.models import GuidePage, HomePage, StandardPage


@pytest.mark.parametrize("query", ["etudiants", "étudiantes", "ÉTUDIANT", "fatigue", "premiere seance", "preparer"])
def test_search__does_not_mind_accents_plurals_or_capitals(client: Client, guide: GuidePage, query: str) -> None:
    page = client.get("/recherche/", {"q": query}).content.decode()
    assert guide.title in page
    assert "1 résultat pour" in page


def test_search__says_what_else_to_do_when_it_finds_nothing(client: Client, guide: GuidePage) -> None:
    page = client.get("/recherche/", {"q": "zygomatique"}).content.decode()
    assert "0 résultat" in page
    assert main(page).count('"tel:3114"') == 1
    assert 'href="/annuaire/?lieu=zygomatique"' in page


def main(page: str) -> str:
    return page.split("<main")[1].split("</main>", maxsplit=1)[0]


def test_search__reminds_the_numbers_to_call_when_it_may_be_urgent(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Prévenir le suicide des étudiants", slug="prevenir"))
    for query, count in (("Suicide", 1), ("étudiants", 0)):
        page = client.get("/recherche/", {"q": query}).content.decode()
        assert "1 résultat pour" in page
        assert main(page).count('"tel:3114"') == count


def test_search__offers_to_look_for_a_place(client: Client, guide: GuidePage) -> None:
    page = client.get("/recherche/", {"q": "étudiants & Saint-Étienne"}).content.decode()
    assert "?lieu=%C3%A9tudiants+%26+Saint-%C3%89tienne" in page


def test_search__hides_drafts_and_private_pages(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Brouillon secret", slug="brouillon", live=False))
    private = home.add_child(instance=StandardPage(title="Privé secret", slug="prive"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    assert "0 résultat" in client.get("/recherche/", {"q": "secret"}).content.decode()


def test_search__pages_its_results(client: Client, home: HomePage) -> None:
    for number in range(12):
        home.add_child(instance=StandardPage(title=f"Santé numéro {number}", slug=f"page-{number}"))
    first = client.get("/recherche/", {"q": "numéro"}).content.decode()
    assert 'href="?q=num%C3%A9ro&amp;page=2"' in first
    assert client.get("/recherche/", {"q": "numéro", "page": "2"}).status_code == 200


def test_search__without_words__shows_the_form_only(client: Client, db: None) -> None:
    page = client.get("/recherche/").content.decode()
    assert "résultat" not in page.split("<main")[1].split("</main>")[0].replace("resultats", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(query=st.text(max_size=300), page=st.text(max_size=10))
def test_search__answers_anything_typed(client: Client, db: None, query: str, page: str) -> None:
    assert client.get("/recherche/", {"q": query, "page": page}).status_code == 200
