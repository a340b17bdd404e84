"""The style sheet's transformations."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.assets.logical import logical_declarations
from portal.assets.stylesheet import (
    follow_system_theme,
    inline_images,
    keep_used_classes,
    keep_used_variables,
    make_logical,
    parse,
)


def text(nodes: list) -> str:
    return "".join(map(str, nodes))


@pytest.mark.parametrize(
    ("css", "kept"),
    [
        (".used{color:red}", ".used{color:red}"),
        (".unused{color:red}", ""),
        (".used .unused{color:red}", ""),
        (".used,.unused{color:red}", ".used{color:red}"),
        (".used:not(.unused){color:red}", ".used:not(.unused){color:red}"),
        ("a{color:red}", "a{color:red}"),
        ("[class^=fr-icon-]{color:red}", ""),
        ('[class*=" use"]{color:red}', '[class*=" use"]{color:red}'),
        ("@media print{.unused{color:red}}", ""),
        ("@media print{.used{color:red}}", "@media print{.used{color:red}}"),
        ('@charset "utf-8";.used{color:red}', ".used{color:red}"),
        (".used{color:red!important}", ".used{color:red!important}"),
    ],
)
def test_keep_used_classes__drops_what_no_page_shows(css: str, kept: str) -> None:
    assert text(keep_used_classes(parse(css), frozenset({"used"}))) == kept


def test_keep_used_variables__follows_them_through_each_other() -> None:
    css = ":root{--a:var(--b);--b:red;--c:var(--d);--d:blue}p{color:var(--a)}"
    assert text(keep_used_variables(parse(css))) == ":root{--a:var(--b);--b:red}p{color:var(--a)}"


def test_follow_system_theme__needs_no_script() -> None:
    css = ":root{--a:white}:root[data-fr-theme=dark]{--a:black}"
    expected = ":root{--a:white}@media (prefers-color-scheme:dark){:root:root{--a:black}}"
    assert text(follow_system_theme(parse(css))) == expected


def test_inline_images__spares_a_request(tmp_path: Path) -> None:
    (tmp_path / "icon.svg").write_text('<svg fill="#000"/>')
    result = text(inline_images(parse("a{mask-image:url(icon.svg)}b{src:url(font.woff2)}"), tmp_path))
    assert "data:image/svg+xml," in result
    assert "%23000" in result
    assert "url(font.woff2)" in result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("margin-left:1px", "margin-inline-start:1px"),
        ("border-right-color:red", "border-inline-end-color:red"),
        ("left:0", "inset-inline-start:0"),
        ("text-align:left", "text-align:start"),
        ("text-align:right!important", "text-align:end!important"),
        ("float:right", "float:inline-end"),
        ("padding:1px 2px 3px 4px", "padding-block:1px 3px;padding-inline:4px 2px"),
        ("padding:1px 2px 3px 2px", "padding:1px 2px 3px 2px"),
        ("margin:0 calc(1px + 2px) 0 0", "margin-block:0 0;margin-inline:0 calc(1px + 2px)"),
        ("margin:0 auto", "margin:0 auto"),
        ("transition:left 1s", "transition:left 1s"),
    ],
)
def test_make_logical__says_start_and_end(before: str, after: str) -> None:
    assert text(make_logical(parse(f"a{{{before}}}"))) == f"a{{{after}}}"


@given(st.sampled_from(["margin", "padding"]), st.lists(st.integers(0, 99), min_size=1, max_size=4))
def test_logical_box__keeps_every_side(name: str, values: list[int]) -> None:
    top, right, bottom, left = (values * 4)[:4] if len(values) in {1, 4} else _expand(values)
    found = dict(logical_declarations([(name, " ".join(f"{value}px" for value in values))]))
    if name in found:
        assert right == left
    else:
        assert found == {f"{name}-block": f"{top}px {bottom}px", f"{name}-inline": f"{left}px {right}px"}


def _expand(values: list[int]) -> tuple[int, int, int, int]:
    top, right = values[0], values[1]
    return top, right, values[2] if len(values) == 3 else top, right
