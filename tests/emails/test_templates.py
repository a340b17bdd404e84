"""Every e-mail exists in text and in HTML, and needs nothing from elsewhere."""

import re
from pathlib import Path

import pytest

from portal.emails.outbox import render_email
from portal.strict_templates import OUR_TEMPLATES

NAMES = sorted(path.name.removesuffix(".subject.txt") for path in (OUR_TEMPLATES / "emails").glob("*.subject.txt"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_email__has_both_forms(name: str, suffix: str) -> None:
    assert (OUR_TEMPLATES / "emails" / f"{name}{suffix}").is_file()


@pytest.mark.parametrize("path", sorted((OUR_TEMPLATES / "emails").glob("*.html")), ids=lambda path: path.stem)
def test_email__loads_nothing(path: Path) -> None:
    assert not re.search(r"<img|<script|<link|url\(|@import", path.read_text())


def test_email__escapes_html_in_its_html_only() -> None:
    content = render_email("one_time_code", {"code": "<b>&", "address": "https://example.org/", "minutes": 10})
    assert "<b>&" in content.subject
    assert "<b>&" in content.text
    assert "&lt;b&gt;&amp;" in content.html
    assert "<b>&" not in content.html
