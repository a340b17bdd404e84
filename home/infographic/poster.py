"""The poster (A4, to print) and the picture (1080 × 1350, to share): the same composition on two sheets."""

from home.infographic import layout
from home.infographic.content import Infographic
from home.infographic.fonts import BOLD
from home.infographic.layout import Tile
from home.infographic.pictograms import HERO, drawing
from home.infographic.sheet import (
    BLUE,
    DARK_RED,
    GREY_LINE,
    ON_BLUE,
    ON_LIGHT,
    PALE_BLUE,
    PALE_RED,
    TEXT,
    TITLE,
    WHITE,
    Sheet,
)
from home.infographic.typesetting import Paragraph, Style, Typesetter

A4 = (595.276, 841.89)
PICTURE = (540.0, 675.0)
DOTS_TO_A_POINT = 2  # 1080 × 1350
MARGIN = 32
NARROW_MARGIN = 24
BRAND_SIZE = 9.5
CODE_WIDTH = 78
CODE_PADDING = 9
CODE_QUIET_ZONE = 8  # white on white: its dark modules stand at the margin
ADDRESS_HEIGHT = 49
LEGEND = "#e3e3fd"


def poster(content: Infographic) -> bytes:
    """Return the poster: a tagged PDF of one A4 page."""
    return compose_poster(content).pdf()


def picture(content: Infographic) -> bytes:
    """Return the picture: a PNG of 1080 × 1350."""
    return compose_picture(content).png(DOTS_TO_A_POINT, content.alternative)


def compose_poster(content: Infographic) -> Sheet:
    """Draw the poster."""
    sheet = _sheet(content, A4)
    top = _head(sheet, content, MARGIN)
    top = _band(sheet, content, top, MARGIN)
    numbers = _Numbers(sheet, content, MARGIN)
    code_top = numbers.top - CODE_WIDTH - 2 * CODE_PADDING
    _steps(sheet, content, (top, code_top), MARGIN)
    _code(sheet, content, (code_top, numbers.top), MARGIN)
    numbers.draw()
    return sheet


def compose_picture(content: Infographic) -> Sheet:
    """Draw the picture: it is already on a screen, so the address is written rather than coded."""
    sheet = _sheet(content, PICTURE)
    top = _head(sheet, content, NARROW_MARGIN, small=True)
    top = _band(sheet, content, top, NARROW_MARGIN, small=True)
    numbers = _Numbers(sheet, content, NARROW_MARGIN, small=True)
    address_top = numbers.top - ADDRESS_HEIGHT
    _steps(sheet, content, (top, address_top), NARROW_MARGIN)
    _address(sheet, content, (address_top, numbers.top), NARROW_MARGIN)
    numbers.draw()
    return sheet


def _sheet(content: Infographic, size: tuple[float, float]) -> Sheet:
    return Sheet(
        *size,
        Typesetter(content.language, content.text),
        title=f"{content.title} – {content.site_name}",
        author=content.owner,
        subject=content.introduction or content.tagline,
    )


def _head(sheet: Sheet, content: Infographic, margin: float, *, small: bool = False) -> float:
    """Draw whose it is: the State's brand block, then the service. Return where it ends."""
    size = 6.6 if small else BRAND_SIZE
    top = 12 if small else 20
    height = sheet.brand_block(margin, top, size, content.owner)
    left = margin + size * 9.6 + 22
    width = sheet.width - margin - left
    name = sheet.typesetter.paragraph(content.site_name, Style.bold(18 if small else 24, TITLE), width)
    tagline = sheet.typesetter.paragraph(content.tagline, Style(9.5 if small else 12, colour=TEXT), width)
    middle = top + (height - name.height - tagline.height) / 2
    sheet.text(name, left, middle, width)
    sheet.text(tagline, left, middle + name.height, width)
    return top + height + (10 if small else 16)


def _band(sheet: Sheet, content: Infographic, top: float, margin: float, *, small: bool = False) -> float:
    """Draw the title, white on blue, beside a drawing. Return where it ends."""
    padding = 10 if small else 16
    drawing_width = 84 if small else 112
    width = sheet.width - 2 * margin - drawing_width - 10
    styles = [
        ("P", content.kicker, Style.bold(10 if small else 12, LEGEND)),
        ("H1", content.title, Style.bold(20 if small else 25, WHITE, balanced=True)),
        ("P", content.introduction, Style(10.5 if small else 12.5, colour=WHITE)),
    ]
    texts = [(role, sheet.typesetter.paragraph(text, style, width)) for role, text, style in styles if text]
    between = 4
    needed = sum(text.height for _role, text in texts) + between * (len(texts) - 1)
    hero = drawing(HERO)
    hero_height = drawing_width * hero.height / hero.width
    height = max(needed, hero_height - 6) + 2 * padding
    sheet.rectangle(0, top, sheet.width, height, BLUE)
    sheet.drawing(hero, sheet.width - margin - drawing_width, top + (height - hero_height) / 2, drawing_width, ON_BLUE)
    y = top + (height - needed) / 2
    for role, text in texts:
        y += sheet.text(text, margin, y, width, role=role) + between
    return top + height


def _steps(sheet: Sheet, content: Infographic, between: tuple[float, float], margin: float) -> None:
    top, bottom = between
    sheet.rectangle(0, top, sheet.width, bottom - top, PALE_BLUE)
    padding = margin * 0.7
    area = (margin, top + padding, sheet.width - 2 * margin, bottom - top - 2 * padding)
    for tile in layout.place(content.steps, sheet.typesetter, area):
        _tile(sheet, tile)


def _tile(sheet: Sheet, tile: Tile) -> None:
    """Draw a step as the design system draws a tile: a thin frame, a thick blue foot; its number over the corner."""
    scale = tile.scale
    sheet.rectangle(tile.x, tile.y, tile.width, tile.height, WHITE, GREY_LINE)
    foot = 3 * min(1.0, scale)
    sheet.rectangle(tile.x, tile.y + tile.height - foot, tile.width, foot, BLUE)
    size = layout.DRAWING * scale
    padding = layout.PADDING * scale
    sheet.drawing(drawing(tile.step.pictogram), tile.x + padding, tile.y + (tile.height - size) / 2, size, ON_LIGHT)
    diameter = layout.NUMBER * min(scale, 1.3)
    out = diameter * 0.45  # over the corner, clear of the drawing
    sheet.disc(tile.x - out, tile.y - out, diameter, BLUE)
    number = sheet.typesetter.paragraph(str(tile.number), Style.bold(diameter * 0.58, WHITE), diameter)
    y = tile.y - out + (diameter - number.height) / 2
    sheet.text(number, tile.x - out, y, diameter, centred=True)
    y = tile.y + (tile.height - tile.texts_height) / 2
    for role, text in tile.texts:
        y += sheet.text(text, tile.text_x, y, tile.text_width, role=role) + tile.between


def _code(sheet: Sheet, content: Infographic, between: tuple[float, float], margin: float) -> None:
    """Draw where to go from here, to scan or to type."""
    top, bottom = between
    sheet.rectangle(0, top, sheet.width, bottom - top, WHITE)
    sheet.qr_code(content.address, margin - CODE_QUIET_ZONE, top + CODE_PADDING, CODE_WIDTH, content.code_means)
    left = margin + CODE_WIDTH + 8
    width = sheet.width - margin - left
    call = sheet.typesetter.paragraph(content.call, Style.bold(17, TITLE, balanced=True), width)
    address = _fitting_address(sheet, content, 12.5, width)
    y = top + (bottom - top - call.height - address.height - 4) / 2
    y += sheet.text(call, left, y, width) + 4
    sheet.text(address, left, y, width)


def _address(sheet: Sheet, content: Infographic, between: tuple[float, float], margin: float) -> None:
    top, bottom = between
    width = sheet.width - 2 * margin
    sheet.rectangle(0, top, sheet.width, bottom - top, WHITE)
    call = sheet.typesetter.paragraph(content.call, Style.bold(11, TITLE), width)
    address = _fitting_address(sheet, content, 13, width)
    y = top + (bottom - top - call.height - address.height) / 2
    y += sheet.text(call, margin, y, width, centred=True)
    sheet.text(address, margin, y, width, centred=True)


def _fitting_address(sheet: Sheet, content: Infographic, size: float, width: float) -> Paragraph:
    """Return the address on one line: cut in two, it would be typed wrong."""
    one_line = sheet.typesetter.width(content.shown_address, BOLD)
    return sheet.typesetter.paragraph(
        content.shown_address, Style.bold(min(size, 0.999 * width / one_line), BLUE), width
    )


class _Numbers:
    """The emergency numbers, at the foot: measured first, drawn last, as they are read."""

    def __init__(self, sheet: Sheet, content: Infographic, margin: float, *, small: bool = False) -> None:
        self._sheet, self._margin = sheet, margin
        self._padding, self._gap = (6, 10) if small else (9, 14)
        self._room = sheet.width - 2 * margin
        count = max(1, len(content.numbers))
        self._width = (self._room - self._gap * (count - 1)) / count
        self._title = sheet.typesetter.paragraph(
            content.numbers_title, Style.bold(8.5 if small else 10.5, DARK_RED), self._room
        )
        self._columns = [
            (
                sheet.typesetter.paragraph(number, Style.bold(16 if small else 21, DARK_RED), self._width),
                sheet.typesetter.paragraph(label, Style(8 if small else 9.5, colour=TEXT), self._width),
            )
            for number, label in content.numbers
        ]
        tallest = max((number.height + label.height for number, label in self._columns), default=0)
        self._height = self._title.height + tallest + 2 * self._padding
        self.top = sheet.height - self._height

    def draw(self) -> None:
        sheet = self._sheet
        sheet.rectangle(0, self.top, sheet.width, self._height, PALE_RED)
        sheet.rectangle(0, self.top, sheet.width, 2, DARK_RED)
        y = self.top + self._padding
        y += sheet.text(self._title, self._margin, y, self._room)
        for index, (number, label) in enumerate(self._columns):
            left = self._margin + index * (self._width + self._gap)
            sheet.text(number, left, y, self._width)
            sheet.text(label, left, y + number.height, self._width)
