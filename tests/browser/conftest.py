"""A whole portal for the browser tests of each worker: its own database, web server, worker and mail server.

The tests share the demo's people and pages as visitors would; what one of them changes, no other one reads.
"""

import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, sync_playwright

from portal.demo import stack
from tests import postgres
from tests.browsers import launch

ROOT = postgres.ROOT
START_WITHIN_SECONDS = 60
PHONE = {"width": 390, "height": 844}
# A host of videos that the portal allows in these tests; nobody answers there but what a test puts in its place.
VIDEO_HOST = "videos.example.org"
DESKTOP = {"width": 1280, "height": 900}
# The scheme has no reason to call these; anything of the kind would be a defect of ours.
AXE_OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@dataclass
class Portal:
    """A running portal."""

    url: str
    database: str

    def path(self, path: str) -> str:
        return f"{self.url}{path}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def portal(worker_id: str, static_files: Path) -> Iterator[Portal]:
    """Start the demo's processes on a copy of the demo's database; stop them at the end."""
    database = postgres.copy_of("demo", f"browser_{worker_id}")
    directory = ROOT / "var" / f"browser-{worker_id}"
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    port, smtp_port = stack.free_port(), stack.free_port()
    environment = stack.environment(
        port, smtp_port, DATABASE_URL=database, DEMO_MAILBOX=str(directory / "mailbox"), VIDEO_EMBED_HOSTS=VIDEO_HOST
    )
    url = f"http://localhost:{port}"
    with ExitStack() as cleanup:
        for name, command in stack.commands(port, smtp_port, directory / "mailbox").items():
            log = cleanup.enter_context((directory / f"{name}.log").open("w"))
            process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
            cleanup.callback(process.wait, timeout=20)
            cleanup.callback(process.terminate)
        wait_until_ready(url, directory)
        yield Portal(url, database)


@pytest.fixture(scope="session")
def static_files() -> Path:
    """Build and collect the static files once for all workers."""
    with postgres.one_process_at_a_time():
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "portal.settings.development", "DEBUG": "0"}
        code = "import django; django.setup(); from portal.demo.prepare import collect_static; collect_static()"
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, capture_output=True)
    return ROOT / "var" / "static"


def wait_until_ready(url: str, logs: Path) -> None:
    deadline = time.monotonic() + START_WITHIN_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{url}/-/pret", timeout=2):
                return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.1)
    pytest.fail("The portal did not start:\n" + "\n".join(path.read_text() for path in logs.glob("*.log")))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def new_context(browser: Browser, portal: Portal) -> Iterator[Callable[..., BrowserContext]]:
    """Return a function that opens a fresh browser profile on the portal; options are Playwright's.

    Afterwards the test fails if a page asked another machine for something, broke the content security policy or
    raised an error in a script.
    """
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def refuse_elsewhere(route: Route, request: Request) -> None:
        if request.url.startswith((portal.url, "data:", "blob:")):
            route.continue_()
        else:
            problems.append(f"request to {request.url}")
            route.abort()

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
        page.on(
            "console",
            lambda message: (
                problems.append(f"console: {message.text}")
                if message.type == "error" and "Content Security Policy" in message.text
                else None
            ),
        )

    def open_context(**options: object) -> BrowserContext:
        options.setdefault("viewport", PHONE)
        options.setdefault("locale", "fr-FR")
        context = browser.new_context(base_url=portal.url, **options)
        context.set_default_timeout(15_000)
        context.route("**/*", refuse_elsewhere)
        context.on("page", watch)
        contexts.append(context)
        return context

    yield open_context
    for context in contexts:
        context.close()
    assert not problems, "\n".join(problems)


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    """A page on a phone: 390 pixels wide, touch, scripts on."""
    return new_context(viewport=PHONE, has_touch=True, is_mobile=True).new_page()


@pytest.fixture
def desktop(new_context: Callable[..., BrowserContext]) -> Page:
    return new_context(viewport=DESKTOP).new_page()


@pytest.fixture
def without_scripts(new_context: Callable[..., BrowserContext]) -> Page:
    """A page on a phone with JavaScript off."""
    return new_context(viewport=PHONE, java_script_enabled=False).new_page()


@pytest.fixture
def check_accessibility() -> Callable[[Page], None]:
    """Return a function that fails on any axe violation of the page as it stands."""
    axe = Axe()

    def check(page: Page) -> None:
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready")  # sizes are those of the real fonts
        violations = axe.run(page, options=AXE_OPTIONS).response["violations"]
        report = [
            f"{violation['id']}: {violation['help']}\n  " + "\n  ".join(node["html"] for node in violation["nodes"])
            for violation in violations
        ]
        assert not report, f"{page.url}\n" + "\n".join(report)

    return check
