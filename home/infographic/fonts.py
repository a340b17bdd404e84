"""The typefaces of what is drawn: Marianne for what it has, one more for the Arabic and the Chinese scripts.

All come from installed packages. A PDF takes TrueType outlines only: Marianne's are converted, and a variable font is
cut down to the characters of the document, then fixed at one weight.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any

import uharfbuzz
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.varLib import instancer
from reportlab.pdfbase import pdfmetrics

from home.infographic.embedding import EmbeddedFont
from portal.assets import design_system

REGULAR, BOLD = 400, 700
LARGEST_ERROR = 0.5  # of a converted curve, in thousandths of the letter's size
POSTSCRIPT_NAME = 6
SCRIPTS = {
    "arabic": ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    "chinese": ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"),
}
SCRIPT_OF_LANGUAGE = {"ar": "arabic", "zh-hans": "chinese"}
# Marianne has these too, at the width that Latin wants: among Chinese signs they are as wide as a sign.
WIDE_IN_CHINESE = frozenset(map(ord, "“”‘’…—·"))
SPACES = frozenset({0x20, 0xA0})
SPACES_NOT_IN_FONTS = str.maketrans({"\u202f": "\u00a0", "\u2009": " ", "\u200b": "", "\u2060": ""})


@dataclass(frozen=True, eq=False)
class Font:
    """A font at one weight: what it draws, how reportlab embeds it, how harfbuzz shapes it."""

    name: str
    codes: frozenset[int]
    embedded: EmbeddedFont
    shaper: Any


class Fonts:
    """The fonts of one document, by weight, in the order in which they are tried for a character."""

    def __init__(self, language: str, text: str) -> None:
        self.language = language
        codes = frozenset(map(ord, text.translate(SPACES_NOT_IN_FONTS)))
        self._by_weight = {weight: self._stack(language, codes, weight) for weight in (REGULAR, BOLD)}

    def of(self, character: str, weight: int, *, is_wide: bool = False) -> Font:
        """Return the first font that has the character, or the last if it is wide. What none has is a box."""
        code = ord(character)
        fonts = self._by_weight[weight]
        if is_wide:
            fonts = fonts[::-1]
        return next((font for font in fonts if code in font.codes), self._by_weight[weight][0])

    @staticmethod
    def _stack(language: str, codes: frozenset[int], weight: int) -> list[Font]:
        latin = marianne(weight)
        fonts = [latin]
        preferred = SCRIPT_OF_LANGUAGE.get(language)
        wanted = codes - latin.codes
        if preferred == "chinese":
            wanted |= codes & WIDE_IN_CHINESE
        for script in sorted(SCRIPTS, key=lambda name: name != preferred):
            if wanted & _characters(script):
                font = _script_font(script, weight, frozenset(wanted & _characters(script)) | SPACES)
                fonts.append(font)
                wanted -= font.codes
        return fonts


@lru_cache(maxsize=2)
def marianne(weight: int) -> Font:
    """Return the State's typeface, with outlines that a PDF can hold."""
    with TTFont(design_system.fonts()[weight], recalcTimestamp=False) as font:
        font.flavor = None
        _to_truetype(font)
        return _ready(font, f"Marianne-{weight}")


@lru_cache(maxsize=2)
def _characters(script: str) -> frozenset[int]:
    with TTFont(_path(script), lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(maxsize=8)
def _script_font(script: str, weight: int, codes: frozenset[int]) -> Font:
    options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True, glyph_names=False)
    with subset.load_font(str(_path(script)), options, lazy=True) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=codes)
        subsetter.subset(font)
        whole = BytesIO()
        font.save(whole)
    whole.seek(0)
    with TTFont(whole, recalcTimestamp=False) as font:
        axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
        fixed = instancer.instantiateVariableFont(font, {**axes, "wght": weight})
        digest = hashlib.sha256(repr(sorted(codes)).encode()).hexdigest()[:8]
        return _ready(fixed, f"Noto-{script}-{weight}-{digest}")


def _path(script: str) -> Path:
    package, inside = SCRIPTS[script]
    return Path(str(files(package) / inside))


def _ready(font: TTFont, name: str) -> Font:
    """Register the font under a name of its own: reportlab takes two fonts of one name for the same."""
    font["name"].setName(name, POSTSCRIPT_NAME, 3, 1, 0x409)
    font["name"].setName(name, POSTSCRIPT_NAME, 1, 0, 0)
    data = BytesIO()
    font.save(data)
    embedded = EmbeddedFont(name, data.getvalue())
    pdfmetrics.registerFont(embedded)
    shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(data.getvalue())))
    return Font(name, frozenset(font.getBestCmap()), embedded, shaper)


def _to_truetype(font: TTFont) -> None:
    """Replace cubic outlines (CFF) with quadratic ones (glyf), in place."""
    order = font.getGlyphOrder()
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder, table.glyphs = order, glyphs
    for name in order:
        glyphs[name].recalcBounds(table)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0))
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for limit in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements"):
        setattr(limits, limit, 0)
    limits.maxZones, limits.maxSizeOfInstructions, limits.maxComponentElements = 1, 0, 0
    font["post"].formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"
