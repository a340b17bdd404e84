"""The messages in the CMS: who sees what, and what is noted."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from home.contact.models import ContactMessage, ContactReason
from home.contact.states import MessageState
from home.contact.summary import counts_by_reason, last_messages
from home.models import HomePage
from portal.accounts.models import User
from tests.home.contact import make_page, make_reason, write

WORDS = ("Camille", "camille@example.org", "Une adresse est fausse")


@pytest.fixture
def message(home: HomePage) -> ContactMessage:
    make_page(home)
    make_reason()
    write(Client())
    return ContactMessage.objects.get()


@pytest.fixture
def deployment_client(db: None) -> Client:
    user = User.objects.create_user("deploiement@example.org")
    user.groups.add(Group.objects.get(name="Déploiement"))
    client = Client()
    client.force_login(user)
    return client


def address(message: ContactMessage) -> str:
    return reverse("contact_messages:message", args=[message.uuid])


def test_communications_team__sees_reasons_dates_and_states_only(
    editor_client: Client, message: ContactMessage
) -> None:
    for path in (reverse("contact_messages:index"), reverse("contact_messages:results"), address(message)):
        page = editor_client.get(path).content.decode()
        assert "Une fiche est fausse" in page
        assert not any(word in page for word in WORDS)
    assert editor_client.post(address(message)).status_code in {302, 403}
    assert editor_client.post(f"{address(message)}repondu/").status_code in {302, 403}
    assert not ModelLogEntry.objects.filter(action="contact.read").exists()
    assert "/gestion/messages-recus/" in editor_client.get("/gestion/").content.decode()


def test_deployment_team__reads_and_each_reading_is_noted(deployment_client: Client, message: ContactMessage) -> None:
    closed = deployment_client.get(address(message)).content.decode()
    assert not any(word in closed for word in WORDS)
    opened = deployment_client.post(address(message))
    assert all(word in opened.content.decode() for word in WORDS)
    assert "no-store" in opened.headers["Cache-Control"]
    entry = ModelLogEntry.objects.get(action="contact.read")
    assert (entry.user.email, entry.label) == ("deploiement@example.org", "Une fiche est fausse")
    assert not any(word in str(entry.data) for word in WORDS)


def test_message__is_noted_as_answered_once(deployment_client: Client, message: ContactMessage) -> None:
    for _time in range(2):
        assert deployment_client.post(f"{address(message)}repondu/").status_code == 302
    message.refresh_from_db()
    assert message.state == MessageState.ANSWERED
    assert ModelLogEntry.objects.filter(action="contact.answered").count() == 1
    assert message.text == "Une adresse est fausse."


@pytest.mark.parametrize("query", [{"state": "received"}, {"language": "fr"}, {"state": "answered"}])
def test_list__is_filtered(deployment_client: Client, message: ContactMessage, query: dict[str, str]) -> None:
    page = deployment_client.get(reverse("contact_messages:index"), query).content.decode()
    assert (str(message.uuid) in page) == ("answered" not in query.values())


def test_messages__are_closed_to_others(client: Client, message: ContactMessage) -> None:
    client.force_login(User.objects.create_user("personne@example.org"))
    assert client.get(reverse("contact_messages:index")).status_code in {302, 403}
    assert client.post(address(message)).status_code in {302, 403}


def test_summary__has_no_personal_data(message: ContactMessage) -> None:
    summary = last_messages()
    assert [row.reason for row in summary.messages] == ["Une fiche est fausse"]
    assert summary.unanswered == 1
    assert not any(word in repr(summary) for word in WORDS)
    assert counts_by_reason() == [("Une fiche est fausse", 1)]


@pytest.mark.parametrize("room", ["contact_contactreason", "sitesearch_promotedanswer", "sitesearch_synonyms"])
def test_editor__opens_the_lists_and_forms(editor_client: Client, home: HomePage, room: str) -> None:
    assert editor_client.get(reverse(f"wagtailsnippets_{room}:list")).status_code == 200
    assert editor_client.get(reverse(f"wagtailsnippets_{room}:add")).status_code == 200


def test_editor__adds_a_reason_and_is_told_of_a_wrong_address(editor_client: Client, home: HomePage) -> None:
    make_page(home)
    fields = {"label": "Autre", "answer": "null", "audience": "", "sort_order": "0", "slug": "", "locale": "fr"}
    add = reverse("wagtailsnippets_contact_contactreason:add")
    refused = editor_client.post(add, {**fields, "recipients": "pas une adresse"})
    assert "n’est pas une adresse e-mail" in refused.content.decode()
    editor_client.post(add, {**fields, "recipients": "equipe@example.org", "action-publish": "1"})
    assert ContactReason.objects.get().slug == "autre"
    assert "Autre" in Client().get("/contact/").content.decode()
