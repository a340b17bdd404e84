"""The editorial pages, as visitors and editors meet them."""

import re
from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import PHONE
from tests.browser.steps import sign_in, until

PAGES = {
    "home": "/",
    "how it works": "/comment-ca-marche/",
    "questions": "/faq/",
    "guides": "/guides/",
    "guide": "/guides/preparer-sa-premiere-seance/",
    "standard": "/accessibilite/",
    "search": "/recherche/?q=etudiants",
    "empty search": "/recherche/?q=zygomatique",
    "not found": "/nulle-part/",
    "english": "/en/",
    "arabic": "/ar/recherche/",
    "not translated": "/en/guides/",
    "not translated, arabic": "/ar/faq/",
}
# Ten answers in a row: more than one process serves them.
EVERY_PROCESS_SAYS = """async (words) => {
    const answers = await Promise.all(Array.from({length: 10}, () => fetch(location.href, {cache: "reload"})));
    return (await Promise.all(answers.map((answer) => answer.text()))).every((text) => text.includes(words));
}"""


@pytest.mark.parametrize("width", [320, 340, 390])
def test_header_buttons__are_whole_on_a_narrow_screen(new_context: Callable[..., BrowserContext], width: int) -> None:
    page = new_context(viewport={"width": width, "height": 640}).new_page()
    page.goto("/")
    for name in ("Rechercher", "Menu"):
        box = page.locator("#entete .fr-header__navbar").get_by_role("button", name=name).bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width, name


def test_emergency_numbers__are_one_tap_away_on_a_phone(phone: Page) -> None:
    for path in PAGES.values():
        phone.goto(path)
        for number in ("tel:15", "tel:3114", "tel:112"):
            box = phone.locator(f'#urgence a[href="{number}"]').bounding_box()
            assert box is not None
            assert box["y"] + box["height"] < PHONE["height"] / 2, path
            assert box["height"] >= 24


def test_phone_menu__opens_and_closes(phone: Page) -> None:
    phone.goto("/")
    link = phone.get_by_role("link", name="Questions fréquentes")
    expect(link).to_be_hidden()
    phone.get_by_role("button", name="Menu").click()
    expect(link).to_be_visible()
    phone.keyboard.press("Escape")
    expect(link).to_be_hidden()
    phone.get_by_role("button", name="Menu").click()
    link.click()
    expect(phone).to_have_url(re.compile(r"/faq/$"))


def test_question__opens_with_a_tap_or_from_its_address(phone: Page) -> None:
    phone.goto("/faq/")
    question = phone.get_by_role("button", name="Puis-je consulter à distance")
    expect(question).to_have_attribute("aria-expanded", "false")
    question.click()
    expect(question).to_have_attribute("aria-expanded", "true")
    phone.goto("about:blank")
    phone.goto(f"/faq/#{question_identifier(phone)}")
    expect(question).to_have_attribute("aria-expanded", "true")


def question_identifier(page: Page) -> str:
    page.goto("/faq/")
    identifier = page.get_by_role("button", name="Puis-je consulter à distance").get_attribute("aria-controls")
    assert identifier
    page.goto("about:blank")
    return identifier


def test_without_scripts__everything_is_there(without_scripts: Page) -> None:
    without_scripts.goto("/")
    expect(without_scripts.get_by_role("link", name="Questions fréquentes")).to_be_visible()
    expect(without_scripts.get_by_role("searchbox", name="Rechercher dans le site")).to_be_visible()
    number = without_scripts.locator('#urgence a[href="tel:3114"]').bounding_box()
    assert number
    assert number["y"] + number["height"] < PHONE["height"] / 2
    without_scripts.goto("/faq/")
    expect(without_scripts.get_by_text("même si vous changez de psychologue")).to_be_visible()


def test_first_view__is_light_and_asks_nobody_else(phone: Page) -> None:
    received: list[tuple[str, int]] = []
    phone.on("requestfinished", lambda request: received.append((request.url, request.sizes()["responseBodySize"])))
    phone.goto("/", wait_until="networkidle")
    sent = [(url, size) for url, size in received if not url.startswith("data:")]
    assert len(sent) <= 10, sent
    assert sum(size for _, size in sent) <= 160 * 1024, sent


def test_keyboard__reaches_the_content_first(desktop: Page) -> None:
    desktop.goto("/")
    desktop.keyboard.press("Tab")
    expect(desktop.get_by_role("link", name="Contenu", exact=True)).to_be_focused()
    desktop.keyboard.press("Enter")
    expect(desktop.locator("#contenu")).to_be_focused()


def test_editor__changes_an_answer_and_a_visitor_reads_it(desktop: Page, phone: Page) -> None:
    phone.goto("/faq/")
    page = desktop
    sign_in(page, "communication@example.org")
    expect(page.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    page.goto("/gestion/snippets/home/question/?q=deux+psychologues")
    page.locator("main").get_by_role("link", name="Puis-je voir deux psychologues").first.click()
    page.wait_for_url("**/edit/**")
    page.locator("[data-side-panel-toggle='preview']").click()
    preview = page.frame_locator("[data-side-panel='preview'] iframe").first
    expect(preview.get_by_role("heading", level=1)).to_be_attached(timeout=15_000)
    page.locator("[data-contentpath='answer'] [contenteditable='true']").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Profitez-en.")
    expect(page.locator("[data-contentpath='answer']")).to_contain_text("Profitez-en.")
    for _attempt in range(3):  # the editor takes what is typed in its first moments as there from the start
        page.keyboard.type("!")
        with suppress(AssertionError):
            expect(preview.get_by_text("Profitez-en.!")).to_be_attached(timeout=15_000)
            break
    expect(preview.get_by_text("Profitez-en.!")).to_be_attached()
    page.locator("footer button[name='action-publish']").click()
    expect(page.locator(".messages")).to_contain_text("publi")
    assert until(phone, EVERY_PROCESS_SAYS, "Profitez-en.")
    phone.reload()
    expect(phone.get_by_text("Profitez-en.")).to_be_attached()
