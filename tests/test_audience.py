"""Counting visits: off by default, without a cookie, never on private pages, and announced."""

import re

import pytest
from django.test import Client

from home.models import HomePage, StandardPage
from portal.audience import allow, check_audience
from portal.scheme.tokens import fill
from tests.test_settings import start_production

pytestmark = pytest.mark.django_db
ON = {"MATOMO_URL": "https://audience.example.org/matomo", "MATOMO_SITE_ID": "7"}


@pytest.fixture
def counted(settings: object) -> None:
    settings.MATOMO_URL, settings.MATOMO_SITE_ID = ON.values()


def told(client: Client, address: str) -> str | None:
    match = re.search(r'data-audience-path="([^"]*)"', client.get(address).content.decode())
    return match[1] if match else None


def test_audience__is_off_by_default(client: Client) -> None:
    response = client.get("/")
    assert "audience" not in response.content.decode()
    assert "http" not in response.headers["Content-Security-Policy"]
    assert fill("[[mesure_audience]]") == "Aucune mesure d’audience n’est faite."


@pytest.mark.usefixtures("counted")
def test_audience__sends_no_words_and_no_name(client: Client) -> None:
    html = client.get("/?lieu=Rennes").content.decode()
    assert 'data-audience-address="https://audience.example.org/matomo/matomo.php"' in html
    assert 'data-audience-site="7"' in html
    assert told(client, "/?lieu=Rennes") == "/"
    assert told(client, "/recherche/?q=suicide") == "/recherche/"
    assert told(client, "/annuaire/?lieu=Rennes") == "/annuaire/"
    assert told(client, "/annuaire/camille-durand-rennes/") == "/annuaire/"
    assert told(client, "/en/annuaire/camille-durand-rennes/") == "/en/annuaire/"


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("address", ["/espace/connexion/", "/en/espace/connexion/", "/demo/courriels/"])
def test_audience__stays_out_of_private_addresses(client: Client, address: str) -> None:
    assert client.get(address).status_code == 200
    assert told(client, address) is None


@pytest.mark.usefixtures("counted")
def test_audience__is_announced_on_the_page_about_personal_data(client: Client) -> None:
    home = HomePage.objects.get(locale__language_code="fr")
    body = [("text", "<p>[[mesure_audience]]</p>")]
    home.add_child(instance=StandardPage(title="Données personnelles", slug="donnees-personnelles", body=body))
    assert "Matomo (audience.example.org), sans cookie" in client.get("/donnees-personnelles/").content.decode()


def test_policy__lets_pages_send_to_matomo_and_nothing_else() -> None:
    policy = {"connect-src": ["'self'"], "script-src": ["'self'"], "img-src": ["'self'"]}
    allow(policy, ON["MATOMO_URL"])
    assert policy == {
        "connect-src": ["'self'", "https://audience.example.org"],
        "script-src": ["'self'"],
        "img-src": ["'self'"],
    }


@pytest.mark.parametrize(("environment", "expected"), [({}, False), (ON, True), ({"MATOMO_URL": None}, False)])
def test_policy_of_production__follows_the_settings(environment: dict[str, str | None], expected: bool) -> None:
    code = "from django.conf import settings; print(settings.CONTENT_SECURITY_POLICY['DIRECTIVES']['connect-src'])"
    result = start_production(code, **environment)
    assert result.returncode == 0, result.stderr
    assert ("https://audience.example.org" in result.stdout) == expected


@pytest.mark.parametrize(
    ("url", "site_id", "complaint"),
    [
        ("http://audience.example.org", "7", "MATOMO_URL"),
        ("https://audience.example.org; script-src *", "7", "MATOMO_URL"),
        ("https://", "7", "MATOMO_URL"),
        ("", "7", "MATOMO_URL"),
        ("https://audience.example.org", "", "MATOMO_SITE_ID"),
        ("https://audience.example.org", "sept", "MATOMO_SITE_ID"),
    ],
)
def test_settings__that_are_wrong__are_told(url: str, site_id: str, complaint: str) -> None:
    assert any(complaint in problem for problem in check_audience(url, site_id))
    assert check_audience("", "") == check_audience(*ON.values()) == []
