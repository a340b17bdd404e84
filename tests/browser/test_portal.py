"""The portal as it runs."""

from playwright.sync_api import Page


def test_health__is_ready(phone: Page) -> None:
    response = phone.goto("/-/pret")
    assert response is not None
    assert response.json()["status"] == "ready"
