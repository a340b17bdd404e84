"""The little Markdown that the guide is written in: titles, paragraphs, lists, bold, code, links and screenshots.

No library of production reads Markdown, and the guide needs no more than this. Everything is escaped first.
"""

import re
from collections.abc import Callable
from html import escape
from itertools import groupby

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

from portal.typography import typeset

CAPTURE = re.compile(r"^!\[([^\]]*)\]\(capture:([a-z0-9-]+)\)$")
BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
NUMBERED = re.compile(r"^\d+\. ")

Figure = Callable[[str, str], str]
Address = Callable[[str], str]


def render(source: str, *, address_of: Address, figure: Figure, level: int = 2, prefix: str = "") -> SafeString:
    """Return the HTML of the Markdown.

    `address_of` makes the address of a link from what is written; `figure` makes the HTML of a screenshot from its
    name and its description; `level` is that of the highest titles; `prefix` makes anchors unique in a longer page.
    """

    def inline(text: str) -> str:
        html = escape(str(typeset(text)), quote=False)
        html = CODE.sub(r"<code>\1</code>", BOLD.sub(r"<strong>\1</strong>", html))
        return LINK.sub(lambda match: f'<a href="{escape(address_of(match[2]))}">{match[1]}</a>', html)

    def paragraph(lines: list[str]) -> str:
        first = lines[0]
        if match := CAPTURE.match(first):
            return figure(match[2], str(typeset(match[1])))
        if first.startswith("#"):
            depth = len(first) - len(first.lstrip("#"))
            words = first.lstrip("# ")
            return f'<h{level + depth - 2} id="{prefix}{slugify(words)}">{inline(words)}</h{level + depth - 2}>'
        if first.startswith("- ") or NUMBERED.match(first):
            tag = "ul" if first.startswith("- ") else "ol"
            items = (NUMBERED.sub("", line).removeprefix("- ") for line in lines)
            return f"<{tag}>{''.join(f'<li>{inline(item)}</li>' for item in items)}</{tag}>"
        return f"<p>{inline(' '.join(lines))}</p>"

    groups = groupby(source.strip().splitlines(), key=lambda line: bool(line.strip()))
    html = "\n".join(paragraph(list(lines)) for is_text, lines in groups if is_text)
    return mark_safe(html)  # noqa: S308 – everything written was escaped above


def sections(source: str) -> list[tuple[str, str]]:
    """Return the titles of the second level, as (anchor, title)."""
    titles = [line[3:] for line in source.splitlines() if line.startswith("## ")]
    return [(slugify(title), str(typeset(title))) for title in titles]
