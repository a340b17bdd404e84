"""Headers that every answer carries."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from portal.accounts.models import User


def page_with_a_script(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f'<script nonce="{request.csp_nonce}">1</script>')


class UrlsWithNonce:
    urlpatterns = [path("-/vivant", page_with_a_script, name="alive")]


def policy(response: HttpResponse) -> dict[str, str]:
    directives = (directive.strip().partition(" ") for directive in response["Content-Security-Policy"].split(";"))
    return {name: value for name, _, value in directives}


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/annuaire/", "/espace/connexion/", "/-/vivant", "/nulle-part/"])
def test_headers__protect_every_page(client: Client, address: str) -> None:
    response = client.get(address)
    directives = policy(response)
    assert directives["default-src"] == "'none'"
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "http" not in response["Content-Security-Policy"]
    assert directives["frame-ancestors"] == "'none'"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "camera=()" in response["Permissions-Policy"]
    assert "geolocation=(self)" in response["Permissions-Policy"]


@override_settings(ROOT_URLCONF=UrlsWithNonce)
def test_nonce__is_in_the_policy_of_the_page_that_uses_it(client: Client) -> None:
    first, second = client.get("/-/vivant"), client.get("/-/vivant")
    nonce = first.content.decode().split('"')[1]
    assert f"'nonce-{nonce}'" in policy(first)["script-src"]
    assert nonce not in policy(second)["script-src"]


@pytest.mark.django_db
def test_policy__is_looser_in_the_cms_only(client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor@example.org"))
    directives = policy(client.get("/gestion/"))
    assert "'unsafe-inline'" in directives["script-src"]
    assert directives["default-src"] == "'self'"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/annuaire/", "/annuaire/lieux.json?q=ren", "/recherche/", "/nulle-part/"])
def test_public_pages__set_no_cookie_and_read_no_session(client: Client, address: str) -> None:
    response = client.get(address)
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.django_db
def test_host__that_is_not_ours__is_refused_in_plain_words(client: Client) -> None:
    response = client.get("/", headers={"host": "evil.example.com"})
    assert response.status_code == 400
    assert 'href="tel:3114"' in response.content.decode()


@pytest.mark.django_db
def test_head__has_no_body_but_the_headers_of_get(client: Client) -> None:
    head, get = client.head("/"), client.get("/")
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(get.content))
    assert head.headers["Content-Security-Policy"] == get.headers["Content-Security-Policy"]
