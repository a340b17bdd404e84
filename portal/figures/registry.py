"""What can be counted. An app subscribes its figures in `AppConfig.ready()`; pages show whatever is subscribed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.utils.functional import Promise

from portal.scheme.academic_year import AcademicYear

Words = str | Promise


class Kind(Enum):
    """How the months of a figure make its total."""

    FLOW = "flow"  # what happened in each month, and in the whole year: consultations
    STOCK = "stock"  # how many there were at the end of each month, and of the year: psychologists in the directory


@dataclass(frozen=True)
class Count:
    """A number, and how many different people it is about: `people` decides whether it may be shown."""

    value: int
    people: int

    def __post_init__(self) -> None:
        if self.value < 0 or self.people < 0:
            raise ValueError("a count cannot be negative")

    @classmethod
    def of_people(cls, number: int) -> "Count":
        """Return the count of people themselves."""
        return cls(number, number)


@dataclass(frozen=True)
class Figure:
    """A figure that anybody may read. Its functions are called at most every few minutes, and may fail.

    `total` is of an academic year: the whole of a past one, the current one to this day. `by_month` gives the first day
    of each month that is counted, `by_department` the codes; both include the zeros they know of. Of a flow, only
    months that are over are counted, in the total too: two readings on two days must not tell what one day brought.
    """

    name: str  # in the addresses and files of open data: never changes
    label: Words  # « Psychologues dans l’annuaire »
    unit: Words  # « psychologues », after a number
    description: Words  # one or two sentences: what is counted, and how
    kind: Kind
    first_year: Callable[[], AcademicYear]
    total: Callable[[AcademicYear], Count]
    by_month: Callable[[AcademicYear], Mapping[date, Count]] | None = None
    by_department: Callable[[AcademicYear], Mapping[str, Count]] | None = None


_figures: dict[str, Figure] = {}


def subscribe(*figures: Figure) -> None:
    """Make figures known to the pages. One of the same name takes the place of the one before."""
    for figure in figures:
        _figures[figure.name] = figure


def find(name: str) -> Figure | None:
    """Return the figure of that name, or None when no app of this portal counts it."""
    return _figures.get(name)


def all_figures() -> list[Figure]:
    """Return every figure, in the order in which they were subscribed."""
    return list(_figures.values())


def figure_choices() -> list[tuple[str, Words]]:
    """Return what an editor may choose from."""
    return [(figure.name, figure.label) for figure in all_figures()]


def monthly_choices() -> list[tuple[str, Words]]:
    """Return the figures that are counted by month."""
    return [(figure.name, figure.label) for figure in all_figures() if figure.by_month]


def department_choices() -> list[tuple[str, Words]]:
    """Return the figures that are counted by department."""
    return [(figure.name, figure.label) for figure in all_figures() if figure.by_department]
