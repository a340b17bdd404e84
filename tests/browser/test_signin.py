"""A psychologist signs in, edits the presentation and finds it in the directory, in a real browser."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.steps import ask_for_code, sign_in

Check = Callable[[Page], None]
EMAIL = "psychologue@example.org"


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_psychologist__signs_in_and_is_read_in_the_directory(
    new_context: Callable[..., BrowserContext], check_accessibility: Check, viewport: dict[str, int], scheme: str
) -> None:
    page = new_context(viewport=viewport, color_scheme=scheme).new_page()
    text = f"Je reçois avec douceur, écran de {viewport['width']} pixels, {scheme}."
    sign_in(page, EMAIL)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Bonjour")
    check_accessibility(page)
    page.get_by_role("link", name="Modifier").click()
    check_accessibility(page)
    page.get_by_label("Votre présentation").fill(text)
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.get_by_text("Votre présentation est enregistrée.")).to_be_visible()
    page.get_by_role("link", name="Voir votre fiche publique").click()
    expect(page.locator("main")).to_contain_text(text)


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_door__is_accessible_in_every_state(
    new_context: Callable[..., BrowserContext], check_accessibility: Check, viewport: dict[str, int], scheme: str
) -> None:
    page = new_context(viewport=viewport, color_scheme=scheme).new_page()
    page.goto("/espace/connexion/code/")
    check_accessibility(page)
    page.goto("/espace/connexion/")
    check_accessibility(page)
    page.get_by_label("Adresse e-mail").fill("camille")
    page.get_by_role("button", name="Recevoir un code").click()
    expect(page.get_by_label("Adresse e-mail")).to_have_value("camille")
    check_accessibility(page)
    ask_for_code(page, f"{viewport['width']}-{scheme}@example.org")
    check_accessibility(page)
    for tries_left in ("4 essais", "3 essais", "2 essais", "1 essai", "épuisés"):
        page.get_by_label("Code à six chiffres").fill("000 000")
        page.get_by_role("button", name="Se connecter").click()
        expect(page.locator("main")).to_contain_text(tries_left)
        if tries_left in {"4 essais", "épuisés"}:
            check_accessibility(page)


def test_door__works_without_scripts(without_scripts: Page) -> None:
    sign_in(without_scripts, "universite@example.org")
    expect(without_scripts.get_by_role("heading", level=1)).to_have_text("Bienvenue")


def test_mailbox__is_accessible(phone: Page, check_accessibility: Check) -> None:
    sign_in(phone, "deploiement@example.org")
    phone.goto("/demo/courriels/")
    check_accessibility(phone)
    phone.locator("main").get_by_role("link").first.click()
    phone.wait_for_url(re.compile(r"/demo/courriels/\w+-\w+/$"))
    check_accessibility(phone)


def test_two_tabs__show_both_texts(desktop: Page, check_accessibility: Check) -> None:
    sign_in(desktop, "nouvelle-psychologue@example.org")
    other = desktop.context.new_page()
    for page in (desktop, other):
        page.goto("/espace/profil/")
    for page, text in ((desktop, "Premier texte."), (other, "Second texte.")):
        page.get_by_label("Votre présentation").fill(text)
        page.get_by_role("button", name="Enregistrer").click()
    expect(other.get_by_text("Premier texte.")).to_be_visible()
    expect(other.get_by_label("Votre présentation")).to_have_value("Second texte.")
    check_accessibility(other)
