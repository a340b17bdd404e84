"""The figures of the scheme in what is shown and sent."""

from datetime import date

import pytest
from django.test import Client
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from home.models import HomePage
from portal.emails.outbox import render_email
from portal.scheme.models import SchemeRule
from portal.scheme.tokens import TOKENS, fill, unknown_tokens
from tests.clock import later

pytestmark = pytest.mark.django_db


def test_fill__writes_figures_as_the_language_does() -> None:
    assert fill("[[seances]] séances à [[ prix ]]") == "12 séances à 50\N{NO-BREAK SPACE}€"
    with translation.override("en"):
        assert fill("[[seances]] sessions at [[prix]]") == "12 sessions at €50"


@given(st.text())
def test_fill__leaves_any_other_text_alone(text: str) -> None:
    if not any(token.written.strip("[]") in text for token in TOKENS.values()):
        assert fill(text) == text


def test_fill__keeps_what_is_no_token() -> None:
    assert fill("[[seance]] et [[]] et [[") == "[[seance]] et [[]] et [["
    assert unknown_tokens("[[seance]] [[seances]] [[]]") == ["[[seance]]"]


@pytest.fixture
def home(db: None) -> HomePage:
    home = HomePage.objects.get(locale__language_code="fr")
    home.hero_text = "<p>[[seances]] séances à [[prix]].</p>"
    home.search_description = "[[seances]] séances"
    home.save_revision().publish()
    return home


def test_page__shows_figures_in_text_and_head(client: Client, home: HomePage) -> None:
    page = client.get("/").content.decode()
    assert "12 séances à 50\N{NO-BREAK SPACE}€." in page
    assert '<meta name="description" content="12 séances">' in page
    assert "[[" not in page


def test_page__follows_a_change_of_rule_at_once(client: Client, home: HomePage) -> None:
    client.get("/")
    SchemeRule.objects.filter(valid_from=date(2025, 1, 1)).get().delete()
    rule = SchemeRule.objects.on(date(2026, 11, 1))
    rule.consultations = 9
    rule.save()
    assert "9 séances à 50\N{NO-BREAK SPACE}€." in client.get("/").content.decode()


def test_page__follows_a_rule_dated_tomorrow_at_midnight(client: Client, home: HomePage) -> None:
    from django.utils import timezone

    tomorrow = timezone.localdate() + timezone.timedelta(days=1)
    SchemeRule.objects.create(valid_from=tomorrow, consultations=10, price=6000, first_price=6000)
    assert "12 séances à 50\N{NO-BREAK SPACE}€." in client.get("/").content.decode()
    with later(days=1):
        assert "10 séances à 60\N{NO-BREAK SPACE}€." in client.get("/").content.decode()


def test_preview__shows_figures(client: Client, home: HomePage) -> None:
    response = home.make_preview_request()
    assert "12 séances à 50\N{NO-BREAK SPACE}€." in response.content.decode()


def test_email__shows_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.emails.outbox.render_to_string", lambda name, _values: f"[[seances]] {name[-4:]}")
    content = render_email("any", {})
    assert (content.subject, content.text, content.html) == ("12 .txt", "12 .txt\n", "12 html")
