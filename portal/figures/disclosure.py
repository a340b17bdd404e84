"""Small counts: nothing about fewer than 11 people is shown, nor can be worked out from what is."""

from collections.abc import Mapping
from dataclasses import dataclass

from portal.figures.registry import Count

FEWEST_PEOPLE = 11


@dataclass(frozen=True)
class Cell:
    """What anybody may read of a count: its value, or None when it is masked."""

    key: str
    value: int | None

    @property
    def is_shown(self) -> bool:
        return self.value is not None


def mask(key: str, count: Count) -> Cell:
    """Return the count if it is about 11 people or more; masked otherwise, zero included."""
    return Cell(key, count.value if count.people >= FEWEST_PEOPLE else None)


def protect(counts: Mapping[str, Count], *, parts_of_a_total: bool) -> tuple[Cell, ...]:
    """Return the cells of a table, in its order, with those masked that must be.

    Each cell about fewer than 11 people is masked. Where the cells are parts of a total that is shown elsewhere,
    subtraction gives the sum of the masked ones; so the smallest of the others is masked with them. That sum is then
    about 11 people or more (even when the same people are in several cells), and any masked cell could as well be zero
    as be large: a reader cannot even tell which was the small one.
    """
    masked = {key for key, count in counts.items() if count.people < FEWEST_PEOPLE}
    others = [key for key in counts if key not in masked]
    if masked and others and parts_of_a_total:
        masked.add(min(others, key=lambda key: (counts[key].people, counts[key].value, key)))
    return tuple(Cell(key, None if key in masked else count.value) for key, count in counts.items())
