"""Writing to the team and searching, in a browser."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.steps import sign_in, until

RECEIVED = """async ([email, words]) => {
    const messages = await (await fetch("/demo/courriels.json")).json();
    return messages.some((message) => message.to === email && message.text.includes(words));
}"""


def write(page: Page, email: str, words: str) -> None:
    page.get_by_label("Votre adresse e-mail").fill(email)
    page.get_by_label("Votre message").fill(words)
    page.get_by_role("button", name="Envoyer le message").click()


def test_visitor__writes_without_scripts_and_the_team_reads(without_scripts: Page, desktop: Page) -> None:
    page = without_scripts
    page.goto("/")
    page.get_by_role("link", name="Contact", exact=True).click()
    page.get_by_role("link", name="Une information de l’annuaire est fausse").click()
    expect(page.get_by_text("Dites-nous quelle fiche")).to_be_visible()
    expect(page.get_by_label("Laissez cette case vide")).to_be_hidden()
    write(page, "pas une adresse", "La fiche de Rennes a changé.")
    expect(page.get_by_role("alert")).to_contain_text("n’est pas encore parti")
    expect(page.get_by_label("Votre message")).to_have_value("La fiche de Rennes a changé.")
    write(page, "visiteuse@example.org", "La fiche de Rennes a changé.")
    expect(page.get_by_role("heading", level=1)).to_have_text("Merci, votre message est arrivé")
    assert page.context.cookies() == []
    desktop.goto("/")
    assert until(desktop, RECEIVED, ["deploiement@example.org", "La fiche de Rennes a changé."])
    assert until(desktop, RECEIVED, ["visiteuse@example.org", "bien arrivé"])
    sign_in(desktop, "deploiement@example.org")
    expect(desktop.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    desktop.goto("/gestion/messages-recus/")
    desktop.locator("main").get_by_role("link", name="Une information de l’annuaire est fausse").first.click()
    expect(desktop.get_by_text("La fiche de Rennes a changé.")).to_have_count(0)
    desktop.get_by_role("button", name="Lire le message").click()
    expect(desktop.get_by_text("La fiche de Rennes a changé.")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_each_state__is_accessible_and_fits(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    viewport: dict[str, int],
    theme: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    for path in (
        "/contact/",
        "/contact/?motif=trouver-psychologue",
        "/contact/?envoye=1",
        "/en/contact/?motif=presse",
        "/recherche/?q=psychologue+gratuit",
        "/recherche/?q=suicide",
        "/recherche/?q=INE",
        "/recherche/?q=telconsultation",
        "/ar/recherche/?q=psy",
    ):
        page.goto(path)
        check_accessibility(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"], path
    for path in ("/contact/?motif=presse", "/en/contact/?motif=presse"):
        page.goto(path)
        page.locator("#id_nom").fill("x" * 200)
        page.locator("form[novalidate] button").click()
        expect(page.locator("#erreurs")).to_be_visible()
        check_accessibility(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_form__is_accessible_from_right_to_left(
    new_context: Callable[..., BrowserContext], check_accessibility: Callable[[Page], None], theme: str
) -> None:
    """The page has no Arabic yet: its French one is turned round, as it will be."""
    page = new_context(color_scheme=theme).new_page()
    page.goto("/contact/?motif=presse")
    page.locator("form[novalidate] button").click()
    page.evaluate("document.documentElement.dir = 'rtl'")
    check_accessibility(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_reason_that_is_gone__is_chosen_again_without_losing_a_word(phone: Page) -> None:
    phone.goto("/contact/?motif=presse")
    phone.locator('input[name="motif"]').evaluate("field => { field.value = 'disparu' }")
    write(phone, "journaliste@example.org", "Une interview ?")
    choice = phone.get_by_role("combobox", name="Motif de votre message")
    expect(choice).to_be_visible()
    expect(phone.get_by_role("textbox", name="Votre message")).to_have_value("Une interview ?")
    choice.select_option("Presse et partenariats")
    phone.get_by_role("button", name="Envoyer le message").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Merci, votre message est arrivé")


def test_search__leads_from_a_misspelt_word_to_an_open_answer(phone: Page) -> None:
    phone.goto("/recherche/?q=confidentialit%C3%A9e")
    result = phone.locator(".results a[href*='#question-']").first
    expect(result).to_be_visible()
    result.click()
    expect(phone.locator(".fr-accordion__btn[aria-expanded=true]")).to_have_count(1)
