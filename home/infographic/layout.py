"""Where the steps go: as large as they can be in the room there is, never out of it, never over one another.

Nothing is drawn here. A step is a tile: its drawing, its number, its title, its figure if it has one, its text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from home.infographic.content import Step
from home.infographic.sheet import BLUE, TEXT, TITLE
from home.infographic.typesetting import Paragraph, Style, Typesetter

LARGEST, SMALLEST, PRECISION = 1.6, 0.05, 0.02
# Below this scale, better cut a word too long than write all the rest smaller.
SMALLEST_FOR_WHOLE_WORDS = 0.5
GAP = 13
MOST_STEPS_IN_ONE_COLUMN = 5
# A tile at scale 1, in points.
PADDING = 11
DRAWING = 50
NUMBER = 21
TITLE_SIZE = 14
FIGURE_SIZE = 24
TEXT_SIZE = 11
# Two columns read worse than one: they must earn it.
SECOND_COLUMN_IS_WORTH = 0.8


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
    is_whole: bool  # no word is cut, and the figure is on one line

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
    """Try scales by halves: first with whole words, then, if they are too long for that, with words that are cut.

    The smallest scale is too small to read, and always fits.
    """
    for smallest, whole_only in ((SMALLEST_FOR_WHOLE_WORDS, True), (SMALLEST, False)):
        low, high = smallest, LARGEST
        best = _rows(steps, typesetter, area, columns, low)
        if whole_only and not _fits(best, area[3], whole_only=True):
            continue
        while high - low > PRECISION:
            middle = (low + high) / 2
            rows = _rows(steps, typesetter, area, columns, middle)
            if _fits(rows, area[3], whole_only=whole_only):
                low, best = middle, rows
            else:
                high = middle
        break
    return _spread(best, area)


def _fits(rows: list[list[Tile]], height: float, *, whole_only: bool) -> bool:
    is_whole = not whole_only or all(tile.is_whole for row in rows for tile in row)
    return is_whole and _height(rows) <= height


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
    is_whole = all(typesetter.keeps_words_whole(text, style, room) for _role, text, style in texts)
    if step.figure:
        is_whole = is_whole and len(paragraphs[1][1].lines) == 1
    return Tile(index + 1, step, x, 0, width, 0, scale, paragraphs, is_whole)


def _height(rows: list[list[Tile]]) -> float:
    return sum(max(tile.needs for tile in row) for row in rows) + GAP * (len(rows) - 1)


def _spread(rows: list[list[Tile]], area: tuple[float, float, float, float]) -> list[Tile]:
    """Give each row its height and an equal share of the room that is left."""
    _x, y, _width, height = area
    spare = max(0.0, height - _height(rows)) / len(rows)
    placed: list[Tile] = []
    for row in rows:
        row_height = max(tile.needs for tile in row) + spare
        placed.extend(replace(tile, y=y, height=row_height) for tile in row)
        y += row_height + GAP
    return placed
