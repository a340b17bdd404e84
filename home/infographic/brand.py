"""The State's brand block, read from the design system: Marianne on the flag, and « Liberté, Égalité, Fraternité »."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote
from xml.etree import ElementTree

from portal.assets import design_system

_IMAGE = r'\.fr-logo:{}\{{background-image:url\("data:image/svg\+xml;charset=utf8,(.*?)"\)'
_HREF = "href"
_COLOURS = {"#fff": "#ffffff", "gray": "#808080"}


@dataclass(frozen=True)
class Piece:
    """A filled path, moved by (x, y) and enlarged by `scale`, in the units of the whole drawing."""

    path: str
    colour: str
    x: float = 0
    y: float = 0
    scale: float = 1


@lru_cache(maxsize=1)
def marianne() -> tuple[Piece, ...]:
    """Return the figure, in a box of 44 by 18 whose top is one unit above the flag's."""
    return tuple(Piece(path.attrib["d"], _COLOURS[path.attrib["fill"]]) for path in _svg("before"))


@lru_cache(maxsize=1)
def motto() -> tuple[Piece, ...]:
    """Return the three words, in a box of 126 by 90."""
    root = _svg("after")
    symbols = {symbol.attrib["id"]: symbol for symbol in root.iter() if _tag(symbol) == "symbol"}
    whole = next(use for use in root if _tag(use) == "use")
    return tuple(_pieces(symbols[whole.attrib[_HREF].lstrip("#")], symbols, 0, 0, 1))


def _pieces(
    symbol: ElementTree.Element, symbols: dict[str, ElementTree.Element], x: float, y: float, scale: float
) -> list[Piece]:
    pieces = []
    for element in symbol:
        if _tag(element) == "path":
            pieces.append(Piece(element.attrib["d"], "#000000", x, y, scale))
            continue
        inner = symbols[element.attrib[_HREF].lstrip("#")]
        box = [float(number) for number in inner.attrib["viewBox"].split()]
        left, top = float(element.attrib.get("x", 0)), float(element.attrib.get("y", 0))
        enlarged = scale * float(element.attrib["width"]) / box[2]
        pieces.extend(_pieces(inner, symbols, x + left * scale, y + top * scale, enlarged))
    return pieces


def _svg(part: str) -> ElementTree.Element:
    css = (design_system.root() / "component" / "logo" / "logo.main.min.css").read_text()
    match = re.search(_IMAGE.format(part), css)
    if match is None:
        raise LookupError(f"the design system's brand block has no image « {part} »")
    return ElementTree.fromstring(unquote(match[1]))  # noqa: S314 – a file of the design system


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
