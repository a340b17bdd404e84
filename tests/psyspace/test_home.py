"""The space of whoever signed in."""

import pytest
from django.test import Client

from tests.accounts.factories import UserFactory
from tests.psyspace.factories import PsychologistFactory

pytestmark = pytest.mark.django_db


def test_home__asks_visitors_to_sign_in(client: Client) -> None:
    assert client.get("/espace/")["Location"] == "/espace/connexion/?next=/espace/"


def test_home__tells_a_psychologist_who_they_are_and_what_they_wrote(client: Client) -> None:
    psychologist = PsychologistFactory(presentation="J’écoute.\n\nJ’accompagne.")
    client.force_login(psychologist.user)
    page = client.get("/espace/").content.decode()
    assert "Bonjour Camille Durand" in page
    assert psychologist.user.email in page
    assert "<p>J’écoute.</p>" in page
    assert 'href="/espace/profil/"' in page


def test_home__shows_text_as_text(client: Client) -> None:
    psychologist = PsychologistFactory(presentation="<script>alert(1)</script>")
    client.force_login(psychologist.user)
    assert "<script>alert" not in client.get("/espace/").content.decode()


def test_home__links_the_public_page_of_who_is_listed_only(client: Client) -> None:
    psychologist = PsychologistFactory()
    client.force_login(psychologist.user)
    assert psychologist.get_absolute_url() in client.get("/espace/").content.decode()
    psychologist.is_suspended = True
    psychologist.save()
    page = client.get("/espace/").content.decode()
    assert psychologist.get_absolute_url() not in page
    assert "pas encore dans l’annuaire" in page


def test_home__helps_who_has_no_record(client: Client) -> None:
    client.force_login(UserFactory())
    page = client.get("/espace/").content.decode()
    assert "Aucune fiche de psychologue" in page
    assert "mailto:" in page


def test_home__is_kept_by_no_cache(client: Client) -> None:
    client.force_login(UserFactory())
    assert "no-store" in client.get("/espace/")["Cache-Control"]
