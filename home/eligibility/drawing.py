"""The whole test as nested lists, for the editors: each question once, with a way back to it where it is met again."""

from dataclasses import dataclass, field
from typing import Any

from wagtail.blocks import StreamValue

from home.eligibility.blocks import OUTCOME, nodes_of
from home.eligibility.graph import Node, start


@dataclass
class Branch:
    """An answer, and what it leads to: a question or an outcome drawn here, drawn elsewhere, or nothing."""

    label: str
    drawn: "Drawn | None" = None
    elsewhere: "Drawn | None" = None


@dataclass
class Drawn:
    """A question or an outcome in the drawing."""

    anchor: str
    title: str
    level: str  # of an outcome; empty for a question
    branches: list[Branch] = field(default_factory=list)


@dataclass(frozen=True)
class Drawing:
    """The tree from its first question, and what no answer leads to."""

    root: Drawn | None
    apart: tuple[Drawn, ...]


def draw(tree: StreamValue) -> Drawing:
    """Draw the tree as it is, flaws included: an answer without a next has an empty branch."""
    nodes = nodes_of(tree)
    artist = _Artist(tree, nodes)
    beginning = start(nodes)
    root = artist.draw(beginning.key) if beginning else None
    apart = tuple(artist.draw(node.key) for node in nodes if node.key not in artist.drawn)
    return Drawing(root, apart)


class _Artist:
    def __init__(self, tree: StreamValue, nodes: list[Node]) -> None:
        self.blocks: dict[str, Any] = {child.id or "": child for child in tree}
        self.nodes = {node.key: node for node in nodes}
        self.drawn: dict[str, Drawn] = {}

    def draw(self, key: str) -> Drawn:
        block = self.blocks[key]
        if block.block_type == OUTCOME:
            drawn = Drawn(f"noeud-{key}", block.value["title"], block.value["level"])
            self.drawn[key] = drawn
            return drawn
        drawn = Drawn(f"noeud-{key}", block.value["question"], "")
        self.drawn[key] = drawn
        for answer, shown in zip(self.nodes[key].answers, block.value["answers"], strict=True):
            branch = Branch(shown["label"])
            if answer.leads_to in self.drawn:
                branch.elsewhere = self.drawn[answer.leads_to]
            elif answer.leads_to in self.nodes:
                branch.drawn = self.draw(answer.leads_to)
            drawn.branches.append(branch)
        return drawn
