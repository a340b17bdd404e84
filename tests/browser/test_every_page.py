"""Every type of page, and the screens around them: accessible and whole, in three languages, light and dark."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.conftest import DESKTOP, PHONE

FRENCH = (
    "/",
    "/comment-ca-marche/",
    "/comment-ca-marche-psychologues/",
    "/suis-je-eligible/",
    "/guides/",
    "/guides/preparer-sa-premiere-seance/",
    "/faq/",
    "/aide-immediate/",
    "/autres-services/",
    "/actualites/",
    "/actualites/cinq-langues/",
    "/contact/",
)
FRENCH_TOO = (
    "/partenaires/",
    "/presse/",
    "/statistiques/",
    "/accessibilite/",
    "/conditions-d-utilisation/",
    "/donnees-personnelles/",
    "/plan-du-site/",
    "/faq/?q=zygomatique",
    "/recherche/?q=etudiants",
    "/recherche/?q=zygomatique",
    "/annuaire/?q=zygomatique",
    "/nulle-part/",
)
ENGLISH = (
    "/en/",
    "/en/how-it-works/",
    "/en/how-it-works-psychologists/",
    "/en/suis-je-eligible/",
    "/en/guides/",
    "/en/guides/preparing-for-your-first-session/",
    "/en/faq/",
    "/en/immediate-help/",
    "/en/other-services/",
    "/en/news/",
    "/en/news/five-languages/",
    "/en/contact/",
    "/en/partners/",
    "/en/press/",
    "/en/statistiques/",
    "/en/accessibility/",
    "/en/legal-notice/",
    "/en/site-map/",
)
ARABIC = (
    "/ar/",
    "/ar/kayfa-yamal/",
    "/ar/suis-je-eligible/",
    "/ar/aide-immediate/",
    "/ar/recherche/?q=INE",
    "/ar/annuaire/",
    "/ar/faq/",  # not translated: says so
    "/ar/nulle-part/",
    "/zh-hans/aide-immediate/",
)
GROUPS = {"french": FRENCH, "french too": FRENCH_TOO, "english": ENGLISH, "arabic": ARABIC}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("group", GROUPS)
def test_every_page__is_accessible(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    group: str,
    viewport: dict[str, int],
    theme: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    for path in GROUPS[group]:
        page.goto(path)
        check_accessibility(page)


@pytest.mark.parametrize("group", GROUPS)
def test_every_page__fits_a_narrow_screen(new_context: Callable[..., BrowserContext], group: str) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    for path in GROUPS[group]:
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
