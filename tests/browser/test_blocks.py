"""A page that holds every block, as visitors meet it, and the checker of its editors."""

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP, PHONE, ROOT, VIDEO_HOST, Portal
from tests.browser.steps import sign_in

PATHS = {"fr": "/exemples-de-blocs/", "ar": "/ar/exemples-de-blocs/"}
TO_THE_END = """async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await Promise.all(Array.from(document.images, (image) => image.decode()));
}"""


@pytest.fixture(scope="module", autouse=True)
def example(portal: Portal) -> None:
    """Publish the page, with its files on the disk."""
    environment = {
        **os.environ,
        "DATABASE_URL": portal.database,
        "DJANGO_SETTINGS_MODULE": "portal.settings.development",
        "VIDEO_EMBED_HOSTS": VIDEO_HOST,
    }
    command = [sys.executable, "manage.py", "load_example_blocks"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


@pytest.mark.parametrize("language", PATHS)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_block__is_accessible(
    new_context: Callable[..., BrowserContext],
    check_accessibility: Callable[[Page], None],
    viewport: dict[str, int],
    theme: str,
    language: str,
) -> None:
    page = new_context(viewport=viewport, color_scheme=theme).new_page()
    page.goto(PATHS[language])
    page.evaluate(TO_THE_END)
    check_accessibility(page)
    page.get_by_role("button", name=re.compile("Transcription|نص")).first.click()
    page.mouse.move(0, 0)
    check_accessibility(page)


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_every_block__fits_a_narrow_screen(new_context: Callable[..., BrowserContext], path: str) -> None:
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(path)
    page.evaluate(TO_THE_END)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts__every_block_is_there(without_scripts: Page) -> None:
    without_scripts.goto(PATHS["fr"])
    for words in ("En général, entre 45 minutes et une heure.", "Un cercle grandit", "Où trouver votre numéro INE"):
        expect(without_scripts.get_by_text(words).first).to_be_visible()


def test_paper__shows_what_would_open(desktop: Page) -> None:
    desktop.goto(PATHS["fr"])
    desktop.emulate_media(media="print")
    expect(desktop.get_by_text("En général, entre 45 minutes et une heure.")).to_be_visible()
    expect(desktop.get_by_text("Un cercle grandit").first).to_be_visible()
    expect(desktop.locator("video").first).to_be_hidden()


def test_our_video__is_asked_for_when_it_is_played(desktop: Page) -> None:
    asked: list[str] = []
    desktop.on("request", lambda request: asked.append(request.url))
    desktop.goto(PATHS["fr"], wait_until="networkidle")
    assert not [url for url in asked if url.endswith(".webm")]
    seconds = desktop.locator("video").evaluate(
        """async (video) => {
            video.muted = true;
            await video.play();
            video.currentTime = 1;
            await new Promise((resolve) => video.addEventListener("seeked", resolve, {once: true}));
            return video.currentTime;
        }"""
    )
    assert seconds >= 1
    assert [url for url in asked if url.endswith(".webm")]


def test_video_of_another_host__is_asked_for_at_the_click(desktop: Page) -> None:
    asked: list[str] = []

    def answer(route: object) -> None:
        asked.append(route.request.url)
        route.fulfill(status=200, content_type="text/html", body="<title>Lecteur</title><p>Le film</p>")

    desktop.route(f"https://{VIDEO_HOST}/**", answer)
    desktop.goto(PATHS["fr"], wait_until="networkidle")
    assert not asked
    desktop.get_by_role("link", name="Lire la vidéo").click()
    expect(desktop.frame_locator("iframe").get_by_text("Le film")).to_be_visible()
    assert asked == [f"https://{VIDEO_HOST}/lecteur/1"]


def test_video_of_another_host__is_a_link_without_scripts(without_scripts: Page) -> None:
    without_scripts.goto(PATHS["fr"])
    link = without_scripts.get_by_role("link", name="Lire la vidéo")
    expect(link).to_have_attribute("href", f"https://{VIDEO_HOST}/lecteur/1")
    expect(without_scripts.get_by_text(f"une page de {VIDEO_HOST}")).to_be_visible()


def test_checker__tells_the_editor_in_the_preview_what_is_wrong(desktop: Page) -> None:
    page = desktop
    sign_in(page, "communication@example.org")
    page.goto("/gestion/pages/search/?q=Mentions")
    page.locator("main").get_by_role("link", name="Mentions légales", exact=True).first.click()
    page.wait_for_url("**/edit/")
    page.locator("[data-side-panel-toggle='checks']").click()
    panel = page.locator("[data-side-panel='checks']")
    expect(panel.get_by_text("Résumé manquant")).to_be_visible(timeout=60_000)
    expect(panel).not_to_contain_text("Lien qui ne dit pas où il mène")
