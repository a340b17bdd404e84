"""A sheet to draw on, from its top left corner, in points. In Arabic the whole sheet is mirrored: start is right.

Everything is drawn by reportlab; a picture is the same sheet, made into dots by pdfium.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO

import pypdfium2
import segno
from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import parse_path
from PIL import PngImagePlugin
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from home.infographic import brand
from home.infographic.fonts import REGULAR, marianne
from home.infographic.pictograms import Drawing
from home.infographic.tagging import Structure
from home.infographic.typesetting import Paragraph, Run, Style, Typesetter

# The design system's light palette.
BLUE = "#000091"
RED = "#c9191e"
WHITE = "#ffffff"
PALE_BLUE = "#f5f5fe"
TITLE = "#161616"
TEXT = "#3a3a3a"
GREY_LINE = "#dddddd"
PALE_RED = "#fee9e9"
DARK_RED = "#ce0500"
ON_LIGHT = {"line": BLUE, "accent": "#e1000f", "shade": "#ececfe", "badge": WHITE}
ON_BLUE = {"line": WHITE, "accent": "#ff9c9a", "shade": "#1f1fa5", "badge": BLUE}
# Where the letters of a line stand between its top and its bottom.
BASELINE = 0.36
COLOURS_OF_A_PICTURE = 256


@dataclass(frozen=True)
class Box:
    """Where something stands on the sheet, from its top left corner."""

    name: str
    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box", tolerance: float = 0.01) -> bool:
        return (
            self.x + tolerance < other.x + other.width
            and other.x + tolerance < self.x + self.width
            and self.y + tolerance < other.y + other.height
            and other.y + tolerance < self.y + self.height
        )


@dataclass
class Sheet:
    """One page. `boxes` says where each text and drawing was put."""

    width: float
    height: float
    typesetter: Typesetter
    title: str
    author: str
    subject: str
    boxes: list[Box] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._output = BytesIO()
        self._canvas = Canvas(
            self._output,
            pagesize=(self.width, self.height),
            pageCompression=1,
            invariant=1,
            lang=self.typesetter.language,
            initialFontName=marianne(REGULAR).name,  # reportlab names it in every page,
        )
        self._canvas.setTitle(self.title)
        self._canvas.setAuthor(self.author)
        self._canvas.setSubject(self.subject)
        self._canvas.setCreator(self.author)
        self.structure = Structure(self._canvas)

    # --- Shapes ---

    def rectangle(
        self, x: float, y: float, width: float, height: float, colour: str, border: str | None = None
    ) -> None:
        """Fill a rectangle, and draw its border inside it."""
        with self.structure.decoration():
            self._canvas.setFillColor(HexColor(colour))
            self._canvas.rect(self._left(x, width), self.height - y - height, width, height, stroke=0, fill=1)
            if border:
                self._canvas.setStrokeColor(HexColor(border))
                self._canvas.setLineWidth(0.75)
                self._canvas.rect(
                    self._left(x, width) + 0.375,
                    self.height - y - height + 0.375,
                    width - 0.75,
                    height - 0.75,
                    stroke=1,
                    fill=0,
                )

    def disc(self, x: float, y: float, diameter: float, colour: str) -> None:
        radius = diameter / 2
        with self.structure.decoration():
            self._canvas.setFillColor(HexColor(colour))
            self._canvas.circle(self._left(x, diameter) + radius, self.height - y - radius, radius, stroke=0, fill=1)

    def drawing(self, drawing: Drawing, x: float, y: float, width: float, colours: dict[str, str]) -> None:
        """Draw one of our pictograms, never mirrored: a magnifying glass is the same in every language."""
        scale = width / drawing.width
        self.boxes.append(Box("drawing", self._left(x, width), y, width, drawing.height * scale))
        with self.structure.decoration(), self._inside(self._left(x, width), y, scale):
            self._canvas.setLineWidth(drawing.line_width)
            self._canvas.setLineCap(1)
            self._canvas.setLineJoin(1)
            for shape in drawing.shapes:
                filled = shape.part in {"shade", "badge"}
                colour = HexColor(colours[shape.part])
                (self._canvas.setFillColor if filled else self._canvas.setStrokeColor)(colour)
                self._path(shape.path, filled=filled)

    def brand_block(self, x: float, y: float, size: float, owner: str) -> float:
        """Draw the State's brand block, in letters of `size`, and return its height. It is always in French."""
        unit = size / 16.8  # the design system's own proportions, in its pixels
        words = self.typesetter.paragraph(owner.upper(), Style.bold(size), size * 9.6)
        width = max(44 * unit, words.width)
        left = self._left(x, width)
        top = y + 21.3 * unit
        words_height = len(words.lines) * size * 1.04
        height = 21.3 * unit + words_height + 36 * unit
        self.boxes.append(Box("brand", left, y, width, height))
        with self.structure.decoration():
            for offset, colour in ((0, BLUE), (22 * unit, "#e1000f")):
                self._canvas.setFillColor(HexColor(colour))
                self._canvas.rect(left + offset, self.height - y - 16 * unit, 22 * unit, 16 * unit, stroke=0, fill=1)
            self._pieces(brand.marianne(), left, y - unit, unit)
            self._pieces(brand.motto(), left, top + words_height + 5.5 * unit, unit / 3)
        with self.structure.element("P"):
            for line in words.lines:
                self._line(f"{line} ", words.style, left - 0.05 * size, top + size * 0.75, is_rtl=False)
                top += size * 1.04
        return height

    def qr_code(self, address: str, x: float, y: float, width: float, alternative: str) -> None:
        """Draw the QR code of an address, with its quiet zone, which scanners need."""
        matrix = qr_matrix(address)
        module = width / len(matrix)
        left = self._left(x, width)
        self.boxes.append(Box("qr", left, y, width, width))
        with self.structure.element("Figure", alternative):
            self._canvas.setFillColor(HexColor(WHITE))
            self._canvas.rect(left, self.height - y - width, width, width, stroke=0, fill=1)
            self._canvas.setFillColor(HexColor("#000000"))
            path = self._canvas.beginPath()
            for row, modules in enumerate(matrix):
                for column, dark in enumerate(modules):
                    if dark:
                        path.rect(left + column * module, self.height - y - (row + 1) * module, module, module)
            self._canvas.drawPath(path, stroke=0, fill=1)

    # --- Text ---

    def text(
        self, paragraph: Paragraph, x: float, y: float, width: float, *, role: str = "P", centred: bool = False
    ) -> float:
        """Write a paragraph from its top, at the start of `width` or in its middle; return its height."""
        style = paragraph.style
        leading = paragraph.leading * style.size
        self.boxes.append(Box(" ".join(paragraph.lines), self._left(x, width), y, width, paragraph.height))
        with self.structure.element(role):
            for number, line in enumerate(paragraph.lines):
                measured = self.typesetter.width(line, style.weight) * style.size
                start = x + (width - measured) / 2 if centred else x
                baseline = y + number * leading + leading / 2 + BASELINE * style.size
                # Who copies the text needs a space where a line ends.
                joined = line if paragraph.is_rtl or number == len(paragraph.lines) - 1 else f"{line} "
                self._line(joined, style, self._left(start, measured), baseline, is_rtl=paragraph.is_rtl)
        return paragraph.height

    def _line(self, line: str, style: Style, left: float, baseline: float, *, is_rtl: bool) -> None:
        self._canvas.setFillColor(HexColor(style.colour))
        for run in self.typesetter.runs(line, style.weight, is_rtl=is_rtl):
            self._run(run, style.size, left, baseline)
            left += run.width * style.size

    def _run(self, run: Run, size: float, left: float, baseline: float) -> None:
        """Write glyphs at their places: each difference from the font's own advances is a number of the TJ operator."""
        document = self._canvas._doc  # noqa: SLF001 – reportlab shows no shaped glyph otherwise
        operators = [f"BT 1 0 0 1 {left:.3f} {self.height - baseline:.3f} Tm"]
        subset, pending = None, 0.0
        for glyph in run.glyphs:
            ((wanted, code),) = run.font.embedded.splitString(glyph.character, document)
            if wanted != subset:
                operators.append(f"{run.font.embedded.getSubsetInternalName(wanted, document)} {size:.3f} Tf")
                subset = wanted
            operators.append(f"[{-pending:g} <{code.hex()}>] TJ")
            pending = glyph.advance - run.font.embedded.face.getCharWidth(ord(glyph.character))
        operators.append("ET")
        self._canvas._code.append(" ".join(operators))  # noqa: SLF001

    # --- Results ---

    def pdf(self) -> bytes:
        """End the sheet and return it as a tagged PDF."""
        self.structure.finish()
        self._canvas.save()
        return self._output.getvalue()

    def png(self, scale: float, description: str) -> bytes:
        """End the sheet and return it as a picture of `scale` dots to a point, which says in itself what it shows."""
        document = pypdfium2.PdfDocument(self.pdf())
        try:
            picture = document[0].render(scale=scale).to_pil().convert("RGB")
        finally:
            document.close()
        words = PngImagePlugin.PngInfo()
        words.add_itxt("Title", self.title)
        words.add_itxt("Description", description)
        output = BytesIO()
        picture.quantize(COLOURS_OF_A_PICTURE, dither=0).save(output, "PNG", optimize=True, pnginfo=words)
        return output.getvalue()

    # --- Inside ---

    def _left(self, x: float, width: float) -> float:
        return self.width - x - width if self.typesetter.is_rtl else x

    @contextmanager
    def _inside(self, left: float, top: float, scale: float) -> Iterator[None]:
        """Draw in the units of an SVG, whose y goes down."""
        self._canvas.saveState()
        self._canvas.transform(scale, 0, 0, -scale, left, self.height - top)
        yield
        self._canvas.restoreState()

    def _pieces(self, pieces: tuple[brand.Piece, ...], left: float, top: float, scale: float) -> None:
        for piece in pieces:
            with self._inside(left + piece.x * scale, top + piece.y * scale, scale * piece.scale):
                self._canvas.setFillColor(HexColor(piece.colour))
                self._path(piece.path, filled=True)

    def _path(self, path: str, *, filled: bool) -> None:
        pen = _PathPen(self._canvas.beginPath())
        parse_path(path, pen)
        # SVG fills by the non-zero rule, and so do we.
        self._canvas.drawPath(pen.path, stroke=0 if filled else 1, fill=1 if filled else 0, fillMode=1)


class _PathPen(BasePen):
    """Writes an SVG path as a path of reportlab."""

    def __init__(self, path: object) -> None:
        super().__init__(None)
        self.path = path

    def _moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.path.moveTo(*point)  # type: ignore[attr-defined]

    def _lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.path.lineTo(*point)  # type: ignore[attr-defined]

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.path.curveTo(*(number for point in points for number in point))  # type: ignore[attr-defined]

    def _closePath(self) -> None:  # noqa: N802
        self.path.close()  # type: ignore[attr-defined]


def qr_matrix(address: str) -> list[bytearray]:
    """Return the rows of the QR code, quiet zone included: a quarter of it may be hidden."""
    return [
        bytearray(module & 1 for module in row)
        for row in segno.make(address, error="q", micro=False).matrix_iter(border=4)
    ]
