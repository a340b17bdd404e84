"""One step of the test, ready to show: the question or the outcome, and the way that led there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail.blocks import StreamValue

from home.eligibility.blocks import nodes_of
from home.eligibility.graph import Place, follow, questions_left

AddressOf = Callable[[Sequence[str]], str]


@dataclass(frozen=True)
class Choice:
    """An answer that can be chosen, and where it leads."""

    label: str
    precision: str
    address: str


@dataclass(frozen=True)
class Taken:
    """An answer that was given, and where it can be changed."""

    question: str
    answer: str
    address: str


@dataclass(frozen=True)
class Step:
    """What one page of the test shows."""

    block: Any  # the value of the question or of the outcome
    is_outcome: bool
    choices: tuple[Choice, ...]
    taken: tuple[Taken, ...]
    most: int  # how many questions this way has at most, those answered included

    @property
    def number(self) -> int:
        """The rank of the question, from 1."""
        return len(self.taken) + 1

    @property
    def previous(self) -> str:
        """The address of the question before; empty on the first."""
        return self.taken[-1].address if self.taken else ""


def step_at(tree: StreamValue, words: Sequence[str], address_of: AddressOf) -> Step | None:
    """Return the step that the words of an address lead to, or None when they lead nowhere."""
    nodes = nodes_of(tree)
    place = follow(nodes, words)
    if place is None:
        return None
    block = next(child for child in tree if child.id == place.current.key)
    answers = () if place.current.is_outcome else zip(place.current.answers, block.value["answers"], strict=True)
    return Step(
        block=block.value,
        is_outcome=place.current.is_outcome,
        choices=tuple(
            Choice(shown["label"], shown["precision"], address_of([*words, place.current.word, answer.word]))
            for answer, shown in answers
        ),
        taken=_taken(tree, place, words, address_of),
        most=len(place.taken) + questions_left(nodes, place.current),
    )


def _taken(tree: StreamValue, place: Place, words: Sequence[str], address_of: AddressOf) -> tuple[Taken, ...]:
    blocks = {child.id: child.value for child in tree}
    taken = []
    for rank, (node, chosen) in enumerate(place.taken):
        question = blocks[node.key]
        answer = next(shown for shown in question["answers"] if shown["word"] == chosen.word)
        taken.append(Taken(question["question"], answer["label"], address_of(words[: 2 * rank])))
    return tuple(taken)
