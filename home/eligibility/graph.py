"""The rules of a test made of questions, answers and outcomes. Plain functions: neither Django nor Wagtail.

The test starts at the first question. Each answer leads to a question or to an outcome. An accepted graph, one without
flaws, ends on an outcome whatever is answered, and everything in it can be reached.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True)
class Answer:
    """One answer: its word in the addresses, and the key of what comes next (empty for nothing)."""

    word: str
    leads_to: str


@dataclass(frozen=True)
class Node:
    """A question, or an outcome, which has no answers. The key is its own for ever; the word is seen in addresses."""

    key: str
    word: str = ""
    answers: tuple[Answer, ...] = ()
    is_outcome: bool = False


class Flaw(Enum):
    """What can be wrong with a graph."""

    NO_QUESTION = auto()
    NO_ANSWER = auto()
    LEADS_NOWHERE = auto()
    LOOP = auto()
    UNREACHABLE = auto()
    SAME_KEY = auto()


@dataclass(frozen=True)
class Problem:
    """A flaw, and where it is: positions in the list of nodes and in the node's answers."""

    flaw: Flaw
    node: int | None = None
    answer: int | None = None


@dataclass(frozen=True)
class Place:
    """Where a series of answers leads: what was answered, as (question, answer), and what comes now."""

    taken: tuple[tuple[Node, Answer], ...]
    current: Node


def start(nodes: Sequence[Node]) -> Node | None:
    """Return the first question, which opens the test; None when there is no question."""
    return next((node for node in nodes if not node.is_outcome), None)


def problems(nodes: Sequence[Node]) -> list[Problem]:
    """Return everything that is wrong, in the order of the nodes; nothing for a graph that can be published."""
    if start(nodes) is None:
        return [Problem(Flaw.NO_QUESTION)]
    found = [*_same_keys(nodes), *_dead_ends(nodes), *_loops(nodes), *_unreachable(nodes)]
    return sorted(found, key=lambda problem: (problem.node or 0, problem.answer or 0))


def follow(nodes: Sequence[Node], words: Sequence[str]) -> Place | None:
    """Return where `words` lead: the word of a question, of its answer, of the next question… None if nowhere."""
    by_key = {node.key: node for node in nodes}
    current = start(nodes)
    taken: list[tuple[Node, Answer]] = []
    if len(words) % 2:
        return None
    for question, chosen in zip(words[::2], words[1::2], strict=True):
        if current is None or current.is_outcome or current.word != question:
            return None
        answer = next((answer for answer in current.answers if answer.word == chosen), None)
        if answer is None:
            return None
        taken.append((current, answer))
        current = by_key.get(answer.leads_to)
    return Place(tuple(taken), current) if current else None


def questions_left(nodes: Sequence[Node], node: Node) -> int:
    """Return how many questions are left at most, `node` included. A loop, in a graph that was not checked, stops."""
    by_key = {other.key: other for other in nodes}
    known: dict[str, int] = {}

    def count(key: str) -> int:
        current = by_key.get(key)
        if current is None or current.is_outcome:
            return 0
        if key not in known:
            known[key] = 0
            known[key] = 1 + max((count(answer.leads_to) for answer in current.answers), default=0)
        return known[key]

    return count(node.key)


def _same_keys(nodes: Sequence[Node]) -> Iterator[Problem]:
    seen: set[str] = set()
    for position, node in enumerate(nodes):
        if node.key in seen:
            yield Problem(Flaw.SAME_KEY, position)
        seen.add(node.key)


def _dead_ends(nodes: Sequence[Node]) -> Iterator[Problem]:
    keys = {node.key for node in nodes}
    for position, node in enumerate(nodes):
        if not node.is_outcome and not node.answers:
            yield Problem(Flaw.NO_ANSWER, position)
        for number, answer in enumerate(node.answers):
            if answer.leads_to not in keys:
                yield Problem(Flaw.LEADS_NOWHERE, position, number)


def _loops(nodes: Sequence[Node]) -> Iterator[Problem]:
    """Yield the answers that lead back to a question already asked on the way to them."""
    positions = {node.key: position for position, node in reversed(list(enumerate(nodes)))}
    done: set[int] = set()
    for beginning in range(len(nodes)):
        if beginning in done:
            continue
        way = {beginning: iter(enumerate(nodes[beginning].answers))}  # in the order in which they are entered
        while way:
            position = next(reversed(way))
            for number, answer in way[position]:
                following = positions.get(answer.leads_to)
                if following in way:
                    yield Problem(Flaw.LOOP, position, number)
                elif following is not None and following not in done:
                    way[following] = iter(enumerate(nodes[following].answers))
                    break
            else:
                done.add(position)
                del way[position]


def _unreachable(nodes: Sequence[Node]) -> Iterator[Problem]:
    by_key = {node.key: node for node in nodes}
    beginning = start(nodes)
    reached: set[str] = set()
    waiting = [beginning.key] if beginning else []
    while waiting:
        key = waiting.pop()
        if key in reached or key not in by_key:
            continue
        reached.add(key)
        waiting.extend(answer.leads_to for answer in by_key[key].answers)
    for position, node in enumerate(nodes):
        if node.key not in reached:
            yield Problem(Flaw.UNREACHABLE, position)
