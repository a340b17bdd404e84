"""What surrounds the pages: languages, menu and banners, as visitors and editors meet them."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.steps import sign_in, until
from tests.browser.test_pages import EVERY_PROCESS_SAYS

ARABIC_PAGES = ("/ar/", "/ar/annuaire/", "/ar/guides/", "/ar/espace/connexion/")
WITH_A_BANNER = "/comment-ca-marche/"
NOBODY_SAYS = """async (words) => {
    const answers = await Promise.all(Array.from({length: 10}, () => fetch(location.href, {cache: "reload"})));
    return (await Promise.all(answers.map((answer) => answer.text()))).every((text) => !text.includes(words));
}"""


def choose_language(page: Page, name: str) -> None:
    """Open the switch, in the menu on a phone, and choose."""
    if page.viewport_size == PHONE:
        page.locator("#entete .fr-header__navbar").get_by_role("button", name="Menu").click()
        switch = page.locator("#menu .fr-translate")
    else:
        switch = page.locator("#langues")
    switch.get_by_role("button").click()
    switch.get_by_role("link", name=name).click()


@pytest.mark.parametrize("device", ["phone", "desktop"])
def test_switch__stays_on_the_same_page(request: pytest.FixtureRequest, device: str) -> None:
    page: Page = request.getfixturevalue(device)
    page.goto("/comment-ca-marche/")
    choose_language(page, "English")
    expect(page).to_have_url(re.compile("/en/how-it-works/$"))
    expect(page.get_by_role("heading", level=1)).to_have_text("How it works")
    page.goto("/annuaire/?lieu=Rennes")
    choose_language(page, "Español")
    expect(page).to_have_url(re.compile(r"/es/annuaire/\?lieu=Rennes$"))


def test_switch__works_without_scripts(without_scripts: Page) -> None:
    page = without_scripts
    page.goto("/annuaire/?lieu=Rennes")
    page.locator("#langues").get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"/en/annuaire/\?lieu=Rennes$"))
    expect(page.locator("#langues").get_by_role("link")).to_have_count(5)


def test_untranslated_page__offers_the_french_one(phone: Page) -> None:
    phone.goto("/guides/preparer-sa-premiere-seance/")
    choose_language(phone, "العربية")
    expect(phone).to_have_url(re.compile("/ar/guides/preparer-sa-premiere-seance/$"))
    link = phone.locator("main").get_by_role("link", name="Préparer sa première séance")
    expect(link).to_have_attribute("lang", "fr")
    link.click()
    expect(phone).to_have_url(re.compile(r"\d/guides/preparer-sa-premiere-seance/$"))


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_open_switch__is_accessible_and_in_the_screen(
    new_context: Callable[..., BrowserContext], check_accessibility: Callable[[Page], None], viewport: dict[str, int]
) -> None:
    for scheme, path in (("light", "/guides/"), ("dark", "/ar/guides/")):
        page = new_context(viewport=viewport, color_scheme=scheme).new_page()
        page.goto(path)
        if viewport == PHONE:
            page.locator("#ouvrir-menu").click()
        switch = page.locator("#menu .fr-translate" if viewport == PHONE else "#langues")
        switch.get_by_role("button").click()
        expect(switch.get_by_role("link", name="English")).to_be_visible()
        expect(page.locator(".fr-collapsing")).to_have_count(0)
        for link in switch.get_by_role("link").all():
            if box := link.bounding_box():
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= viewport["width"]
        check_accessibility(page)


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("scripts", [True, False])
def test_arabic__fits_the_screen(new_context: Callable[..., BrowserContext], width: int, scripts: bool) -> None:
    page = new_context(viewport={"width": width, "height": 800}, java_script_enabled=scripts).new_page()
    for path in ARABIC_PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.dir") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_banner__hidden_by_who_has_read_it__until_the_next_visit(
    new_context: Callable[..., BrowserContext], check_accessibility: Callable[[Page], None]
) -> None:
    page = new_context(color_scheme="dark").new_page()
    page.goto(WITH_A_BANNER)
    banner = page.locator(".banners .fr-notice")
    expect(banner).to_be_visible()
    check_accessibility(page)
    banner.get_by_role("button", name="Masquer ce message").click()
    expect(banner).to_have_count(0)
    expect(page.locator("#contenu")).to_be_focused()
    page.reload()
    expect(banner).to_have_count(0)
    assert page.context.cookies() == []
    other = new_context().new_page()
    other.goto(WITH_A_BANNER)
    expect(other.locator(".banners .fr-notice")).to_be_visible()


def test_banner__without_scripts__has_no_button_that_does_nothing(without_scripts: Page) -> None:
    without_scripts.goto(WITH_A_BANNER)
    expect(without_scripts.locator(".banners .fr-notice")).to_be_visible()
    expect(without_scripts.locator(".banners button")).to_be_hidden()


def test_editor__schedules_a_banner_then_publishes_it(desktop: Page, phone: Page) -> None:
    page, words = desktop, "Annuaire fermé cette nuit"
    sign_in(page, "communication@example.org")
    expect(page.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    page.goto("/gestion/snippets/home/banner/add/")
    page.locator("[name='title']").fill(words)
    page.locator("[name='place']").select_option("directory")
    schedule(page, "2099-01-01 08:00")
    publish(page)
    phone.goto("/annuaire/")
    assert until(phone, NOBODY_SAYS, words)
    page.goto("/gestion/snippets/home/banner/")
    page.locator("main").get_by_role("link", name=words).first.click()
    schedule(page, "")
    publish(page)
    assert until(phone, EVERY_PROCESS_SAYS, words)
    phone.reload()
    expect(phone.locator(".banners")).to_contain_text(words)


def schedule(page: Page, moment: str) -> None:
    """Choose when it goes live, in the side panel; saves a draft."""
    dialog = page.locator("#schedule-publishing-dialog")
    panel = page.locator("[data-side-panel='status']")
    page.wait_for_load_state("networkidle")  # the script opens the panel again that was open before
    if not panel.is_visible():
        page.locator("[data-side-panel-toggle='status']").click()
    panel.locator("[data-a11y-dialog-show='schedule-publishing-dialog']").first.click()
    dialog.locator("[name='go_live_at']").fill(moment)
    dialog.get_by_role("button", name="Enregistrer").dispatch_event("click")  # the calendar may be over it
    expect(page.locator(".messages")).to_contain_text("Annuaire fermé", timeout=15_000)


def publish(page: Page) -> None:
    page.locator("footer button[name='action-publish']").click()
    expect(page.locator(".messages")).to_contain_text("publi", timeout=15_000)


def test_editor__translates_a_page(desktop: Page, phone: Page) -> None:
    page = desktop
    sign_in(page, "communication@example.org")
    expect(page.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    page.goto("/gestion/pages/search/?q=Mentions")
    page.locator("main").get_by_role("link", name="Mentions légales", exact=True).first.click()
    page.wait_for_url("**/edit/")
    number = re.search(r"/pages/(\d+)/edit/", page.url)
    assert number
    page.goto(f"/gestion/localize/submit/page/{number[1]}/")
    page.get_by_label("Español").check()
    page.locator("main form").get_by_role("button").last.click()
    page.wait_for_url("**/edit/")
    phone.goto("/es/mentions-legales/")
    expect(phone.locator("main").get_by_role("link", name="Mentions légales")).to_be_visible()
    expect(page.get_by_text("Español").first).to_be_visible()
    translate_segment(page, "Mentions légales", "Aviso legal")
    page.get_by_role("button", name=re.compile("Publier dans")).click()
    expect(page.get_by_text(re.compile("publi", re.IGNORECASE)).first).to_be_visible()
    assert until(phone, EVERY_PROCESS_SAYS, "Aviso legal</h1>")
    phone.reload()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Aviso legal")


def translate_segment(page: Page, words: str, translation: str) -> None:
    """Type a translation in wagtail-localize's editor."""
    segment = page.locator("li.incomplete, li.complete").filter(has=page.locator("p.title", has_text=words)).first
    segment.get_by_role("button", name="Traduire").click()
    segment.get_by_role("textbox").fill(translation)
    segment.get_by_role("button", name="Enregistrer").click()
    expect(segment.get_by_text(translation)).to_be_visible()
