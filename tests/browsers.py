"""Chromium for the browser tests: the system's, or Playwright's own, or Debian's; never a silent skip."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

SYSTEM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# No sandbox: the tests may run as root, and open nothing but this machine.
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
]  # fmt: skip


class NoBrowser(Exception):
    """There is no Chromium here, and none could be installed."""


def system_chromium() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, SYSTEM_NAMES)), None)


def launch(playwright: Playwright) -> Browser:
    """Start Chromium: the system's if there is one, otherwise Playwright's."""
    return playwright.chromium.launch(executable_path=system_chromium(), args=ARGUMENTS)


def ensure() -> None:
    """Make sure that `launch` will find a browser, installing one if need be. Raises NoBrowser."""
    if system_chromium() or _playwright_has_one():
        return
    print("No Chromium here: installing one for the browser tests…", flush=True)
    if _succeeds([sys.executable, "-m", "playwright", "install", "chromium"]) and _playwright_has_one():
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _succeeds(["apt-get", "update", "-qq"])
        if _succeeds(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]) and system_chromium():
            return
    raise NoBrowser(
        "the browser tests need Chromium: there is none on this machine, Playwright could not download its own, and "
        "Debian's could not be installed. Install one, or give the path of one in the variable CHROMIUM."
    )


def _playwright_has_one() -> bool:
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).exists()


def _succeeds(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, capture_output=True, check=False, timeout=600).returncode == 0
