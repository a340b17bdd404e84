"""The picture that goes with a shared link (Open Graph): the title of the page, and whose it is. 1200 × 630."""

from home.infographic.content import Card
from home.infographic.pictograms import HERO, drawing
from home.infographic.sheet import BLUE, ON_LIGHT, PALE_BLUE, TEXT, TITLE, WHITE, Sheet
from home.infographic.typesetting import Paragraph, Style, Typesetter

WIDTH, HEIGHT = 1200, 630
SIZE = (600.0, 315.0)
DOTS_TO_A_POINT = 2
MARGIN = 34
DRAWING_WIDTH = 196
LARGEST_TITLE, MIDDLING_TITLE, SMALLEST_TITLE = 34, 22, 12
MOST_LINES = 3


def card(content: Card) -> bytes:
    """Return the picture: a PNG of 1200 × 630."""
    return compose_card(content).png(DOTS_TO_A_POINT, f"{content.title} – {content.site_name}")


def compose_card(content: Card) -> Sheet:
    """Draw the card."""
    sheet = Sheet(
        *SIZE,
        Typesetter(content.language, content.text),
        title=content.title,
        author=content.owner,
        subject=content.tagline,
    )
    sheet.rectangle(0, 0, *SIZE, WHITE)
    sheet.rectangle(0, 97, SIZE[0], SIZE[1] - 97, PALE_BLUE)
    sheet.rectangle(0, SIZE[1] - 7, SIZE[0], 7, BLUE)
    height = sheet.brand_block(MARGIN, 16, 7.6, content.owner)
    left = MARGIN + 7.6 * 9.6 + 26
    width = SIZE[0] - MARGIN - left
    name = sheet.typesetter.paragraph(content.site_name, Style.bold(21, TITLE), width)
    tagline = sheet.typesetter.paragraph(content.tagline, Style(10.5, colour=TEXT), width)
    y = 16 + (height - name.height - tagline.height) / 2
    sheet.text(name, left, y, width)
    sheet.text(tagline, left, y + name.height, width)
    _title(sheet, content.title)
    return sheet


def _title(sheet: Sheet, title: str) -> None:
    hero = drawing(HERO)
    drawing_height = DRAWING_WIDTH * hero.height / hero.width
    top, bottom = 97 + 14, SIZE[1] - 7 - 14
    width = SIZE[0] - 2 * MARGIN - DRAWING_WIDTH - 24
    text = _fitting(sheet.typesetter, title, width, bottom - top)
    sheet.text(text, MARGIN, top + (bottom - top - text.height) / 2, width, role="H1")
    y = top + (bottom - top - drawing_height) / 2
    sheet.drawing(hero, SIZE[0] - MARGIN - DRAWING_WIDTH, y, DRAWING_WIDTH, {**ON_LIGHT, "shade": "#e3e3fd"})


def _fitting(typesetter: Typesetter, title: str, width: float, height: float) -> Paragraph:
    """Return the title as large as it fits."""
    for size in range(LARGEST_TITLE, SMALLEST_TITLE - 1, -2):
        text = typesetter.paragraph(title, Style.bold(size, BLUE, balanced=True), width)
        if text.height <= height and (len(text.lines) <= MOST_LINES or size < MIDDLING_TITLE):
            return text
    return text
