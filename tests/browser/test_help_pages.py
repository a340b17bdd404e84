"""The pages of help, as visitors meet them."""

from playwright.sync_api import Page, expect


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
