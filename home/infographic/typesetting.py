"""From a text to lines of placed glyphs: shaping, direction, line breaks. Nothing is drawn here, all is measured.

Lengths are in points; widths are kept for a size of 1 and multiplied.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

import uharfbuzz
from bidi import algorithm

from home.infographic.fonts import BOLD, REGULAR, SPACES_NOT_IN_FONTS, WIDE_IN_CHINESE, Font, Fonts

RIGHT_TO_LEFT = frozenset({"ar"})
LEADING = {"ar": 1.5, "zh-hans": 1.45}
UNITS = 1000  # of every font in use, to its size
_CHINESE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_CLOSING = "，。、；：？！）」』》”’…"
_OPENING = "（「『《“‘"
# What a line may not break: a Chinese sign or a word, with the signs that may not be parted from it.
_UNIT = re.compile(rf"[{_OPENING}]*(?:[^\s{_CHINESE}][^ \t\r\n\f\v{_CHINESE}]*|[{_CHINESE}])[{_CLOSING}]*")
_SIGN = re.compile(f"[{_CHINESE}]")


@dataclass(frozen=True)
class Style:
    """How a text is written. `leading` is the distance between two lines, in sizes; None for the language's own."""

    size: float
    weight: int = REGULAR
    colour: str = "#161616"
    leading: float | None = None
    balanced: bool = False

    @classmethod
    def bold(cls, size: float, colour: str = "#161616", *, balanced: bool = False) -> "Style":
        return cls(size, BOLD, colour, balanced=balanced)


@dataclass(frozen=True)
class Glyph:
    """A glyph of a run: the character that stands for it in the PDF, and its advance in thousandths."""

    character: str
    advance: int


@dataclass(frozen=True)
class Run:
    """Glyphs of one font, from left to right."""

    font: Font
    glyphs: tuple[Glyph, ...]

    @property
    def width(self) -> float:
        return sum(glyph.advance for glyph in self.glyphs) / UNITS


@dataclass(frozen=True)
class Paragraph:
    """Lines of text that fit a width."""

    lines: tuple[str, ...]
    style: Style
    leading: float
    width: float
    is_rtl: bool

    @property
    def height(self) -> float:
        return len(self.lines) * self.leading * self.style.size


class Typesetter:
    """Measures and shapes the texts of one document."""

    def __init__(self, language: str, text: str) -> None:
        self.language = language
        self.is_rtl = language in RIGHT_TO_LEFT
        self.fonts = Fonts(language, text)
        self._widths: dict[tuple[str, int], float] = {}

    def paragraph(self, text: str, style: Style, width: float) -> Paragraph:
        """Break `text` into lines no wider than `width`; a word wider than that is cut."""
        text = text.translate(SPACES_NOT_IN_FONTS)
        limit = width / style.size
        lines = self._lines(text, style.weight, limit)
        if style.balanced and len(lines) > 1:
            lines = self._balanced(text, style.weight, limit, lines)
        leading = style.leading or LEADING.get(self.language, 1.3)
        widest = max((self.width(line, style.weight) for line in lines), default=0) * style.size
        return Paragraph(tuple(lines), style, leading, widest, self.is_rtl and has_rtl(text))

    def keeps_words_whole(self, text: str, style: Style, width: float) -> bool:
        """Tell whether every word of the text fits the width."""
        limit = width / style.size
        return all(self._fits(unit, style.weight, limit) for _gap, unit in _units(text.translate(SPACES_NOT_IN_FONTS)))

    def width(self, text: str, weight: int) -> float:
        """Return the width of one line at a size of 1."""
        key = (text, weight)
        if key not in self._widths:
            self._widths[key] = sum(run.width for run in self.runs(text, weight, is_rtl=self.is_rtl))
        return self._widths[key]

    def runs(self, text: str, weight: int, *, is_rtl: bool) -> Iterator[Run]:
        """Yield the runs of one line from left to right, each in one font and one direction."""
        for piece, goes_left in visual_order(text, is_rtl=is_rtl):
            parts = list(self._by_font(piece, weight))
            for font, part in reversed(parts) if goes_left else parts:
                yield shape(font, part, is_rtl=goes_left)

    def _by_font(self, text: str, weight: int) -> Iterator[tuple[Font, str]]:
        start, current = 0, None
        for position, character in enumerate(text):
            if character == " " and current is not None:
                continue
            font = self.fonts.of(character, weight, is_wide=self._is_wide(text, position))
            if current is not None and font is not current:
                yield current, text[start:position]
                start = position
            current = font
        if current is not None:
            yield current, text[start:]

    def _is_wide(self, text: str, position: int) -> bool:
        """Tell whether a quotation mark or dots stand among Chinese signs."""
        if self.language != "zh-hans" or ord(text[position]) not in WIDE_IN_CHINESE:
            return False
        return _SIGN.search(text[max(0, position - 1) : position + 2]) is not None

    def _lines(self, text: str, weight: int, limit: float) -> list[str]:
        lines: list[str] = []
        line = ""
        for gap, unit in _units(text):
            longer = f"{line}{gap}{unit}" if line else unit
            if self._fits(longer, weight, limit):
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = self._cut(unit, weight, limit)
            lines.extend(full)
        return [*lines, line] if line else lines

    def _fits(self, text: str, weight: int, limit: float) -> bool:
        return self.width(text, weight) <= limit + 1e-6

    def _cut(self, word: str, weight: int, limit: float) -> list[str]:
        """Cut a word into pieces that fit; at least one character each."""
        pieces = []
        while len(word) > 1 and not self._fits(word, weight, limit):
            length = next((n for n in range(len(word) - 1, 1, -1) if self._fits(word[:n], weight, limit)), 1)
            pieces.append(word[:length])
            word = word[length:]
        return [*pieces, word]

    def _balanced(self, text: str, weight: int, limit: float, lines: list[str]) -> list[str]:
        """Make lines of about the same width: the narrowest that need no more lines."""
        low, high, best = limit / 2, limit, lines
        for _attempt in range(8):
            middle = (low + high) / 2
            attempt = self._lines(text, weight, middle)
            if len(attempt) <= len(lines):
                high, best = middle, attempt
            else:
                low = middle
        return best


def shape(font: Font, text: str, *, is_rtl: bool) -> Run:
    """Return the glyphs of a text of one font and direction, without the Latin ligatures, which nobody needs."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_rtl else "ltr"
    uharfbuzz.shape(font.shaper, buffer, {"kern": True, "liga": False, "dlig": False, "clig": False})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos} | {len(text)})
    ends = dict(pairwise(starts))
    glyphs = []
    for cluster, indexes in groupby(range(len(infos)), key=lambda index: infos[index].cluster):
        x, parts = 0, []
        for index in indexes:
            at = positions[index]
            parts.append((infos[index].codepoint, x + at.x_offset, at.y_offset))
            x += at.x_advance
        glyphs.append(Glyph(font.embedded.character(tuple(parts), x, text[cluster : ends[cluster]]), x))
    return Run(font, tuple(glyphs))


def has_rtl(text: str) -> bool:
    """Tell whether a text has a letter that is written from the right."""
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text)


def visual_order(text: str, *, is_rtl: bool) -> list[tuple[str, bool]]:
    """Return the pieces of a line from left to right as (text in reading order, is right to left).

    The Unicode bidirectional algorithm (UAX 9): levels by python-bidi, then rule L2.
    """
    if not is_rtl and text.isascii():
        return [(text, False)]
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if is_rtl else (0, "L")
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    pieces: list[tuple[str, int]] = []
    for char in storage["chars"]:
        if pieces and pieces[-1][1] == char["level"]:
            pieces[-1] = (pieces[-1][0] + char["ch"], char["level"])
        else:
            pieces.append((char["ch"], char["level"]))
    for level in range(max((level for _text, level in pieces), default=0), 0, -1):
        start = 0
        while start < len(pieces):
            end = start
            while end < len(pieces) and pieces[end][1] >= level:
                end += 1
            pieces[start:end] = pieces[start:end][::-1]
            start = end + 1
    return [(piece, level % 2 == 1) for piece, level in pieces]


def _units(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a line may not break, with the space before it. Chinese breaks after any sign but some."""
    end = 0
    for match in _UNIT.finditer(text):
        yield (" " if match.start() > end else ""), match[0]
        end = match.end()
