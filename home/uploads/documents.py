"""What a document must be to be published: what its name says, not too heavy, and nothing that runs."""

from collections.abc import Callable
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext

from home.sizes import shown_size
from home.uploads.office import check_office
from home.uploads.pdf import check_pdf
from home.uploads.plain import check_captions, check_csv, check_mp4, check_webm

CHECKS: dict[str, Callable[[IO[bytes]], None]] = {
    "csv": check_csv,
    "docx": check_office("word/document.xml"),
    "mp4": check_mp4,
    "ods": check_office(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
    "odt": check_office(mimetype="application/vnd.oasis.opendocument.text"),
    "pdf": check_pdf,
    "vtt": check_captions,
    "webm": check_webm,
    "xlsx": check_office("xl/workbook.xml"),
}
VIDEOS = {"mp4", "webm"}


def check_document(file: UploadedFile, extension: str) -> None:
    """Raise ValidationError, in the editor's words, unless the file is what its extension says and harmless.

    The file is left at its beginning.
    """
    most = settings.VIDEO_MAX_BYTES if extension in VIDEOS else settings.DOCUMENT_MAX_BYTES
    if (file.size or 0) > most:
        raise ValidationError(
            gettext("Ce document est trop lourd : %(size)s, pour %(most)s au plus.")
            % {"size": shown_size(file.size or 0), "most": shown_size(most)},
            code="file_too_large",
        )
    file.seek(0)
    try:
        CHECKS[extension](file)
    finally:
        file.seek(0)
