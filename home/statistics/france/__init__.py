"""The map of the departments: made once by `manage.py build_map`, then a small file of paths."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

MAP = Path(__file__).resolve().parent.parent / "data" / "map.json"


@dataclass(frozen=True)
class Inset:
    """A frame below the mainland: an overseas department (`code`), or some departments again, larger (`codes`)."""

    x: int
    y: int
    width: int
    height: int
    code: str
    codes: tuple[str, ...] = ()
    transform: str = ""

    @property
    def label_x(self) -> int:
        return self.x + self.width // 2

    @property
    def label_y(self) -> int:
        return self.y + self.height + 130


@dataclass(frozen=True)
class France:
    """The map, in units of its own: ten for each pixel of a phone."""

    width: int
    height: int
    paths: dict[str, str]
    insets: tuple[Inset, ...]
    names: dict[str, str]

    def name(self, code: str) -> str:
        """Return the name of a department or territory, or its code when nobody knows it."""
        return self.names.get(code, code)


@cache
def france() -> France:
    """Return the map, read once in each process."""
    held: dict[str, Any] = json.loads(MAP.read_text(encoding="utf-8"))
    insets = tuple(map(_inset, held["insets"]))
    return France(held["width"], held["height"], held["paths"], insets, held["names"])


def _inset(held: dict[str, Any]) -> Inset:
    x, y, width, height = held["frame"]
    return Inset(x, y, width, height, held["code"], tuple(held.get("codes", ())), held.get("transform", ""))
