"""Which departments of a map get the same colour: about as many in each class, between round numbers."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_CLASSES = 5


@dataclass(frozen=True)
class ValueClass:
    """From `low` to `high`, both included."""

    low: int
    high: int

    def __contains__(self, value: int) -> bool:
        return self.low <= value <= self.high


def value_classes(values: Iterable[int]) -> list[ValueClass]:
    """Return at most five classes, in order, that hold all the values and of which none is empty."""
    ordered = sorted(values)
    if not ordered:
        return []
    quantiles = (ordered[len(ordered) * rank // MOST_CLASSES] for rank in range(1, MOST_CLASSES))
    starts = sorted({ordered[0], *(start for start in map(_round, quantiles) if start > ordered[0])})
    ends = [*(start - 1 for start in starts[1:]), ordered[-1]]
    classes = [ValueClass(low, high) for low, high in zip(starts, ends, strict=True)]
    return [found for found in classes if any(value in found for value in ordered)]


def _round(value: int) -> int:
    """Return the value, or from 20 on the round number below: 1 482 gives 1 400, 487 gives 480, 87 gives 80 or 85."""
    if value < 20:  # noqa: PLR2004
        return value
    step = 5 if value < 100 else 10 ** (len(str(value)) - 2)  # noqa: PLR2004
    return value - value % step
