"""Finding a psychologist, as a visitor does."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

DEMO_PAGE = "/annuaire/claire-fontanel-saint-etienne/"
PAGES = [
    "/annuaire/",
    "/annuaire/?lieu=Saint-Denis",
    "/annuaire/?lieu=Paris&rayon=150&page=3",
    "/annuaire/?lieu=zzzzzz",
    "/annuaire/?lat=47&lon=-8&rayon=7000&page=x",
    DEMO_PAGE,
]


def test_directory__type_a_place__open_the_nearest(phone: Page) -> None:
    phone.goto("/annuaire/")
    field = phone.get_by_label("Ville, code postal ou département")
    field.fill("st etienne")
    field.press("Enter")
    expect(phone).to_have_url(re.compile("lieu=st\\+etienne"))
    results = phone.locator("#resultats article")
    texts = "\n".join(results.all_inner_texts())
    distances = [int(kilometres) for kilometres in re.findall(r"à (\d+)\s*km$", texts, re.MULTILINE)]
    assert distances == sorted(distances)
    name = results.first.get_by_role("heading").inner_text()
    results.first.get_by_role("link", name="Contacter").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text(name)
    expect(phone.locator("#contact a[href^='tel:']")).to_be_in_viewport()


def test_directory__without_scripts__filters_and_pages(without_scripts: Page) -> None:
    page = without_scripts
    page.goto("/annuaire/")
    page.get_by_label("Ville, code postal ou département").fill("Paris")
    page.get_by_label("Distance").select_option("50")
    page.get_by_text("Propose la téléconsultation").click()
    page.get_by_role("button", name="Appliquer").click()
    expect(page).to_have_url(re.compile("lieu=Paris.*rayon=50.*teleconsultation=1"))
    assert page.locator("#resultats article").count() == page.locator("#resultats .fr-badge").count() == 20
    page.get_by_role("link", name="Page suivante").click()
    expect(page).to_have_url(re.compile("teleconsultation=1.*page=2"))
    expect(page.get_by_label("Ville, code postal ou département")).to_have_value("Paris")


def test_directory__results_come_before_filters(phone: Page) -> None:
    phone.goto("/annuaire/?lieu=Rennes")
    results, filters = (phone.locator(selector).bounding_box() for selector in ("#resultats", "#filtres"))
    assert results["y"] < filters["y"]


@pytest.mark.parametrize("address", PAGES)
def test_directory__accessible_and_no_sideways_scrolling(
    new_context: Callable, check_accessibility: Callable[[Page], None], address: str
) -> None:
    for width, scheme in ((320, "light"), (1280, "dark")):
        page = new_context(viewport={"width": width, "height": 800}, color_scheme=scheme).new_page()
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        check_accessibility(page)
