"""What an editor sends to review is published by the reviewer, without either leaving the CMS."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP
from tests.browser.steps import sign_in, until

EDITOR, REVIEWER = "communication@example.org", "relecture@example.org"
PAGE = "/conditions-d-utilisation/"
WORDS = "Relu à deux, publié ensemble."
ASKED_TO_REVIEW = """async (email) => {
    const messages = await (await fetch("/demo/courriels.json")).json();
    return messages.some((message) => message.to === email && message.subject.includes("relire"));
}"""
SAYS = """async ([path, words]) => (await (await fetch(path, {cache: "reload"})).text()).includes(words)"""


def open_editor(page: Page) -> None:
    page.goto("/gestion/pages/search/?q=Conditions")
    page.locator("main").get_by_role("link", name="Conditions d’utilisation", exact=True).first.click()
    page.wait_for_url("**/edit/")


def test_editor__sends_a_page_to_review_and_the_reviewer_publishes_it(
    new_context: Callable[..., BrowserContext], without_scripts: Page
) -> None:
    editor, reviewer = (new_context(viewport=DESKTOP).new_page() for _person in range(2))
    sign_in(reviewer, REVIEWER)
    expect(reviewer.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)
    sign_in(editor, EDITOR)
    expect(editor.get_by_role("heading", name="Saisissez votre code")).to_have_count(0)

    open_editor(editor)
    editor.locator("[name=introduction]").fill(WORDS)
    editor.locator("footer [data-w-dropdown-target='toggle']").first.click()
    editor.get_by_role("button", name="Soumettre à Relecture").click()
    expect(editor.locator(".messages")).to_contain_text("soumise pour modération")
    without_scripts.goto(PAGE)
    expect(without_scripts.get_by_text(WORDS)).to_have_count(0)
    assert until(editor, ASKED_TO_REVIEW, REVIEWER)

    open_editor(reviewer)
    expect(reviewer.locator("[name=introduction]")).to_have_value(WORDS)
    reviewer.get_by_role("button", name="Approuver").first.click()
    assert until(editor, SAYS, [PAGE, WORDS])
    without_scripts.reload()
    expect(without_scripts.get_by_text(WORDS)).to_be_visible()
