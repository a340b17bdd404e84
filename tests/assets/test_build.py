"""The build, from the real package: what a page weighs, and that nothing in use is lost."""

import re
from pathlib import Path

import brotli
import pytest
from fontTools.ttLib import TTFont

from portal.assets import design_system
from portal.assets.build import build, used_classes

KILOBYTE = 1024


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("build") / "assets"
    assert build(target)
    return target


def weight(path: Path) -> int:
    content = path.read_bytes()
    return len(content) if path.suffix == ".woff2" else len(brotli.compress(content))


def test_build__does_nothing_twice(assets: Path) -> None:
    assert not build(assets)


def test_first_view__fits_the_budget(assets: Path) -> None:
    core_fonts = list((assets / "fonts").glob("*-core.woff2"))
    assert len(core_fonts) == len(design_system.FONT_WEIGHTS)
    assert all(weight(font) <= 22 * KILOBYTE for font in core_fonts)
    assert weight(assets / "portal.css") <= 25 * KILOBYTE
    assert weight(assets / "portal.css") + weight(assets / "portal.js") + sum(map(weight, core_fonts)) <= 90 * KILOBYTE


def test_style_sheet__asks_nobody_else(assets: Path) -> None:
    css = (assets / "portal.css").read_text()
    addresses = set(re.findall(r"url\(\"?([^\")]+)", css))
    assert {address for address in addresses if not address.startswith("data:")} == {
        f"fonts/{font.name}" for font in (assets / "fonts").iterdir()
    }
    assert "http:" not in re.sub(r"http://www\.w3\.org/2000/svg", "", css)


@pytest.mark.parametrize("name", ["fr-btn", "fr-input", "fr-alert--error", "fr-collapse--expanded", "fr-col-lg-4"])
def test_style_sheet__keeps_what_pages_use(assets: Path, name: str) -> None:
    assert name in used_classes()
    assert re.search(rf"\.{name}\b", (assets / "portal.css").read_text())


def test_style_sheet__has_a_dark_palette_and_works_without_scripts(assets: Path) -> None:
    css = (assets / "portal.css").read_text()
    assert "@media (prefers-color-scheme:dark){:root:root{--grey-1000-50" in css
    assert "(scripting:none)" in css
    assert "data-fr-theme" not in css


@pytest.mark.parametrize("font_weight", sorted(design_system.FONT_WEIGHTS))
def test_fonts__together_have_every_letter(assets: Path, font_weight: int) -> None:
    with TTFont(design_system.fonts()[font_weight]) as whole:
        letters = set(whole.getBestCmap())
    found: set[int] = set()
    for part in ("core", "rest"):
        with TTFont(assets / "fonts" / f"marianne-{font_weight}-{part}.woff2") as font:
            found |= set(font.getBestCmap())
    assert found == letters
    assert {ord(letter) for letter in "éàçœŒÉ«»’€ →"} & letters <= found
