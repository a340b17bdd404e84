"""The screenshots of the editors' guide, taken on a running demo: `make demo` in one window, `make guide` in another.

Each one is a WebP of `static/guide/`, named as the guide's pages call it (`capture:name`). A screen that this version
of the portal does not have is skipped, and said. Run again whenever the CMS changes.
"""

import argparse
import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Error, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.browser.steps import sign_in  # noqa: E402
from tests.browsers import launch  # noqa: E402

TARGET = ROOT / "static" / "guide"
WINDOW = {"width": 1280, "height": 800}
WIDTH = 1040
QUALITY = 62
MAXIMUM_TOTAL = 1_500_000
WRITER, REVIEWER = "communication@example.org", "relecture@example.org"

Step = Callable[[Page], None]


class NotHere(Exception):
    """This version of the portal has no such screen."""


@dataclass(frozen=True)
class Capture:
    """A screen: how to get there from the first screen of the CMS, and as whom."""

    name: str
    steps: Step
    who: str = WRITER


def at(path: str, *more: Step) -> Step:
    """Open an address of the CMS, then do the rest."""

    def steps(page: Page) -> None:
        response = page.goto(path)
        if response is None or not response.ok or not page.url.endswith(path):
            raise NotHere(path)
        for step in more:
            step(page)

    return steps


def menu(*labels: str) -> Step:
    """Follow the labels of the side menu, by the addresses behind them."""

    def steps(page: Page) -> None:
        page.goto("/gestion/")
        for label in labels:
            item = page.locator(".sidebar").get_by_text(label, exact=True).first
            if not item.count():
                raise NotHere(" > ".join(labels))
            item.click()
            page.wait_for_timeout(400)
        page.wait_for_load_state("networkidle")

    return steps


def editor_of(title: str, *more: Step) -> Step:
    """Open the editor of a page found by its title."""

    def steps(page: Page) -> None:
        page.goto("/gestion/pages/search/?q=" + title)
        link = page.locator("td.title a", has_text=title).first
        if not link.count():
            raise NotHere(title)
        link.click()
        page.wait_for_load_state("networkidle")
        for step in more:
            step(page)

    return steps


def click(selector: str) -> Step:
    def step(page: Page) -> None:
        target = page.locator(selector).first
        if not target.count():
            raise NotHere(selector)
        target.click()
        page.wait_for_timeout(500)

    return step


def scroll_to(selector: str) -> Step:
    def step(page: Page) -> None:
        target = page.locator(selector).first
        if not target.count():
            raise NotHere(selector)
        target.evaluate("element => { element.scrollIntoView({block: 'start'}); window.scrollBy(0, -120); }")
        page.wait_for_timeout(300)

    return step


def ready_pages(page: Page) -> None:
    """Open « Créer depuis un modèle » below the home page."""
    page.goto("/gestion/pages/search/?q=Guides")
    editor_of("Santé Psy Étudiant")(page)
    key = page.url.rstrip("/").split("/")[-2]
    at(f"/gestion/modeles/{key}/")(page)


STEPS = "[data-contentpath='body'], [data-contentpath='steps']"
FIGURES = "section.w-panel.collapsed button[data-panel-toggle]"
MORE_ACTIONS = "footer .w-dropdown-button [data-w-dropdown-target='toggle']"
STATUS = "[data-side-panel-toggle='status']"
CHECKS = "[data-side-panel-toggle='checks']"
PAGE_MENU = "header [data-w-dropdown-target='toggle'], header .w-dropdown__toggle"

CAPTURES = [
    Capture("accueil", at("/gestion/")),
    Capture("editeur", editor_of("Mentions légales")),
    Capture("modeles", ready_pages),
    Capture("questions", menu("Questions fréquentes", "Questions")),
    Capture(
        "infographie",
        editor_of("Comment ça marche", scroll_to("[data-contentpath='body'], [data-contentpath='steps']")),
    ),
    Capture("bandeaux", menu("Autour des pages", "Bandeaux")),
    Capture("eligibilite", editor_of("Suis-je éligible")),
    Capture(
        "chiffres",
        editor_of("Mentions légales", click("section:has-text('Chiffres du dispositif') button[data-panel-toggle]")),
    ),
    Capture("images", at("/gestion/images/multiple/add/")),
    Capture("traduire", editor_of("Comment ça marche", click(PAGE_MENU))),
    Capture("relecture", editor_of("Mentions légales", click(MORE_ACTIONS))),
    Capture(
        "programmer",
        editor_of("Mentions légales", click(STATUS)),
    ),
    Capture("menus", menu("Autour des pages", "Menus et pied de page")),
    Capture("statistiques", editor_of("Statistiques")),
    Capture("contact", menu("Contact", "Motifs")),
    Capture("recherche", menu("Recherche du site", "Réponses mises en avant")),
    Capture("verificateur", editor_of("Mentions légales", click(CHECKS))),
    Capture("liens", at("/gestion/rapports/liens/")),
]


def take(browser: Browser, url: str, captures: list[Capture]) -> list[str]:
    """Take the screenshots; return the sentences about those that could not be."""
    skipped = []
    for who in (WRITER, REVIEWER):
        wanted = [capture for capture in captures if capture.who == who]
        if not wanted:
            continue
        context = browser.new_context(base_url=url, viewport=WINDOW, locale="fr-FR", color_scheme="light")
        context.set_default_timeout(60_000)
        page = context.new_page()
        sign_in(page, who)
        page.wait_for_url("**/gestion/**")
        for capture in wanted:
            try:
                capture.steps(page)
                save(capture.name, page.screenshot())
            except (NotHere, Error) as error:
                skipped.append(f"{capture.name}: {str(error).splitlines()[0]}")
        context.close()
    return skipped


def save(name: str, png: bytes) -> None:
    """Write the image, small."""
    with Image.open(io.BytesIO(png)) as image:
        height = round(image.height * WIDTH / image.width)
        image.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS).save(
            TARGET / f"{name}.webp", quality=QUALITY, method=6
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", default="http://localhost:8000", help="the address of the running demo")
    parser.add_argument("names", nargs="*", help="only these screenshots")
    options = parser.parse_args()
    TARGET.mkdir(parents=True, exist_ok=True)
    chosen = [capture for capture in CAPTURES if not options.names or capture.name in options.names]
    with sync_playwright() as playwright:
        browser = launch(playwright)
        skipped = take(browser, options.url, chosen)
        browser.close()
    for sentence in skipped:
        print(f"skipped {sentence}")
    total = sum(path.stat().st_size for path in TARGET.glob("*.webp"))
    print(f"{len(chosen) - len(skipped)} screenshots, {total // 1000} kB in all.")
    if total > MAXIMUM_TOTAL:
        raise SystemExit("error: the screenshots weigh too much; lower QUALITY or WIDTH.")


if __name__ == "__main__":
    main()
