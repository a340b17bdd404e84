"""Editing one's presentation."""

import re
from html import unescape

import pytest
from django.http import HttpResponse
from django.test import Client

from directory.models import Psychologist
from tests.accounts.factories import UserFactory
from tests.accounts.steps import ask, last_code, type_code
from tests.clock import later
from tests.psyspace.factories import PsychologistFactory

pytestmark = pytest.mark.django_db
PROFILE = "/espace/profil/"


@pytest.fixture
def psychologist(client: Client) -> Psychologist:
    psychologist = PsychologistFactory(presentation="Avant.")
    client.force_login(psychologist.user)
    return psychologist


def fields_of(response: HttpResponse) -> dict[str, str]:
    """Return the values of the form that a page shows."""
    page = response.content.decode()
    fields = dict(re.findall(r'type="hidden" name="(version|owner)" value="([^"]*)"', page))
    text = re.search(r"<textarea[^>]*>\n?(.*?)</textarea>", page, re.DOTALL).group(1)
    return {**fields, "presentation": unescape(text)}


def written(psychologist: Psychologist) -> str:
    return Psychologist.objects.get(pk=psychologist.pk).presentation


def test_profile__is_saved_and_says_so(client: Client, psychologist: Psychologist) -> None:
    fields = fields_of(client.get(PROFILE))
    assert fields["presentation"] == "Avant."
    response = client.post(PROFILE, {**fields, "presentation": "Après."}, follow=True)
    assert "Votre présentation est enregistrée." in response.content.decode()
    assert written(psychologist) == "Après."


def test_profile__counts_a_line_break_once(client: Client, psychologist: Psychologist) -> None:
    text = "a\r\n" * 999 + "aa"
    client.post(PROFILE, {**fields_of(client.get(PROFILE)), "presentation": text})
    assert written(psychologist) == text.replace("\r\n", "\n")


@pytest.mark.parametrize("text", ["x" * 2001, "x\x00y", "é" * 100_000])
def test_profile__that_cannot_be_saved__says_why_by_the_field_and_keeps_what_was_typed(
    client: Client, psychologist: Psychologist, text: str
) -> None:
    response = client.post(PROFILE, {**fields_of(client.get(PROFILE)), "presentation": text})
    page = response.content.decode()
    assert response.status_code == 200
    assert 'aria-describedby="id_presentation_helptext id_presentation_error"' in page
    assert text in page
    assert written(psychologist) == "Avant."


def test_profile__may_be_emptied(client: Client, psychologist: Psychologist) -> None:
    client.post(PROFILE, {**fields_of(client.get(PROFILE)), "presentation": ""})
    assert written(psychologist) == ""


def test_profile__in_two_tabs__is_not_silently_overwritten(client: Client, psychologist: Psychologist) -> None:
    first, second = fields_of(client.get(PROFILE)), fields_of(client.get(PROFILE))
    client.post(PROFILE, {**first, "presentation": "Premier onglet."})
    response = client.post(PROFILE, {**second, "presentation": "Second onglet."})
    page = response.content.decode()
    assert response.status_code == 409
    assert "Deux textes à départager" in page
    assert "<p>Premier onglet.</p>" in page
    assert fields_of(response)["presentation"] == "Second onglet."
    assert written(psychologist) == "Premier onglet."
    client.post(PROFILE, fields_of(response))
    assert written(psychologist) == "Second onglet."


def test_profile__sent_twice__is_saved_once_without_fuss(client: Client, psychologist: Psychologist) -> None:
    fields = {**fields_of(client.get(PROFILE)), "presentation": "Après."}
    assert [client.post(PROFILE, fields).status_code for _click in range(2)] == [302, 302]


def test_profile__when_something_else_changed__is_no_conflict(client: Client, psychologist: Psychologist) -> None:
    fields = fields_of(client.get(PROFILE))
    psychologist.phone = "0102030405"
    psychologist.save()
    client.post(PROFILE, {**fields, "presentation": "Après."})
    assert written(psychologist) == "Après."


@pytest.mark.parametrize("version", ["", "x", "x" * 10_000, "\x00"])
def test_profile__with_a_strange_version__overwrites_nothing(
    client: Client, psychologist: Psychologist, version: str
) -> None:
    assert client.post(PROFILE, {"presentation": "Après.", "version": version}).status_code == 409
    assert written(psychologist) == "Avant."


def test_profile__is_one_s_own(client: Client, psychologist: Psychologist) -> None:
    other = PsychologistFactory(presentation="Autre.")
    fields = {**fields_of(client.get(PROFILE)), "presentation": "Après.", "pk": other.pk, "user": other.user.pk}
    client.post(PROFILE, fields)
    assert written(other) == "Autre."


def test_profile__of_someone_who_is_no_psychologist__leads_to_their_space(client: Client) -> None:
    client.force_login(UserFactory())
    assert client.get(PROFILE)["Location"] == "/espace/"
    assert client.post(PROFILE, {"presentation": "x"})["Location"] == "/espace/"


def sign_in_again(client: Client, psychologist: Psychologist, path: str) -> HttpResponse:
    ask(client, psychologist.user.email, path)
    return type_code(client, last_code())


def test_profile__typed_while_the_session_ended__is_kept_through_signing_in_again(
    client: Client, psychologist: Psychologist
) -> None:
    fields = {**fields_of(client.get(PROFILE)), "presentation": "Un long texte."}
    with later(hours=3):
        response = client.post(PROFILE, fields)
        assert response["Location"] == f"/espace/connexion/?next={PROFILE}"
        assert sign_in_again(client, psychologist, PROFILE)["Location"] == PROFILE
        page = client.get(PROFILE)
        assert "voici ce que vous aviez écrit" in page.content.decode()
        assert fields_of(page)["presentation"] == "Un long texte."
        assert written(psychologist) == "Avant."
        client.post(PROFILE, fields_of(page))
        assert written(psychologist) == "Un long texte."
        assert "voici ce que vous aviez écrit" not in client.get(PROFILE).content.decode()


def test_profile__kept__may_be_abandoned(client: Client, psychologist: Psychologist) -> None:
    fields = {**fields_of(client.get(PROFILE)), "presentation": "Un long texte."}
    client.cookies.clear()
    client.post(PROFILE, fields)
    sign_in_again(client, psychologist, PROFILE)
    client.post(PROFILE, {"discard": "1"})
    assert fields_of(client.get(PROFILE))["presentation"] == "Avant."


def test_profile__kept__is_given_to_nobody_else(client: Client, psychologist: Psychologist) -> None:
    fields = {**fields_of(client.get(PROFILE)), "presentation": "Un long texte."}
    client.cookies.clear()
    client.post(PROFILE, fields)
    other = PsychologistFactory(presentation="Autre.")
    sign_in_again(client, other, PROFILE)
    assert fields_of(client.get(PROFILE))["presentation"] == "Autre."


@pytest.mark.parametrize("owner", ["", "1", "forged:1:2"])
def test_post__without_a_session_nor_a_genuine_mark__stores_nothing(client: Client, owner: str) -> None:
    response = client.post(PROFILE, {"presentation": "x", "owner": owner})
    assert response.status_code == 302
    assert "sessionid" not in response.cookies
