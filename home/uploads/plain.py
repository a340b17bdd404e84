"""CSV files, captions and videos, known by their first bytes."""

import csv
import io
import re
from typing import IO

from django.utils.translation import gettext

from home.uploads.refusals import active, not_what_it_says

FIRST_BYTES = 4096
_MARKUP = re.compile(r"<\s*(?:!doctype|html|script|svg|iframe|\?php)", re.IGNORECASE)
# A spreadsheet runs a cell that begins so.
_FORMULA = re.compile(r"\s*(?:[=@]|[+-](?![\d\s.,]))")


def check_csv(file: IO[bytes]) -> None:
    """Raise ValidationError unless the file is text, without markup and without formulas."""
    text = _text(file, "csv")
    if _MARKUP.search(text):
        raise not_what_it_says("csv")
    delimiter = ";" if text.count(";") > text.count(",") else ","
    try:
        formulas = any(
            _FORMULA.match(cell) for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row
        )
    except csv.Error as error:
        raise not_what_it_says("csv") from error
    if formulas:
        raise active(gettext("une formule de tableur (une case qui commence par « = » ou « @ »)"))


def check_captions(file: IO[bytes]) -> None:
    text = _text(file, "vtt")
    if not text.lstrip("\ufeff").startswith("WEBVTT") or _MARKUP.search(text):
        raise not_what_it_says("vtt")


def check_mp4(file: IO[bytes]) -> None:
    if file.read(12)[4:8] != b"ftyp":
        raise not_what_it_says("mp4")


def check_webm(file: IO[bytes]) -> None:
    head = file.read(FIRST_BYTES)
    if not head.startswith(b"\x1a\x45\xdf\xa3") or b"webm" not in head[:64]:
        raise not_what_it_says("webm")


def _text(file: IO[bytes], name: str) -> str:
    content = file.read()
    if b"\x00" in content:
        raise not_what_it_says(name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
