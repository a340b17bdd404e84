"""How a page, a snippet, an image or a document is named in a file: by what is the same in every database."""

from hashlib import sha256
from typing import Any

from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, TranslatableMixin

REFERENCE = "$ref"


class TransferRefused(Exception):
    """The export or the import cannot be done, for a reason that a person can act on."""


def kind_of(model: type[Model]) -> str:
    """Return what a model is called in a file: page, image, document, or the label of a snippet."""
    if issubclass(model, Page):
        return "page"
    if issubclass(model, get_image_model()):
        return "image"
    if issubclass(model, get_document_model()):
        return "document"
    return model._meta.label  # noqa: SLF001


def key_of(row: Any) -> str:
    """Return the name of a row in a file. Raises TransferRefused for what has no name that holds elsewhere."""
    if isinstance(row, get_image_model() | get_document_model()):
        return digest(row)
    if isinstance(row, Page | TranslatableMixin):
        return f"{row.translation_key}:{row.locale.language_code}"
    raise TransferRefused(
        f"“{row}” ({row._meta.label}) has nothing to recognise it by elsewhere: it cannot be carried in a file."  # noqa: SLF001
    )


def digest(row: Any) -> str:
    """Return the SHA-256 of a file of the library, and its extension: also its name in the archive."""
    made = sha256()
    with row.file.open("rb") as file:
        for chunk in file.chunks():
            made.update(chunk)
    return f"{made.hexdigest()}.{row.file.name.rpartition('.')[2].lower()}"


def language_of(key: str) -> str:
    return key.rpartition(":")[2]


def locale_of(key: str) -> Locale:
    """Return the language of a key. Raises TransferRefused when this site does not have it."""
    locale = Locale.objects.filter(language_code=language_of(key)).first()
    if locale is None:
        raise TransferRefused(f"This site has no language “{language_of(key)}”.")
    return locale
