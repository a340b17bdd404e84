"""Shaped letters in a PDF, so that they are copied, searched and heard as the letters that were typed.

reportlab knows a glyph by one character, and an Arabic letter is often several glyphs: a body, and dots placed on it.
Each such letter becomes one glyph of the embedded font, drawn from its parts, under a private character whose meaning
is written in the font's table of Unicode values.
"""

from io import BytesIO
from typing import Any

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from reportlab.pdfbase import ttfonts

FIRST_PRIVATE = 0xE000

# A part: the number of a glyph in the font, and where it stands.
Parts = tuple[tuple[int, int, int], ...]


class EmbeddedFont(ttfonts.TTFont):
    """A font of reportlab with letters made of several glyphs."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, BytesIO(data), asciiReadable=False)
        self.face: Any
        self._data = data
        self._codes: dict[tuple[Parts, int, str], int] = {}

    def character(self, parts: Parts, advance: int, letters: str) -> str:
        """Return the character by which a page names these glyphs, which stand for `letters`."""
        if len(parts) == 1 and len(letters) == 1:
            glyph, x, y = parts[0]
            if (x, y) == (0, 0) and self.face.charToGlyph.get(ord(letters)) == glyph:
                return letters
        key = (parts, advance, letters)
        if key not in self._codes:
            code = self._codes[key] = FIRST_PRIVATE + len(self._codes)
            self.face.charToGlyph[code] = parts[0][0]
            self.face.charWidths[code] = advance
        return chr(self._codes[key])

    def addObjects(self, doc: Any) -> None:  # noqa: N802 – reportlab's name
        """Write the font into the document, with the letters that it uses."""
        subsets = [list(codes) for codes in self.state[doc].subsets]
        used = {code for codes in subsets for code in codes}
        composed = {code: key for key, code in self._codes.items() if code in used}
        shown = self.face
        if composed:
            self.face = self._face_with(composed)
        try:
            super().addObjects(doc)
            for number, codes in enumerate(subsets):
                name = f"{ttfonts.SUBSETN(number).decode()}+{self.face.name.decode()}{self.face.subfontNameX.decode()}"
                meanings = {code: letters for code, (_parts, _advance, letters) in composed.items()}
                doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_unicode(name, codes, meanings)
        finally:
            self.face = shown

    def _face_with(self, composed: dict[int, tuple[Parts, int, str]]) -> Any:
        """Return the font with one more glyph for each letter."""
        with TTFont(BytesIO(self._data), recalcTimestamp=False) as font:
            outlines, names = font.getGlyphSet(), font.getGlyphOrder()
            for code, (parts, advance, _letters) in composed.items():
                pen = TTGlyphPen(None)
                for glyph, x, y in parts:
                    recording = DecomposingRecordingPen(outlines)
                    outlines[names[glyph]].draw(recording)
                    recording.replay(TransformPen(pen, (1, 0, 0, 1, x, y)))
                name = f"letter{code:X}"
                outline = pen.glyph()
                font["glyf"][name] = outline
                outline.recalcBounds(font["glyf"])
                font["hmtx"][name] = (advance, getattr(outline, "xMin", 0))
                for table in font["cmap"].tables:
                    if table.isUnicode():
                        table.cmap[code] = name
            data = BytesIO()
            font.save(data)
        data.seek(0)
        return ttfonts.TTFontFace(data)


def _to_unicode(name: str, codes: list[int], meanings: dict[int, str]) -> str:
    """Return reportlab's table of Unicode values, with the letters that private characters stand for."""
    lines = ttfonts.makeToUnicodeCMap(name, codes).split("\n")
    for position, code in enumerate(codes):
        if code in meanings:
            line = f"<{position:02X}> <{code:04X}>"
            lines[lines.index(line)] = f"<{position:02X}> <{meanings[code].encode('utf-16-be').hex().upper()}>"
    return "\n".join(lines)
