"""Left and right, said as start and end (CSS logical properties)."""

import re
from collections.abc import Iterable, Iterator

Declaration = tuple[str, str]

_SIDES = {"left": "inline-start", "right": "inline-end"}
_SIDED = re.compile(r"^(margin|padding|border)-(left|right)(-.+)?$")
_FOUR_VALUES = 4


def logical_declarations(declarations: Iterable[Declaration]) -> Iterator[Declaration]:
    """Yield the declarations with their physical sides replaced by logical ones."""
    for name, value in declarations:
        if name in _SIDES:
            yield f"inset-{_SIDES[name]}", value
        elif match := _SIDED.match(name):
            box, side, rest = match.groups()
            yield f"{box}-{_SIDES[side]}{rest or ''}", value
        elif name in {"margin", "padding"}:
            yield from _box(name, value)
        elif name in {"text-align", "float", "clear"}:
            yield name, _keyword(name, value)
        else:
            yield name, value


def _box(name: str, value: str) -> Iterator[Declaration]:
    """`margin: 1px 2px 3px 4px` names four sides: split it in two when left and right differ."""
    important = "!important" if value.endswith("!important") else ""
    sides = _split(value.removesuffix("!important").strip())
    if len(sides) != _FOUR_VALUES or sides[1] == sides[3]:
        yield name, value
        return
    top, right, bottom, left = sides
    yield f"{name}-block", f"{top} {bottom}{important}"
    yield f"{name}-inline", f"{left} {right}{important}"


def _split(value: str) -> list[str]:
    """Split at the spaces that are not inside `calc(…)`."""
    return re.findall(r"(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+", value)


def _keyword(name: str, value: str) -> str:
    prefix = "" if name == "text-align" else "inline-"
    return re.sub(r"^(left|right)\b", lambda match: prefix + {"left": "start", "right": "end"}[match.group(1)], value)
