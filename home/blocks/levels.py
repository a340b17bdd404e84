"""The level of each heading of a body: it follows from where a block is, never from a choice of the editor.

The page's own title is level one. A section heading is level two, a sub-heading one below the section it is in. The
title of any other block is one below the heading that it comes under, and what the block lists is one below its title.
So no level is ever skipped, whatever the editor writes and in whatever order.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from wagtail.blocks import StreamValue, StructBlock

FIRST_LEVEL = 2


def with_levels(body: Iterable[StreamValue.StreamChild]) -> Iterator[tuple[StreamValue.StreamChild, int]]:
    """Yield each block of a body with the level of its title."""
    section = inner = FIRST_LEVEL
    for block in body:
        if block.block_type == "heading":
            level, section, inner = FIRST_LEVEL, FIRST_LEVEL + 1, FIRST_LEVEL + 1
        elif block.block_type == "subheading":
            level, inner = section, section + 1
        else:
            level = inner
        yield block, level


class TitledBlock(StructBlock):
    """A block of a body with a `title` of its own, which may be left empty, above what it holds.

    Its template writes `<h{{ level }}>` for the title and `<h{{ item_level }}>` for what is under it.
    """

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        level = context.get("level", FIRST_LEVEL)
        return {
            **context,
            "level": level,
            "item_level": level + bool(value.get("title")),
            "block_id": _identifier(context.get("block")),
        }


def _identifier(child: Any) -> str:
    """Return what makes the addresses inside a block unique in its page: the identifier of the block in the body."""
    return str(child.id) if isinstance(child, StreamValue.StreamChild) else "apercu"
