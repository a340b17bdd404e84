"""Sessions end by themselves, and cost nothing to those who have none."""

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.accounts.factories import UserFactory
from tests.clock import later

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(client: Client) -> Client:
    client.force_login(UserFactory())
    return client


def test_session__after_two_idle_hours__is_over(signed_in: Client) -> None:
    with later(minutes=119):
        assert signed_in.get("/espace/").status_code == 200
    with later(minutes=119 + 121):
        response = signed_in.get("/espace/")
        assert response["Location"] == "/espace/connexion/?next=/espace/"
    assert not Session.objects.exists()


def test_session__twelve_hours_after_signing_in__is_over_however_busy(signed_in: Client) -> None:
    for hour in range(1, 12):
        with later(hours=hour):
            assert signed_in.get("/espace/").status_code == 200
    with later(hours=12):
        assert signed_in.get("/espace/").status_code == 302


def test_session__is_written_once_a_minute_at_most(signed_in: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        signed_in.get("/espace/")
    assert not [query for query in queries if "UPDATE" in query["sql"]]
    with later(seconds=61), CaptureQueriesContext(connection) as queries:
        signed_in.get("/espace/")
        signed_in.get("/espace/")
    assert len([query for query in queries if 'UPDATE "django_session"' in query["sql"]]) == 1


def test_session__signed_out_in_another_tab_meanwhile__leads_to_the_door(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from psyspace.views import home

    original = home.own_psychologist

    def slow(user: object) -> object:
        Session.objects.all().delete()
        return original(user)

    monkeypatch.setattr(home, "own_psychologist", slow)
    with later(seconds=61):
        response = signed_in.get("/espace/")
    assert response["Location"] == "/espace/connexion/?next=/espace/"


def test_signing_out_everywhere__is_changing_the_session_key_of_the_account(signed_in: Client) -> None:
    from portal.accounts.models import User

    User.objects.update(session_key="another")
    assert signed_in.get("/espace/").status_code == 302


def test_visitor__has_no_session_and_no_cookie(client: Client) -> None:
    with CaptureQueriesContext(connection) as queries:
        response = client.get("/espace/connexion/code/")
    assert not [query for query in queries if "session" in query["sql"]]
    assert "sessionid" not in response.cookies
