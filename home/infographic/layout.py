"""Where the steps go: as large as they can be in the room there is, never out of it, never over one another.

Nothing is drawn here. A step is a tile: its drawing, its number, its title, its figure if it has one, its text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from home.infographic.content import Step
from home.infographic.sheet import BLUE, TEXT, TITLE
from home.infographic.typesetting import Paragraph, Style, Typesetter

LARGEST, SMALLEST, PRECISION = 1.7, 0.05, 0.02
GAP = 13
MOST_STEPS_IN_ONE_COLUMN = 5
# A tile at scale 1, in points.
PADDING = 13
DRAWING = 58
NUMBER = 23
TITLE_SIZE = 14.5
FIGURE_SIZE = 25
TEXT_SIZE = 11
# Two columns read worse than one: they must earn it.
SECOND_COLUMN_IS_WORTH = 0.78


@dataclass(frozen=True)
class Tile:
    """A step in its place, and its texts, broken into lines."""

    number: int
    step: Step
    x: float
    y: float
    width: float
    height: float
    scale: float
    texts: tuple[tuple[str, Paragraph], ...]

    @property
    def text_x(self) -> float:
        return self.x + (2 * PADDING + DRAWING) * self.scale

    @property
    def text_width(self) -> float:
        return self.width - (3 * PADDING + DRAWING) * self.scale

    @property
    def needs(self) -> float:
        """The least height that holds it all."""
        return max(self.texts_height, DRAWING * self.scale) + 2 * PADDING * self.scale

    @property
    def texts_height(self) -> float:
        return sum(paragraph.height for _role, paragraph in self.texts) + self.between * (len(self.texts) - 1)

    @property
    def between(self) -> float:
        return 3 * self.scale


def place(steps: Sequence[Step], typesetter: Typesetter, area: tuple[float, float, float, float]) -> list[Tile]:
    """Return a tile for each step in `area` (x, y, width, height), in one column or two, whichever is larger."""
    columns = [1, 2] if len(steps) <= MOST_STEPS_IN_ONE_COLUMN else [2, 1]
    candidates = [_largest(steps, typesetter, area, count) for count in columns]
    return max(candidates, key=lambda tiles: tiles[0].scale * (SECOND_COLUMN_IS_WORTH if _columns(tiles) == 2 else 1))  # noqa: PLR2004


def _columns(tiles: list[Tile]) -> int:
    return len({tile.x for tile in tiles})


def _largest(
    steps: Sequence[Step], typesetter: Typesetter, area: tuple[float, float, float, float], columns: int
) -> list[Tile]:
    """Try scales by halves, down to what is too small to read: it always fits somewhere."""
    low, high = SMALLEST, LARGEST
    best = _rows(steps, typesetter, area, columns, low)
    while high - low > PRECISION:
        middle = (low + high) / 2
        rows = _rows(steps, typesetter, area, columns, middle)
        if _height(rows) <= area[3]:
            low, best = middle, rows
        else:
            high = middle
    return _spread(best, area)


def _rows(
    steps: Sequence[Step], typesetter: Typesetter, area: tuple[float, float, float, float], columns: int, scale: float
) -> list[list[Tile]]:
    x, _y, whole, _height = area
    width = (whole - GAP * (columns - 1)) / columns
    rows: list[list[Tile]] = []
    for index, step in enumerate(steps):
        if index % columns == 0:
            rows.append([])
        is_alone = index == len(steps) - 1 and index % columns == 0
        rows[-1].append(
            _tile(step, index, typesetter, (x + (index % columns) * (width + GAP), whole if is_alone else width), scale)
        )
    return rows


def _tile(step: Step, index: int, typesetter: Typesetter, across: tuple[float, float], scale: float) -> Tile:
    x, width = across
    room = width - (3 * PADDING + DRAWING) * scale
    texts = [("H2", step.title, Style.bold(TITLE_SIZE * scale, TITLE))]
    if step.figure:
        texts.append(("P", step.figure, Style.bold(FIGURE_SIZE * scale, BLUE)))
    if step.text:
        texts.append(("P", step.text, Style(TEXT_SIZE * scale, colour=TEXT)))
    paragraphs = tuple((role, typesetter.paragraph(text, style, room)) for role, text, style in texts)
    return Tile(index + 1, step, x, 0, width, 0, scale, paragraphs)


def _height(rows: list[list[Tile]]) -> float:
    return sum(max(tile.needs for tile in row) for row in rows) + GAP * (len(rows) - 1)


def _spread(rows: list[list[Tile]], area: tuple[float, float, float, float]) -> list[Tile]:
    """Give each row its height and an equal share of the room that is left."""
    _x, y, _width, height = area
    spare = max(0.0, height - _height(rows)) / len(rows)
    placed = []
    for row in rows:
        row_height = max(tile.needs for tile in row) + spare
        placed.extend(
            Tile(tile.number, tile.step, tile.x, y, tile.width, row_height, tile.scale, tile.texts) for tile in row
        )
        y += row_height + GAP
    return placed
