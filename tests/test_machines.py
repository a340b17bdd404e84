"""What machines ask for at the root of the site."""

from django.test import Client


def test_robots__are_kept_out_of_what_is_not_for_them(client: Client, db: None) -> None:
    response = client.get("/robots.txt")
    assert response.headers["Content-Type"].startswith("text/plain")
    lines = response.content.decode().splitlines()
    assert {"Disallow: /espace/", "Disallow: /gestion/", "Disallow: /en/recherche/", "Allow: /"} <= set(lines)


def test_favicon__leads_to_the_icon(client: Client, db: None) -> None:
    response = client.get("/favicon.ico")
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/static/favicon")
