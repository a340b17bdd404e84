"""Writing to the team: what a visitor meets, and what is kept of it."""

import re

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.contact.models import ContactMessage, ContactPage, ContactReason
from home.contact.states import MessageState
from home.contact.tasks import follow, purge
from home.models import HomePage
from portal.content_version import forget
from portal.emails.models import GIVE_UP_AFTER, OutgoingEmail
from tests.clock import later
from tests.home.contact import ADDRESS, FIELDS, make_page, make_reason, write
from tests.jobs import run_jobs


@pytest.fixture
def page(home: HomePage) -> ContactPage:
    return make_page(home)


@pytest.fixture
def reason(page: ContactPage) -> ContactReason:
    return make_reason()


def text(response: object) -> str:
    return response.content.decode()


def error_of(html: str, field: str) -> str:
    """Return the error that a screen reader reads with the field."""
    widget = re.search(rf'<(?:input|select|textarea)[^>]*id="id_{field}"[^>]*>', html)
    assert widget, field
    assert 'aria-invalid="true"' in widget[0]
    assert f"id_{field}_error" in widget[0]
    error = re.search(rf'id="id_{field}_error">(.*?)</div>', html, re.DOTALL)
    assert error
    return re.sub(r"<[^>]+>", "", error[1]).strip()


def test_page__says_whom_to_call_first_then_why_one_writes(client: Client, reason: ContactReason) -> None:
    make_reason(label="Je cherche", slug="je-cherche", audience="students")
    html = text(client.get(ADDRESS)).split("<main")[1]
    assert html.index('"tel:3114"') < html.index("Je cherche") < html.index("Une fiche est fausse")
    assert "Pour tout le monde" in html
    assert "<form" not in html


def test_page__may_be_kept_and_sets_no_cookie(client: Client, reason: ContactReason) -> None:
    for query in ("", "?motif=annuaire", "?envoye=1"):
        response = client.get(ADDRESS + query)
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")
        assert "public" in response.headers["Cache-Control"]
    assert not write(client).cookies


def test_reason__shows_its_answer_before_the_form(client: Client, reason: ContactReason) -> None:
    html = text(client.get(ADDRESS, {"motif": "annuaire"})).split("<main")[1]
    assert html.index('href="/faq/"') < html.index("Rien sur la santé.") < html.index("<textarea")
    assert "deploiement@example.org" not in html


def test_message__is_kept_encrypted_and_sent_to_each_recipient(client: Client, reason: ContactReason) -> None:
    response = write(client)
    assert response.headers["Location"] == f"{ADDRESS}?envoye=1"
    assert "Merci" in text(client.get(response.headers["Location"]))
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_jsonb(m)::text FROM contact_contactmessage m")
        (raw,) = cursor.fetchone()
    assert not any(value in raw for value in ("Camille", "camille@", "adresse est fausse"))
    run_jobs()
    to_team = [message for message in mail.outbox if message.to != ["camille@example.org"]]
    assert [message.to[0] for message in to_team] == ["deploiement@example.org", "support@example.org"]
    assert all(message.reply_to == ["camille@example.org"] for message in to_team)
    assert all("Une adresse est fausse." in message.body for message in to_team)
    assert not OutgoingEmail.objects.filter(text__isnull=True).exists()
    assert {email.text for email in OutgoingEmail.objects.all()} == {""}


def test_confirmation__repeats_nothing_of_the_message(client: Client, reason: ContactReason) -> None:
    write(client, nom="https://evil.example.com", message="Gagnez sur https://evil.example.com")
    run_jobs()
    (confirmation,) = [message for message in mail.outbox if message.to == ["camille@example.org"]]
    whole = f"{confirmation.subject} {confirmation.body} {confirmation.alternatives[0][0]}"
    assert "evil" not in whole
    assert "Une fiche est fausse" in confirmation.body
    assert confirmation.reply_to == []


def test_confirmation__is_sent_twice_a_day_at_most(client: Client, reason: ContactReason) -> None:
    for number in range(4):
        assert write(client, message=f"Message {number}").status_code == 302
    assert OutgoingEmail.objects.filter(to="camille@example.org").count() == 2
    assert ContactMessage.objects.count() == 4


def test_same_message_sent_twice__is_one_message(client: Client, reason: ContactReason) -> None:
    assert write(client).status_code == write(client).status_code == 302
    assert ContactMessage.objects.count() == 1
    assert OutgoingEmail.objects.count() == 3
    write(client, message="Autre chose.")
    assert ContactMessage.objects.count() == 2


def test_limit__asks_one_address_to_wait_longer_each_time(client: Client, reason: ContactReason) -> None:
    for number in range(4):
        write(client, message=f"Message {number}")
    response = write(client, message="Encore un", email="CAMILLE@example.org")
    assert (response.status_code, response.headers["Retry-After"]) == (429, "60")
    assert "Encore un" in text(response)
    assert "toujours là" in error_of(text(response), "email")
    assert write(client, email="autre@example.org").status_code == 302
    with later(seconds=61):
        assert write(client, message="Encore un").status_code == 302
        assert write(client, message="Et un").headers["Retry-After"] == "120"


def test_limit__of_a_network_leaves_others_alone(client: Client, reason: ContactReason, settings: object) -> None:
    for number in range(20):
        write(client, email=f"personne-{number}@example.org")
    assert write(client, email="de-trop@example.org").status_code == 429
    elsewhere = client.post(ADDRESS, FIELDS, REMOTE_ADDR="203.0.113.9")
    assert elsewhere.status_code == 302
    assert not ContactMessage.objects.filter(network_key__contains="127.0").exists()


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"email": ""}, "email", "Indiquez votre adresse"),
        ({"email": "camille"}, "email", "bonne forme"),
        ({"email": "a@example.org\r\nBcc: b@example.org"}, "email", "bonne forme"),
        ({"email": "a" * 250 + "@example.org"}, "email", "trop longue"),
        ({"nom": "x" * 101}, "nom", "100 caractères au plus"),
        ({"message": " \x00 "}, "message", "Écrivez votre message"),
        ({"message": "x" * 10_000}, "message", "trop long de 5000 caractères"),
        ({"motif": "inconnu"}, "motif", "n’est plus proposé"),
        ({"motif": "\x00"}, "motif", "Choisissez un motif"),
        ({"motif": ""}, "motif", "Choisissez un motif"),
        ({"site": "https://spam.example.com"}, "site", "arrêter les robots"),
    ],
)
def test_mistake__is_told_beside_its_field_and_loses_nothing(
    client: Client, reason: ContactReason, changes: dict[str, str], field: str, words: str
) -> None:
    response = write(client, **changes)
    html = text(response)
    assert response.status_code == 200
    assert words in error_of(html, field).replace("\u202f", "").replace("\u00a0", "").replace("5 000", "5000")
    assert "<title>" in html
    assert "Erreur" in html.split("<title>")[1].split("</title>")[0]
    assert f'href="#id_{field}"' in html
    for name in {"nom", "email", "message"} - changes.keys():
        assert FIELDS[name] in html
    assert not ContactMessage.objects.exists()
    assert "no-store" in response.headers["Cache-Control"]


def test_null_bytes__are_dropped(client: Client, reason: ContactReason) -> None:
    assert write(client, nom="Cam\x00ille", message="Une\x00 phrase").status_code == 302
    message = ContactMessage.objects.get()
    assert (message.name, message.text) == ("Camille", "Une phrase")


def test_reason__withdrawn_meanwhile__keeps_what_was_typed(client: Client, reason: ContactReason) -> None:
    make_reason(label="Un autre motif", slug="autre")
    reason.delete()
    html = text(write(client))
    assert "toujours là" in error_of(html, "motif")
    assert "Un autre motif" in html
    assert write(client, motif="autre").status_code == 302


def test_reason__deleted_later__leaves_its_messages(client: Client, reason: ContactReason) -> None:
    write(client)
    reason.delete()
    assert str(ContactMessage.objects.get()) == "Une fiche est fausse"


def test_page__without_reason__still_takes_messages(client: Client, page: ContactPage, settings: object) -> None:
    assert "<textarea" in text(client.get(ADDRESS))
    assert write(client, motif="").status_code == 302
    assert OutgoingEmail.objects.filter(to=settings.SUPPORT_EMAIL, reply_to__isnull=False).exists()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 302),
        ({"origin": "http://testserver"}, 302),
        ({"sec-fetch-site": "same-origin"}, 302),
        ({"origin": "https://evil.example.com"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
def test_form__sent_from_another_site__is_not_taken(
    reason: ContactReason, headers: dict[str, str], status: int
) -> None:
    response = Client(enforce_csrf_checks=True).post(ADDRESS, FIELDS, headers=headers)
    assert response.status_code == status
    assert ContactMessage.objects.exists() == (status == 302)
    if status == 403:
        assert FIELDS["message"] in text(response)


def test_other_pages__keep_the_check_of_their_forms(standard_page: object) -> None:
    assert Client(enforce_csrf_checks=True).post("/mentions-legales/", {}).status_code == 403


def test_restricted_page__takes_no_message(client: Client, reason: ContactReason, page: ContactPage) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert "login" in write(client).headers["Location"]
    assert not ContactMessage.objects.exists()


def test_english_page__writes_in_english(client: Client, home: HomePage, page: ContactPage) -> None:
    english = Locale.objects.get(language_code="en")
    home.copy_for_translation(english).save_revision().publish()
    translated = page.copy_for_translation(english)
    translated.save_revision().publish()
    make_reason(label="A wrong entry", slug="entry", locale=english)
    assert "A wrong entry" in text(client.get("/en/contact/"))
    assert client.post("/en/contact/", {**FIELDS, "motif": "entry"}).status_code == 302
    assert ContactMessage.objects.get().language == "en"


def test_mail_server_down__leaves_the_message_and_its_e_mails(
    client: Client, reason: ContactReason, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: object) -> None:
        raise ConnectionRefusedError

    with monkeypatch.context() as patch:
        patch.setattr("django.core.mail.EmailMultiAlternatives.send", refuse)
        assert write(client).status_code == 302
        run_jobs()
        follow(0)
    assert ContactMessage.objects.get().state == MessageState.RECEIVED
    assert {email.state for email in OutgoingEmail.objects.all()} == {"waiting"}


def test_state__follows_the_e_mails(client: Client, reason: ContactReason) -> None:
    write(client)
    run_jobs()
    follow(0)
    assert ContactMessage.objects.get().state == MessageState.FORWARDED


def test_state__says_when_no_e_mail_could_leave(client: Client, reason: ContactReason) -> None:
    write(client)
    for email in OutgoingEmail.objects.all():
        with later(seconds=GIVE_UP_AFTER.total_seconds() + 1):
            email.postpone()
    follow(0)
    assert ContactMessage.objects.get().state == MessageState.NOT_FORWARDED


def test_night_job__forgets_networks_after_a_day_and_messages_after_six_months(
    client: Client, reason: ContactReason
) -> None:
    write(client)
    purge(0)
    assert ContactMessage.objects.get().network_key
    with later(days=2):
        purge(0)
    assert ContactMessage.objects.get().network_key == ""
    with later(days=182):
        purge(0)
    assert ContactMessage.objects.exists()
    with later(days=184):
        purge(0)
    assert not ContactMessage.objects.exists()


def test_page__costs_few_queries(
    client: Client, reason: ContactReason, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    forget()
    client.get(ADDRESS)
    for query in ("?x", "?motif=annuaire"):
        with django_assert_max_num_queries(3):
            assert client.get(ADDRESS + query).status_code == 200


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(typed=st.fixed_dictionaries({name: st.text(max_size=50) for name in (*FIELDS, "site")}))
def test_form__answers_anything_typed(client: Client, page: ContactPage, typed: dict[str, str]) -> None:
    make_reason(slug=f"motif-{ContactReason.objects.count()}")
    assert client.post(ADDRESS, typed).status_code in {200, 302, 429}
    assert client.get(ADDRESS, typed).status_code == 200
