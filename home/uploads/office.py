"""Texts and spreadsheets: archives of XML, without macros, embedded programs or content fetched from elsewhere."""

import re
import zipfile
from collections.abc import Callable
from typing import IO

from django.utils.translation import gettext

from home.uploads.refusals import active, not_what_it_says

MOST_FILES = 5000
MOST_UNPACKED_BYTES = 200 * 1024 * 1024
MOST_OF_ONE_PART = 5 * 1024 * 1024
_PROGRAM = re.compile(
    r"(?:^|/)(?:vbaProject\.bin|vbaData\.xml|activeX/|embeddings/|macrosheets/|Basic/|Scripts/|Object \d)"
)
_EXTERNAL = re.compile(r"<Relationship\b(?=[^>]*TargetMode=\"External\")[^>]*>", re.IGNORECASE)
_HYPERLINK = re.compile(r"/hyperlink\"", re.IGNORECASE)


def check_office(part: str = "", *, mimetype: str = "") -> Callable[[IO[bytes]], None]:
    """Return the check of one format: Office's, known by its main `part`, or OpenDocument's, by its `mimetype`."""

    def check(file: IO[bytes]) -> None:
        name = part.partition("/")[0] or "OpenDocument"
        try:
            with zipfile.ZipFile(file) as archive:
                _check_archive(archive)
                if part and not {part, "[Content_Types].xml"} <= set(archive.namelist()):
                    raise not_what_it_says(name)
                if mimetype and _read(archive, "mimetype").strip() != mimetype:
                    raise not_what_it_says(name)
                _check_parts(archive)
        except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError) as error:
            raise not_what_it_says(name) from error

    return check


def _check_archive(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_FILES or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        raise active(gettext("trop de données compressées"))
    if any(_PROGRAM.search(part.filename) for part in parts):
        raise active(gettext("une macro ou un objet incorporé"))


def _check_parts(archive: zipfile.ZipFile) -> None:
    for part in archive.namelist():
        if part == "[Content_Types].xml" and "macroEnabled" in _read(archive, part):
            raise active(gettext("une macro ou un objet incorporé"))
        if part.endswith(".rels"):
            external = _EXTERNAL.findall(_read(archive, part))
            if any(not _HYPERLINK.search(relationship) for relationship in external):
                raise active(gettext("un contenu chargé d’un autre site"))


def _read(archive: zipfile.ZipFile, part: str) -> str:
    with archive.open(part) as stream:
        return stream.read(MOST_OF_ONE_PART).decode("utf-8", errors="replace")
