"""The page of the figures, as visitors see and read it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE, ROOT, Portal

PATHS = ["/statistiques/?annee=2025-2026", "/en/statistiques/"]
# What somebody would do in the CMS: the demo has no Arabic page, and right to left wants to be looked at.
PUBLISH_IN_ARABIC = """
import django
django.setup()
from wagtail.models import Locale
from home.statistics.models import StatisticsPage
page, arabic = StatisticsPage.objects.get(locale__language_code="fr"), Locale.objects.get(language_code="ar")
translated = page.get_translation_or_none(arabic) or page.copy_for_translation(arabic)
translated.title = "إحصاءات"
translated.save_revision().publish()
"""
UNPUBLISH_IN_ARABIC = """
import django
django.setup()
from home.statistics.models import StatisticsPage
StatisticsPage.objects.get(locale__language_code="ar").unpublish()
"""
OPEN_TABLES = "() => document.querySelectorAll('.fr-accordion__btn').forEach((button) => button.click())"
SMALLEST_TEXT = """() => Math.min(...[...document.querySelectorAll("svg text")].map((text) =>
    parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1)))"""
OUTSIDE = """() => [...document.querySelectorAll(".bars text, .map text")].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.left < 0 || box.right > document.documentElement.clientWidth;
}).map((text) => text.textContent)"""


@pytest.fixture
def arabic_page(portal: Portal) -> Iterator[str]:
    """Publish the page in Arabic, for the time of a test, and give its address."""

    def run(code: str) -> None:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "portal.settings.development",
            "DATABASE_URL": portal.database,
            "PYTHONPATH": str(ROOT),
        }
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True)

    run(PUBLISH_IN_ARABIC)
    yield "/ar/statistiques/"
    run(UNPUBLISH_IN_ARABIC)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_statistics__are_accessible_with_their_tables_open(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    viewport: dict[str, int],
    theme: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme, reduced_motion="reduce").new_page()
    for path in PATHS:
        open_tables(page, path)
        check_accessibility(page)


def test_statistics__are_accessible_from_right_to_left(
    new_context: Callable[..., BrowserContext], check_accessibility: Callable[[Page], None], arabic_page: str
) -> None:
    for viewport in (PHONE, DESKTOP):
        for theme in ("light", "dark"):
            page = new_context(viewport=viewport, color_scheme=theme, reduced_motion="reduce").new_page()
            open_tables(page, arabic_page)
            assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
            assert page.evaluate(OUTSIDE) == []
            check_accessibility(page)


def open_tables(page: Page, path: str) -> None:
    page.goto(path)
    page.wait_for_load_state("networkidle")
    page.evaluate(OPEN_TABLES)
    expect(page.get_by_role("table").first).to_be_visible()


@pytest.mark.parametrize("width", [320, 390])
def test_statistics__are_readable_on_a_phone(new_context: Callable[..., BrowserContext], width: int) -> None:
    page = new_context(viewport={"width": width, "height": 844}).new_page()
    for path in PATHS:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.evaluate(OUTSIDE) == [], path
        assert page.evaluate(SMALLEST_TEXT) >= (10 if width == 320 else 12), path


def test_year__is_chosen_and_stays_in_the_address(phone: Page) -> None:
    phone.goto("/statistiques/")
    phone.get_by_label("Année universitaire").select_option("2024-2025")
    phone.get_by_role("button", name="Afficher").click()
    expect(phone).to_have_url(f"{phone.url.split('?')[0]}?annee=2024-2025")
    expect(phone.get_by_label("Année universitaire")).to_have_value("2024-2025")
    expect(phone.get_by_role("img", name="Séances réalisées par mois, année 2024-2025")).to_be_visible()


def test_tables__are_open_without_scripts(without_scripts: Page) -> None:
    without_scripts.goto("/statistiques/?annee=2025-2026")
    table = without_scripts.get_by_role("table", name="Séances réalisées").first
    expect(table).to_be_visible()
    expect(table.get_by_role("row", name="août")).to_be_visible()


def test_map__tells_departments_apart_without_colour(desktop: Page) -> None:
    desktop.goto("/statistiques/?annee=2025-2026")
    chart = desktop.locator(".map").first
    fills = chart.evaluate("(map) => [...map.querySelectorAll('use')].map((use) => getComputedStyle(use).fill)")
    assert len(set(fills)) == 6  # five classes, and the hatching of what is masked
    assert sum("url(" in fill for fill in fills) > 0
    titles = chart.evaluate("(map) => [...map.querySelectorAll('use > title')].map((title) => title.textContent)")
    assert any(title.startswith("Rhône (69)") for title in titles)


def test_files__are_downloaded(desktop: Page, tmp_path: Path) -> None:
    desktop.goto("/statistiques/?annee=2025-2026")
    with desktop.expect_download() as waiting:
        desktop.get_by_role("link", name="Pour un tableur").click()
    assert waiting.value.suggested_filename == "sante-psy-etudiant-2025-2026.csv"
    waiting.value.save_as(tmp_path / "figures.csv")
    assert (tmp_path / "figures.csv").read_bytes().startswith(b"\xef\xbb\xbfannee_universitaire;")
    held = json.loads(desktop.evaluate("async () => (await fetch('/statistiques/donnees.json')).text()"))
    assert {one["nom"] for one in held["indicateurs"]} == {"etudiants", "seances", "psychologues"}


def test_page__is_light(phone: Page) -> None:
    sizes: list[int] = []
    phone.on(
        "requestfinished",
        lambda request: sizes.append(request.sizes()["responseBodySize"]) if "/statistiques/" in request.url else None,
    )
    phone.goto("/statistiques/?annee=2025-2026", wait_until="networkidle")
    assert sum(sizes) < 60_000, sizes
