"""PDF files: real ones, that run and launch nothing."""

import re
import zlib
from collections.abc import Iterator
from typing import IO

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from home.uploads.refusals import active, not_what_it_says

HEAD_BYTES = 1024  # readers accept a header that comes a little late
MOST_UNPACKED_BYTES = 100 * 1024 * 1024
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_NAME = re.compile(rb"/(?:[^\x00-\x20/\[\]()<>{}%]|#[0-9A-Fa-f]{2})+")
# Objects other than pictures and text may be packed in streams of objects.
_PACKED = re.compile(rb"/ObjStm\b.{0,500}?stream\r?\n", re.DOTALL)
_ACTIVE_NAMES = {
    b"/JavaScript": _("un script"),
    b"/JS": _("un script"),
    b"/Launch": _("une commande"),
    b"/EmbeddedFile": _("un fichier joint"),
    b"/RichMedia": _("un contenu animé"),
    b"/XFA": _("un formulaire programmé"),
}


def check_pdf(file: IO[bytes]) -> None:
    """Raise ValidationError unless the file is a PDF without password, script, command or attachment."""
    content = file.read()
    if b"%PDF-" not in content[:HEAD_BYTES] or b"%%EOF" not in content:
        raise not_what_it_says("pdf")
    names = set(_names(content))
    if b"/Encrypt" in names:
        raise ValidationError(
            gettext("Ce PDF est protégé : personne ne pourra le lire avec une synthèse vocale. Ôtez sa protection."),
            code="protected",
        )
    for unpacked in _packed_objects(content):
        names |= set(_names(unpacked))
    for name, what in _ACTIVE_NAMES.items():
        if name in names:
            raise active(str(what))


def _names(content: bytes) -> Iterator[bytes]:
    """Yield each name of the file, its escapes resolved: `/J#61vaScript` is `/JavaScript`."""
    for name in _NAME.findall(content):
        yield _ESCAPED.sub(lambda match: bytes([int(match[1], 16)]), name)


def _packed_objects(content: bytes) -> Iterator[bytes]:
    left = MOST_UNPACKED_BYTES
    for match in _PACKED.finditer(content):
        try:
            unpacked = zlib.decompressobj().decompress(content[match.end() :], left)
        except zlib.error:
            continue
        left -= len(unpacked)
        if left <= 0:
            raise active(gettext("trop d’objets compressés"))
        yield unpacked
