"""« Suis-je éligible ? », answered on a phone, by keyboard and without scripts; and drawn in the CMS."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.steps import sign_in

ROOT = "/suis-je-eligible/"
STUDENT = "pour-qui/moi/etudes/formation-initiale/etablissement/francais/"
STEPS = ["", "pour-qui/moi/", STUDENT, f"{STUDENT}ine/oui/", f"{STUDENT}ine/cvec/", "pour-qui/moi/etudes/non/"]
TO_THE_OUTCOME = [
    ("Pour moi", "Faites-vous des études cette année"),
    ("Oui, dans l’enseignement supérieur", "Où êtes-vous inscrite ou inscrit"),
    ("Dans une université ou une école en France", "Avez-vous votre numéro INE"),
    ("J’ai seulement une attestation CVEC", "Presque"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_each_step__is_accessible(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    prefix: str,
    viewport: dict[str, int],
    theme: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    for step in [*STEPS, "pour-qui/licorne/"]:
        page.goto(f"{prefix}{ROOT}{step}")
        check_accessibility(page)


def test_each_step__fits_a_narrow_screen(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    for prefix in ("", "/ar", "/zh-hans"):
        for step in STEPS:
            page.goto(f"{prefix}{ROOT}{step}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, page.url


def answer_all(page: Page, choose: Callable[[str], None]) -> None:
    page.goto(ROOT)
    for label, heading in TO_THE_OUTCOME:
        choose(label)
        expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    expect(page.get_by_role("main")).to_contain_text("L’attestation CVEC ne suffit pas")
    expect(page.get_by_role("main")).to_contain_text("scolarité")


def test_phone__answers_changes_an_answer_and_goes_back(phone: Page) -> None:
    answer_all(phone, lambda label: phone.get_by_role("link", name=label, exact=True).tap())
    outcome = phone.url
    phone.get_by_role("link", name="Modifier la réponse à « Avez-vous votre numéro INE").tap()
    phone.get_by_role("link", name="Oui, je l’ai").tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Oui, vous pouvez consulter gratuitement")
    phone.go_back()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Avez-vous votre numéro INE")
    phone.go_back()
    assert phone.url == outcome
    phone.goto(f"{ROOT}{STUDENT}ine/oui/")
    phone.get_by_role("main").get_by_role("link", name="Trouver une ou un psychologue").tap()
    phone.wait_for_url("**/annuaire/")
    assert phone.context.cookies() == []


def test_without_scripts__the_whole_test_works(without_scripts: Page) -> None:
    answer_all(without_scripts, lambda label: without_scripts.get_by_role("link", name=label, exact=True).click())
    without_scripts.goto(f"{ROOT}pour-qui/moi/etudes/non/")
    expect(without_scripts.get_by_role("main").locator('a[href="tel:3114"]')).to_be_visible()


def test_keyboard__is_enough(desktop: Page) -> None:
    def choose(label: str) -> None:
        for _ in range(60):
            desktop.keyboard.press("Tab")
            if desktop.evaluate("document.activeElement.textContent.trim()") == label:
                desktop.keyboard.press("Enter")
                return
        pytest.fail(f"the keyboard does not reach « {label} »")

    answer_all(desktop, choose)


def test_arabic__is_answered_from_the_right(phone: Page) -> None:
    phone.goto(f"/ar{ROOT}")
    phone.get_by_role("link", name="لنفسي").tap()
    expect(phone.locator("html")).to_have_attribute("dir", "rtl")
    assert phone.url.endswith("/ar/suis-je-eligible/pour-qui/moi/")
    expect(phone.get_by_role("heading", level=1)).to_have_text("هل تدرسون هذا العام؟")


def test_editor__is_refused_a_loop_and_sees_the_tree(
    desktop: Page, check_accessibility: Callable[[Page], None]
) -> None:
    page = desktop
    sign_in(page, "communication@example.org")
    expect(page.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    page.goto("/gestion/pages/search/?q=Suis-je")
    page.locator("main").get_by_role("link", name="Suis-je éligible").first.click()
    page.wait_for_url("**/edit/")
    edit = page.url
    page.locator("[data-side-panel-toggle='preview']").click()
    preview = page.frame_locator("[data-side-panel='preview'] iframe").first
    expect(preview.get_by_role("heading", level=1)).to_be_attached(timeout=15_000)
    page.get_by_label("Mode prévisualisation").select_option(label="Arbre")
    expect(preview.locator(".eligibility-tree-node").first).to_be_attached(timeout=15_000)

    page.locator("[data-side-panel-toggle='preview']").click()
    page.get_by_role("button", name="Tout replier").click()
    page.get_by_role("button", name="Tout déplier").click()
    choice = page.locator("[name='tree-4-value-answers-0-value-next'] ~ select")
    expect(choice).to_be_visible()
    choice.focus()
    choice.select_option(label="Question 1 : Pour qui faites-vous ce test\u00a0?")
    page.get_by_role("button", name="Enregistrer le brouillon").first.click()
    expect(page.get_by_text("Cette réponse ramène à « Pour qui faites-vous ce test")).to_be_visible(timeout=15_000)
    expect(choice).to_have_value("pour-qui")
    page.goto(f"{edit}preview/?mode=arbre")
    check_accessibility(page)
