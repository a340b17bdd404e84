"""The pages of help and the lists, as visitors meet them, in three languages."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE

PAGES = (
    "/aide-immediate/",
    "/autres-services/",
    "/partenaires/",
    "/actualites/",
    "/actualites/cinq-langues/",
    "/presse/",
    "/accessibilite/",
    "/plan-du-site/",
    "/conditions-d-utilisation/",
    "/guides/trouver-la-bonne-personne/",
    "/faq/?q=zygomatique",
    "/annuaire/?q=zygomatique",
    "/en/immediate-help/",
    "/en/other-services/",
    "/en/partners/",
    "/en/news/",
    "/en/press/",
    "/en/accessibility/",
    "/en/site-map/",
    "/en/faq/",
    "/en/guides/",
    "/ar/aide-immediate/",
    "/zh-hans/aide-immediate/",
)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_each_help_page__is_accessible(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    viewport: dict[str, int],
    theme: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    for path in PAGES:
        page.goto(path)
        check_accessibility(page)


def test_each_help_page__fits_a_narrow_screen(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    for path in PAGES:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_question__is_opened_and_shown_by_a_link_to_it(phone: Page) -> None:
    phone.goto("/faq/#question-violences")
    question = phone.get_by_role("button", name="Je subis des violences ou du harcèlement")
    expect(question).to_have_attribute("aria-expanded", "true")
    expect(question).to_be_focused()
    expect(question).to_be_in_viewport()
    phone.evaluate("location.hash = 'question-duree'")
    other = phone.get_by_role("button", name="Combien de temps dure une séance")
    expect(other).to_have_attribute("aria-expanded", "true")
    expect(other).to_be_in_viewport()


def test_question__that_is_opened_gives_its_address(phone: Page) -> None:
    phone.goto("/faq/")
    phone.get_by_role("button", name="Puis-je consulter à distance").click()
    phone.wait_for_function("location.hash === '#question-a-distance'")


def test_question__without_scripts__is_where_its_address_leads(without_scripts: Page) -> None:
    without_scripts.goto("/faq/#question-violences")
    expect(without_scripts.get_by_text("Vous n’y êtes pour rien, et vous pouvez en parler.")).to_be_in_viewport()


def test_immediate_help__calls_in_one_tap_without_scripts(without_scripts: Page) -> None:
    without_scripts.goto("/aide-immediate/")
    for number in ("15", "112", "3114"):
        call = without_scripts.get_by_role("link", name=f"Appeler le {number}", exact=True)
        expect(call).to_have_attribute("href", f"tel:{number}")
