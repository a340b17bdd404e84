"""Tests fail on a template variable that does not exist, in the project's own templates."""

import sys
from pathlib import Path
from types import FrameType

OUR_TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


class UndefinedVariable(Exception):
    """A template of the project used a variable that its view did not give."""


class FailingVariable(str):
    """Django puts `string_if_invalid % name` in place of an undefined variable: ours raises."""

    __slots__ = ()

    def __new__(cls) -> "FailingVariable":
        return super().__new__(cls, "%s")

    def __mod__(self, name: object) -> str:
        template = _current_template()
        if template and Path(template).is_relative_to(OUR_TEMPLATES):
            raise UndefinedVariable(f"{name!s} in {template}")
        return ""


def _current_template() -> str | None:
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001
    while frame:
        node = frame.f_locals.get("self")
        origin = getattr(node, "origin", None)
        if frame.f_code.co_name == "render" and origin is not None:
            return str(origin.name)
        frame = frame.f_back
    return None
