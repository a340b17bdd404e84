"""Charts as data: what the templates draw in SVG, and the table that says the same in words."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import get_language_bidi, gettext

from home.statistics.classes import ValueClass, value_classes
from home.statistics.france import Inset, france
from portal.figures import reading
from portal.figures.disclosure import Cell
from portal.figures.registry import Figure, Words
from portal.figures.rounding import in_digits
from portal.scheme.academic_year import AcademicYear

# Whole names: the style sheet is pruned to those it finds.
COLOURS = ("map-class-1", "map-class-2", "map-class-3", "map-class-4", "map-class-5")
MASKED_COLOUR = "map-masked"

ROW_HEIGHT_REM = 2
LABEL_PERCENT = 25
CHARACTER_PERCENT = 2.3  # of the width of a phone, for the number at the end of a bar
SMALLEST_BAR_PERCENT = 0.5


def written(value: int | None) -> str:
    """Return the value as the active language writes numbers; words in place of what is masked."""
    return gettext("masqué") if value is None else in_digits(value)


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    label: str
    text: str
    is_shown: bool
    code: str = ""


@dataclass(frozen=True)
class Bar:
    """A month of the chart, in SVG lengths: percentages across, so that words keep their size on any screen."""

    row: Row
    top: str
    middle: str
    bar_x: str
    bar_width: str
    text_x: str
    text_shift: str


@dataclass(frozen=True)
class Shape:
    """A department of the map."""

    code: str
    title: str
    colour: str


@dataclass(frozen=True)
class LegendEntry:
    colour: str
    label: str


@dataclass(frozen=True)
class Chart:
    """A figure of one year. `cells` is None when it cannot be counted at this time."""

    figure: Figure
    year: AcademicYear
    cells: tuple[Cell, ...] | None

    @property
    def label(self) -> Words:
        return self.figure.label

    @cached_property
    def rows(self) -> list[Row]:
        return [self._row(cell) for cell in self.cells or ()]

    @property
    def has_masked(self) -> bool:
        return any(not row.is_shown for row in self.rows)

    @property
    def highest(self) -> Row | None:
        """The line with the greatest value, said first to who does not see the chart."""
        shown = [cell for cell in self.cells or () if cell.value is not None]
        return self._row(max(shown, key=lambda cell: cell.value or 0)) if shown else None

    def _row(self, cell: Cell) -> Row:
        raise NotImplementedError


@dataclass(frozen=True)
class MonthlyChart(Chart):
    """Bars across, one a month: each has its name before and its number after, readable on a phone."""

    @classmethod
    def of(cls, figure: Figure, year: AcademicYear) -> "MonthlyChart":
        return cls(figure, year, reading.by_month(figure, year))

    @property
    def height(self) -> str:
        return f"{len(self.rows) * ROW_HEIGHT_REM}rem"

    @property
    def label_x(self) -> str:
        return f"{100 - LABEL_PERCENT if get_language_bidi() else LABEL_PERCENT}%"

    @property
    def bars(self) -> list[Bar]:
        """The bars; in a language read from right to left, they grow to the left."""
        is_mirrored = get_language_bidi()
        longest_text = max((len(row.text) for row in self.rows), default=0)
        room = max(15.0, 100 - LABEL_PERCENT - 4 - CHARACTER_PERCENT * longest_text)
        greatest = max((cell.value or 0 for cell in self.cells or ()), default=0) or 1
        bars = []
        for rank, (cell, row) in enumerate(zip(self.cells or (), self.rows, strict=True)):
            width = max(SMALLEST_BAR_PERCENT, (cell.value or 0) / greatest * room)
            start, end = LABEL_PERCENT + 2, LABEL_PERCENT + 2 + width
            top = rank * ROW_HEIGHT_REM
            bars.append(
                Bar(
                    row,
                    top=f"{top + 0.375}rem",
                    middle=f"{top + ROW_HEIGHT_REM / 2}rem",
                    bar_x=f"{100 - end if is_mirrored else start:.2f}%",
                    bar_width=f"{width:.2f}%",
                    text_x=f"{100 - end if is_mirrored else end:.2f}%",
                    text_shift="-0.5rem" if is_mirrored else "0.5rem",
                )
            )
        return bars

    def _row(self, cell: Cell) -> Row:
        year, month = map(int, cell.key.split("-"))
        return Row(date_format(date(year, month, 1), "F"), written(cell.value), cell.is_shown, cell.key)


@dataclass(frozen=True)
class DepartmentChart(Chart):
    """A map in at most five colours, its legend, and its table."""

    @classmethod
    def of(cls, figure: Figure, year: AcademicYear) -> "DepartmentChart":
        return cls(figure, year, reading.by_department(figure, year))

    @cached_property
    def shapes(self) -> dict[str, Shape]:
        """Every department that the map draws, counted or not."""
        drawn = france().paths
        values = {cell.key: cell.value for cell in self.cells or ()}
        return {code: self._shape(code, values.get(code)) for code in drawn}

    @property
    def mainland(self) -> list[Shape]:
        return list(self.shapes.values())

    @property
    def insets(self) -> list[tuple[Inset, str, list[Shape]]]:
        """The frames, with their names and what they show again."""
        return [
            (
                inset,
                france().name(inset.code) if inset.code else "Île-de-France",
                [self.shapes[code] for code in inset.codes],
            )
            for inset in france().insets
        ]

    @cached_property
    def legend(self) -> list[LegendEntry]:
        entries = [LegendEntry(COLOURS[rank], self._range(found)) for rank, found in enumerate(self._classes)]
        if any(shape.colour == MASKED_COLOUR for shape in self.shapes.values()):
            entries.append(LegendEntry(MASKED_COLOUR, gettext("masqué")))
        return entries

    @cached_property
    def _classes(self) -> list[ValueClass]:
        drawn = france().paths
        return value_classes(cell.value for cell in self.cells or () if cell.value is not None and cell.key in drawn)

    @staticmethod
    def _range(found: ValueClass) -> str:
        low, high = written(found.low), written(found.high)
        return low if low == high else gettext("de %(low)s à %(high)s") % {"low": low, "high": high}

    def _shape(self, code: str, value: int | None) -> Shape:
        rank = next((rank for rank, found in enumerate(self._classes) if value is not None and value in found), None)
        title = gettext("%(name)s (%(code)s) : %(value)s") % {
            "name": france().name(code),
            "code": code,
            "value": written(value),
        }
        return Shape(code, title, MASKED_COLOUR if rank is None else COLOURS[rank])

    def _row(self, cell: Cell) -> Row:
        return Row(france().name(cell.key), written(cell.value), cell.is_shown, cell.key)
