"""The infographic as visitors print it and as editors change it."""

from io import BytesIO

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.steps import sign_in, until

PAGES = ("/comment-ca-marche/", "/comment-ca-marche-psychologues/", "/en/how-it-works/", "/ar/kayfa-yamal/")
A4 = (595, 842)
# As many steps as there may be, each as long as it may be.
FILL = """() => {
    document.querySelector(".sheet").classList.add("sheet-long");
    const list = document.querySelector(".steps");
    while (list.children.length < 8) list.append(list.children[0].cloneNode(true));
    for (const step of list.children) {
        step.querySelector("h3").lastChild.textContent = " Un titre de quatre-vingts signes".repeat(3).slice(0, 80);
        step.querySelector("p:last-child").textContent = "Un texte de trois cents signes. ".repeat(10).slice(0, 300);
    }
}"""
POSTER_CHANGED = """async (tag) => {
    const answer = await fetch("/comment-ca-marche-psychologues/affiche.pdf", {cache: "no-store"});
    return answer.ok && answer.headers.get("ETag") !== tag;
}"""
POSTER = "/comment-ca-marche-psychologues/affiche.pdf"


def new_poster(page: Page, tag: str) -> bool:
    """Wait for another poster than that of `tag`: a worker that just started has those of the whole demo to make."""
    return any(until(page, POSTER_CHANGED, tag) for _attempt in range(8))


def printed(page: Page) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(BytesIO(page.pdf(prefer_css_page_size=True)))
    try:
        return [sheet.get_size() for sheet in document]
    finally:
        document.close()


def test_infographic__is_printed_on_one_a4_page_without_menus(desktop: Page) -> None:
    for path in PAGES:
        desktop.goto(path)
        assert printed(desktop) == [pytest.approx(A4, abs=1)], path
        desktop.evaluate(FILL)
        assert len(printed(desktop)) == 1, path
    desktop.emulate_media(media="print")
    for hidden in (".fr-header", ".fr-footer", "#urgence", ".fr-breadcrumb", "#a-telecharger"):
        for element in desktop.locator(hidden).all():
            expect(element).to_be_hidden()
    expect(desktop.locator(".sheet-foot")).to_be_visible()


def test_editor__adds_a_step_and_gets_the_new_poster(desktop: Page, without_scripts: Page) -> None:
    page = desktop
    page.goto("/")
    assert new_poster(page, "")  # the demo's first one
    before = page.request.get(POSTER).headers["etag"]
    sign_in(page, "communication@example.org")
    expect(page.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    page.goto("/gestion/pages/search/?q=psychologues")
    page.locator("main").get_by_role("link", name="Comment ça marche pour les psychologues").first.click()
    page.wait_for_url("**/edit/")
    steps = page.locator("[data-contentpath='steps']").first
    steps.get_by_role("button", name="Dupliquer").last.click()
    steps.get_by_label("Titre").last.fill("Je garde le contact")
    steps.get_by_text("Téléphone").last.click()
    page.locator("footer [data-w-dropdown-target='toggle']").first.click()
    page.get_by_role("button", name="Publier").click()
    expect(page.locator(".messages")).to_contain_text("publi")
    assert new_poster(page, before)
    without_scripts.goto("/comment-ca-marche-psychologues/")
    expect(without_scripts.get_by_role("heading", name="Je garde le contact")).to_be_visible()
    expect(without_scripts.get_by_role("link", name="Télécharger l’affiche")).to_have_attribute("href", POSTER)
    data = without_scripts.request.get(POSTER).body()
    document = pypdfium2.PdfDocument(data)
    words = " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    assert "Je garde le contact" in words
