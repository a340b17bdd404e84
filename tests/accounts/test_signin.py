"""Signing in with a one-time code."""

import re
from urllib.parse import urlsplit

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from portal.accounts.models import OneTimeCode, User
from portal.emails.models import OutgoingEmail
from tests.accounts.factories import UserFactory
from tests.accounts.steps import CODE, SIGN_IN, ask, is_signed_in, last_code, sign_in, type_code, wrong
from tests.clock import later
from tests.jobs import run_jobs, waiting_jobs

pytestmark = pytest.mark.django_db


@pytest.fixture
def user() -> User:
    return UserFactory(email="camille@example.org")


def test_signin__with_the_code__opens_a_session(client: Client, user: User) -> None:
    response = ask(client, user.email)
    assert (response.status_code, response["Location"]) == (302, CODE)
    response = type_code(client, last_code())
    assert (response.status_code, response["Location"]) == (302, "/espace/")
    assert is_signed_in(client)


def test_signin__changes_the_session_key(client: Client, user: User) -> None:
    session = client.session
    session["draft"] = {"owner": 0, "path": "/", "fields": {}}
    session.save()
    before = client.session.session_key
    sign_in(client, user.email)
    assert client.session.session_key != before


@pytest.mark.parametrize("typed", ["Camille@Example.ORG", "  camille@example.org  "])
def test_signin__forgives_case_and_spaces_in_the_address(client: Client, user: User, typed: str) -> None:
    sign_in(client, typed)
    assert is_signed_in(client)


@pytest.mark.parametrize("between", [" ", "-", "\u00a0", "\u202f", "\u200b", "\t", " – "])
def test_code__is_read_whatever_separates_its_digits(client: Client, user: User, between: str) -> None:
    ask(client, user.email)
    type_code(client, f" {between.join(last_code())} ")
    assert is_signed_in(client)


def test_code__is_read_in_other_scripts(client: Client, user: User) -> None:
    ask(client, user.email)
    type_code(client, last_code().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")))
    assert is_signed_in(client)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "½23456", "1\x0023456", "9" * 5000, "²²²²²²"])
def test_code__that_is_not_six_digits__costs_no_try(client: Client, user: User, typed: str) -> None:
    ask(client, user.email)
    response = type_code(client, typed)
    assert response.status_code == 200
    assert 'aria-invalid="true"' in response.content.decode()
    assert OneTimeCode.objects.get().tries == 0


@pytest.mark.parametrize(
    "typed",
    ["", "camille", "a@b", "x" * 300 + "@example.org", "a\x00@example.org", "a@example.org\nBcc: b@example.org"],
)
def test_signin__with_a_bad_address__says_so_and_keeps_it(client: Client, typed: str) -> None:
    response = client.post(SIGN_IN, {"email": typed})
    assert response.status_code == 200
    assert 'aria-invalid="true"' in response.content.decode()
    assert not OneTimeCode.objects.exists()


def test_code__that_is_wrong__opens_nothing_and_tells_the_tries_left(client: Client, user: User) -> None:
    ask(client, user.email)
    response = type_code(client, wrong(last_code()))
    assert "Il vous reste 4 essais." in response.content.decode()
    assert not is_signed_in(client)
    type_code(client, last_code())
    assert is_signed_in(client)


def test_code__after_five_wrong_ones__is_refused(client: Client, user: User) -> None:
    ask(client, user.email)
    for _try in range(5):
        response = type_code(client, wrong(last_code()))
    assert "Les cinq essais sont épuisés." in response.content.decode()
    type_code(client, last_code())
    assert not is_signed_in(client)


def test_code__is_used_once(client: Client, user: User) -> None:
    sign_in(client, user.email)
    code = last_code()
    cookies = client.cookies.copy()
    client.post("/espace/connexion/deconnexion/")
    client.cookies = cookies
    type_code(client, code)
    assert not is_signed_in(client)


def test_code__lasts_ten_minutes(client: Client, user: User) -> None:
    ask(client, user.email)
    with later(minutes=10):
        page = client.get(CODE).content.decode()
        assert "Ses dix minutes sont passées." in page
        type_code(client, last_code())
        assert not is_signed_in(client)


def test_code__is_still_good_after_nine_minutes(client: Client, user: User) -> None:
    ask(client, user.email)
    with later(minutes=9, seconds=30):
        assert "encore 1 minute" in client.get(CODE).content.decode()
        type_code(client, last_code())
        assert is_signed_in(client)


def test_code__typed_in_another_browser__opens_nothing(client: Client, user: User) -> None:
    ask(client, user.email)
    other = Client()
    response = type_code(other, last_code())
    assert "là où vous l’avez demandé" in response.content.decode()
    assert not is_signed_in(other)
    ask(other, "personne-d-autre@example.org")
    type_code(other, last_code())
    assert not is_signed_in(other)
    type_code(client, last_code())
    assert is_signed_in(client)


@pytest.mark.parametrize("which", [0, 1])
def test_code__asked_twice__either_one_is_good(client: Client, user: User, which: int) -> None:
    codes = []
    for _request in range(2):
        ask(client, user.email)
        codes.append(last_code())
    type_code(client, codes[which])
    assert is_signed_in(client)


def test_code__when_one_of_two_is_used__closes_the_other(client: Client, user: User) -> None:
    ask(client, user.email)
    first = last_code()
    cookies = client.cookies.copy()
    sign_in(client, user.email)
    other = Client()
    other.cookies = cookies
    type_code(other, first)
    assert not is_signed_in(other)


def test_code__of_an_inactive_account__is_never_sent(client: Client) -> None:
    UserFactory(email="partie@example.org", is_active=False)
    ask(client, "partie@example.org")
    assert not mail.outbox


def test_code__of_an_account_closed_meanwhile__opens_nothing(client: Client, user: User) -> None:
    ask(client, user.email)
    User.objects.update(is_active=False)
    type_code(client, last_code())
    assert not is_signed_in(client)


def test_code__is_nowhere_in_clear(client: Client, user: User) -> None:
    ask(client, user.email)
    code = last_code()
    tables = ("accounts_onetimecode", "emails_outgoingemail", "procrastinate_jobs", "procrastinate_events")
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"SELECT t::text FROM {table} t")  # noqa: S608 - a name of ours
            assert not re.search(rf"\b{code}\b", " ".join(row[0] for row in cursor.fetchall()))


def test_code_email__is_erased_once_sent(client: Client, user: User) -> None:
    ask(client, user.email)
    assert list(OutgoingEmail.objects.values_list("state", "subject", "text", "html")) == [("sent", "", "", "")]


def test_code_email__carries_the_code_in_subject_and_body_and_a_link_that_says_nothing(
    client: Client, user: User
) -> None:
    ask(client, user.email)
    message = mail.outbox[-1]
    assert last_code() in message.subject
    html = message.alternatives[0].content
    assert last_code() in html
    links = re.findall(r"https?://\S+", message.body) + re.findall(r'href="(http[^"]+)"', html)
    assert {urlsplit(link)[2:] for link in links} == {(CODE, "", "")}


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_code_email__opened_by_a_mail_scanner__breaks_nothing(client: Client, user: User, method: str) -> None:
    ask(client, user.email)
    html = mail.outbox[-1].alternatives[0].content
    scanner = Client()
    for link in re.findall(r'href="(http[^"]+)"', html) * 3:
        getattr(scanner, method)(urlsplit(link).path)
        getattr(client, method)(urlsplit(link).path)
    assert not is_signed_in(scanner)
    type_code(client, last_code())
    assert is_signed_in(client)


OURS = re.compile("accounts_|advisory|procrastinate|emails_")  # not what the header and footer read, and keep


def answers(client: Client, email: str) -> list[object]:
    """Return all that an onlooker could compare: statuses, pages without what is random, and what the database did."""
    seen: list[object] = []
    for path, data in ((SIGN_IN, {"email": email}), (CODE, None), (CODE, {"code": "000000"}), (CODE, None)):
        with CaptureQueriesContext(connection) as queries:
            response = client.get(path) if data is None else client.post(path, data)
        page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"|nonce="\S+"', "", response.content.decode())
        statements = [sql.split()[0] for sql in (query["sql"] for query in queries) if OURS.search(sql)]
        seen.append((response.status_code, response.headers.get("Location"), page.replace(email, "…"), statements))
        if data and "email" in data:
            run_jobs()
    return seen


def test_signin__answers_an_unknown_address_like_a_known_one(user: User) -> None:
    known, unknown, closed = Client(), Client(), Client()
    UserFactory(email="fermee@example.org", is_active=False)
    expected = answers(known, user.email)
    assert answers(unknown, "inconnue@example.org") == expected
    assert answers(closed, "fermee@example.org") == expected


def test_signin__leaves_finding_the_account_to_a_job(client: Client, user: User) -> None:
    with CaptureQueriesContext(connection) as queries:
        client.post(SIGN_IN, {"email": user.email})
    assert not [query["sql"] for query in queries if "accounts_user" in query["sql"]]
    assert [job.task_name for job in waiting_jobs()] == ["accounts.send_code"]
    assert user.email not in str(waiting_jobs()[0].args)


@pytest.mark.parametrize(
    ("asked", "landing"),
    [
        ("/espace/profil/", "/espace/profil/"),
        ("/gestion/?a=b", "/gestion/?a=b"),
        ("", "/espace/"),
        ("https://ailleurs.example/", "/espace/"),
        ("//ailleurs.example/", "/espace/"),
        ("/\\ailleurs.example", "/espace/"),
        ("javascript:alert(1)", "/espace/"),
        ("http:///ailleurs.example", "/espace/"),
        ("/" + "x" * 600, "/espace/"),
        ("/\x00", "/espace/"),
    ],
)
def test_signin__goes_where_one_was_going__on_this_site_only(
    client: Client, user: User, asked: str, landing: str
) -> None:
    assert sign_in(client, user.email, asked)["Location"] == landing


def test_signin__of_a_team_member__lands_in_the_cms(client: Client) -> None:
    UserFactory(email="admin@example.org", is_superuser=True)
    assert sign_in(client, "admin@example.org")["Location"] == "/gestion/"


def test_signin_page__sets_no_cookie_but_its_form_s(client: Client) -> None:
    response = client.get(SIGN_IN)
    assert set(response.cookies) == {"csrftoken"}
    assert "no-store" in response["Cache-Control"]
    assert 'autocomplete="email"' in response.content.decode()


def test_signin__sets_cookies_that_scripts_cannot_read(client: Client, user: User) -> None:
    cookies = [ask(client, user.email).cookies, type_code(client, last_code()).cookies]
    assert [set(jar) for jar in cookies] == [{"signin"}, {"csrftoken", "sessionid", "signin", "device"}]
    for cookie in [cookie for jar in cookies for cookie in jar.values()]:
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
    assert user.email not in str(cookies)


def test_code_page__helps_phones_and_password_managers(client: Client, user: User) -> None:
    ask(client, user.email)
    page = client.get(CODE).content.decode()
    assert 'autocomplete="one-time-code"' in page
    assert 'inputmode="numeric"' in page


def test_code_page__offers_another_code_that_goes_to_the_same_place(client: Client, user: User) -> None:
    ask(client, user.email, "/espace/profil/")
    page = client.get(CODE).content.decode()
    fields = dict(re.findall(r'type="hidden" name="(email|next)" value="([^"]*)"', page))
    assert fields == {"email": user.email, "next": "/espace/profil/"}
    client.post(SIGN_IN, fields)
    run_jobs()
    assert type_code(client, last_code())["Location"] == "/espace/profil/"


def test_double_click_on_the_right_code__ends_in_the_space(client: Client, user: User) -> None:
    sign_in(client, user.email)
    assert type_code(client, last_code())["Location"] == "/espace/"


def test_signout__is_a_post(client: Client, user: User) -> None:
    sign_in(client, user.email)
    client.get("/espace/connexion/deconnexion/")
    assert is_signed_in(client)
    client.post("/espace/connexion/deconnexion/")
    assert not is_signed_in(client)


def test_signin_page__tells_who_is_already_signed_in(client: Client, user: User) -> None:
    client.force_login(user)
    assert "session est déjà ouverte" in client.get(SIGN_IN).content.decode()


def test_email__is_written_in_the_language_of_the_page(client: Client, user: User) -> None:
    client.post("/en/espace/connexion/", {"email": user.email})
    run_jobs()
    assert "/en/espace/connexion/code/" in mail.outbox[-1].body


def test_purge__forgets_old_requests(client: Client, user: User) -> None:
    from portal.accounts.tasks import purge

    ask(client, user.email)
    purge.func(timestamp=0)
    assert OneTimeCode.objects.count() == 1
    with later(days=2):
        purge.func(timestamp=0)
    assert not OneTimeCode.objects.exists()


def test_signout__says_so_without_a_session(client: Client, user: User) -> None:
    sign_in(client, user.email)
    response = client.post("/espace/connexion/deconnexion/", follow=True)
    assert "à bientôt" in response.content.decode()
    assert not is_signed_in(client)
