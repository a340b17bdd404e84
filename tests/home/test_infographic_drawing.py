"""The poster and the pictures as drawn: readable, whole, in every language."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest
import segno
from django.conf import settings
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from home.blocks.infographic import LONGEST_TEXT, MAXIMUM_STEPS, MINIMUM_STEPS
from home.infographic import layout, pictograms, poster, sheet
from home.infographic.card import card
from home.infographic.content import Infographic, Step
from home.infographic.typesetting import Style, Typesetter

LONGEST_TITLE, LONGEST_FIGURE = 80, 20
WORDS = {
    "fr": ("Consulter gratuitement", "Je cherche une ou un psychologue", "Près d’un lieu ou à distance.", "12 séances"),
    "en": ("See a psychologist", "I look for a psychologist", "Near a place or online.", "12 sessions"),
    "es": ("Consultar gratis", "Busco una psicóloga o un psicólogo", "Cerca de un lugar o en línea.", "12 sesiones"),
    "ar": ("استشارة مجانية", "أبحث عن أخصائي نفسي", "بالقرب من مكان أو عن بعد، رقم INE.", "12 جلسة"),
    "zh-hans": ("免费咨询", "我查找心理咨询师", "按地点查找，或选择“线上咨询”（INE）。", "12 次"),
}


def content(language: str = "fr", count: int = 6, **changes: object) -> Infographic:
    title, step, text, figure = WORDS[language]
    names = [name for name, _label in pictograms.PICTOGRAMS]
    return replace(
        Infographic(
            language=language,
            owner=settings.SITE_OWNER,
            site_name=settings.SITE_NAME,
            tagline=settings.SITE_TAGLINE,
            title=title,
            kicker=title,
            introduction=text,
            steps=tuple(Step(names[index], step, text, figure if index == 0 else "") for index in range(count)),
            call="Trouver une ou un psychologue",
            address="https://santepsy.example.org/comment-ca-marche/",
            code_means="Code QR vers la page",
            numbers_title="Numéros d’urgence",
            numbers=(("15", "Samu"), ("112", "urgences en Europe"), ("3114", "prévention du suicide, 24\xa0h/24")),
        ),
        **changes,
    )


def text_of(data: bytes) -> str:
    """Return the text that a reader of the PDF copies, on one line."""
    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(document[0].get_textpage().get_text_range().split())
    finally:
        document.close()


@pytest.mark.parametrize("language", WORDS)
def test_poster__is_one_a4_page_whose_text_is_read_in_order(language: str) -> None:
    data = poster.poster(content(language))
    document = pypdfium2.PdfDocument(data)
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((595.28, 841.89), abs=0.01)
    document.close()
    text = text_of(data)
    title, step, _text, figure = WORDS[language]
    places = [text.index(words) for words in (title, step, figure, "Trouver une ou un psychologue", "3114")]
    assert places == sorted(places)


@pytest.mark.parametrize("language", WORDS)
def test_poster__says_its_title_and_language_and_is_tagged(language: str) -> None:
    data = poster.poster(content(language))
    document = pypdfium2.PdfDocument(data)
    metadata = document.get_metadata_dict()
    assert metadata["Title"] == f"{WORDS[language][0]} – {settings.SITE_NAME}"
    assert metadata["Author"] == settings.SITE_OWNER
    assert document.is_tagged()
    document.close()
    assert f"/Lang ({language})".encode() in data
    assert b"/DisplayDocTitle true" in data
    for role in (b"/H1", b"/H2", b"/P", b"/Figure", b"/StructTreeRoot", b"/ParentTree"):
        assert role in data


@pytest.mark.parametrize("language", WORDS)
def test_poster__embeds_every_font_it_names(language: str) -> None:
    data = poster.poster(content(language))
    assert data.count(b"/Type /Font\n") + data.count(b"/Type /Font ") == data.count(b"/FontFile2")
    assert b"Helvetica" not in data
    assert len(data) < 100_000  # subsets, not whole typefaces


def test_poster__is_the_same_file_for_the_same_words() -> None:
    assert poster.poster(content("ar")) == poster.poster(content("ar"))


def test_qr_code__is_that_of_the_page() -> None:
    address = "https://santepsy.example.org/comment-ca-marche/"
    expected = [
        [bool(dark) for dark in row] for row in segno.make(address, error="q", micro=False).matrix_iter(border=4)
    ]
    assert [[bool(dark) for dark in row] for row in sheet.qr_matrix(address)] == expected
    drawn = poster.compose_poster(content(address=address))
    box = next(box for box in drawn.boxes if box.name == "qr")
    scale = 4
    document = pypdfium2.PdfDocument(drawn.pdf())
    picture = document[0].render(scale=scale).to_pil().convert("L")
    document.close()
    module = box.width / len(expected)
    read = [
        [
            picture.getpixel((int((box.x + (x + 0.5) * module) * scale), int((box.y + (y + 0.5) * module) * scale)))
            < 128
            for x in range(len(expected))
        ]
        for y in range(len(expected))
    ]
    assert read == expected


def test_arabic__is_shaped_and_goes_from_right_to_left() -> None:
    typesetter = Typesetter("ar", "سلام INE 3114")
    runs = list(typesetter.runs("سلام INE 3114", 400, is_rtl=True))
    letters = [glyph for glyph in runs[-1].glyphs if glyph.character != " "]  # what is read first is at the right
    alone = [next(iter(Typesetter("ar", letter).runs(letter, 400, is_rtl=True))).glyphs[0] for letter in "سلم"]
    assert not {glyph.character for glyph in letters} & {glyph.character for glyph in alone if glyph.advance > 700}
    assert [glyph.character for glyph in letters][-1] >= "\ue000"  # a form of its own, not the letter alone
    latin = "".join(glyph.character for run in runs for glyph in run.glyphs if glyph.character.isascii())
    assert latin.split() == ["3114", "INE"] or latin.split() == ["INE", "3114"]


def test_chinese__never_begins_a_line_with_a_full_stop() -> None:
    text = "按地点查找，或选择“线上咨询”（INE）。" * 4
    typesetter = Typesetter("zh-hans", text)
    for width in range(60, 200, 7):
        lines = typesetter.paragraph(text, Style(10), width).lines
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        assert not [line for line in lines if line[0] in "，。）”"]
        assert not [line for line in lines if line[-1] in "（“"]


def test_picture__is_1080_by_1350_and_says_what_it_shows() -> None:
    about = content()
    picture = Image.open(BytesIO(poster.picture(about)))
    assert (picture.format, picture.size) == ("PNG", (1080, 1350))
    assert picture.text["Description"] == about.alternative
    assert "1. Je cherche une ou un psychologue – 12 séances – Près d’un lieu ou à distance." in about.alternative
    assert "3114" in about.alternative


def test_card__is_1200_by_630() -> None:
    picture = Image.open(BytesIO(card(content())))
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


def test_pictograms__are_drawn_for_the_page_and_for_the_paper() -> None:
    names = [name for name, _label in pictograms.PICTOGRAMS]
    assert 16 <= len(names) == len(set(names)) <= 24
    assert {path.stem for path in pictograms.FOLDER.glob("*.html")} == {*names, pictograms.HERO}
    for name in names:
        drawn = pictograms.drawing(name)
        assert (drawn.width, drawn.height) == (80, 80)
        assert {shape.part for shape in drawn.shapes} <= {"line", "accent", "shade", "badge"}
        assert {"line", "accent", "shade"} <= {shape.part for shape in drawn.shapes}


def assert_whole(drawn: sheet.Sheet) -> None:
    """Nothing leaves the sheet, and no text or drawing covers another."""
    for box in drawn.boxes:
        assert box.x >= -0.01, box
        assert box.y >= -0.01, box
        assert box.x + box.width <= drawn.width + 0.01, box
        assert box.y + box.height <= drawn.height + 0.01, box
    for one, other in combinations(drawn.boxes, 2):
        assert not one.overlaps(other), (one, other)


def steps_of(language: str, sizes: list[tuple[int, int, int]]) -> tuple[Step, ...]:
    _title, step, text, figure = WORDS[language]

    def filled(words: str, length: int) -> str:
        return (f"{words} " * (length // len(words) + 1))[:length].strip()

    return tuple(
        Step("search", filled(step, title), filled(text, words), filled(figure, number))
        for title, words, number in sizes
    )


SIZES = st.lists(
    st.tuples(st.integers(1, LONGEST_TITLE), st.integers(0, LONGEST_TEXT), st.integers(0, LONGEST_FIGURE)),
    min_size=MINIMUM_STEPS,
    max_size=MAXIMUM_STEPS,
)


@hypothesis_settings(max_examples=20, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(sizes=SIZES, language=st.sampled_from(sorted(WORDS)), long_title=st.booleans())
def test_steps_of_any_length__fit_the_sheets(
    sizes: list[tuple[int, int, int]], language: str, long_title: bool
) -> None:
    title, _step, text, _figure = WORDS[language]
    about = content(
        language,
        steps=steps_of(language, sizes),
        **({"title": (f"{title} " * 9)[:120], "introduction": (f"{text} " * 20)[:400]} if long_title else {}),
    )
    assert_whole(poster.compose_poster(about))
    assert_whole(poster.compose_picture(about))


@pytest.mark.parametrize("count", [MINIMUM_STEPS, MAXIMUM_STEPS])
@pytest.mark.parametrize("language", WORDS)
def test_longest_steps__stay_legible_on_the_poster(language: str, count: int) -> None:
    signs = 2 if language == "zh-hans" else 1
    sizes = [(LONGEST_TITLE // signs, LONGEST_TEXT // signs, LONGEST_FIGURE // signs)] * count
    about = content(language, steps=steps_of(language, sizes))
    drawn = poster.compose_poster(about)
    assert_whole(drawn)
    tiles = layout.place(about.steps, drawn.typesetter, (34, 250, 527, 370))
    assert tiles[0].scale * layout.TEXT_SIZE > 4.5  # points: small, and only when everything is as long as it may be


def test_word_without_spaces__is_cut_rather_than_cropped() -> None:
    steps = tuple(Step("search", "X" * LONGEST_TITLE, "y" * LONGEST_TEXT, "9" * LONGEST_FIGURE) for _ in range(8))
    assert_whole(poster.compose_poster(content(steps=steps)))
    assert_whole(poster.compose_picture(content(steps=steps)))
