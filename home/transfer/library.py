"""The images and documents of a file, found in the library or added to it."""

from hashlib import sha1
from io import BytesIO
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from PIL import Image as PillowImage
from PIL import UnidentifiedImageError
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from home.transfer.archive import Archive
from home.transfer.exporting import OF_DOCUMENTS, OF_IMAGES
from home.transfer.keys import TransferRefused

EXTENSIONS = {"image": settings.WAGTAILIMAGES_EXTENSIONS, "document": settings.WAGTAILDOCS_EXTENSIONS}


class Library:
    """What the file needs of the library. `created` holds the rows whose files go if the import is given up."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.created: list[Any] = []
        self._known: dict[str, int] = {}
        # Wagtail notes the fingerprint of what is uploaded in the CMS, not of what code added.
        for model in (get_image_model(), get_document_model()):
            for row in model.objects.filter(file_hash=""):
                row.get_file_hash()

    def key_of(self, name: str) -> int | None:
        """Return the key, here, of a file of the archive; None if the archive does not have it."""
        if name not in self._known:
            described = self.archive.content.get("files", {}).get(name)
            if described is None:
                return None
            self._known[name] = self._find_or_add(name, described)
        return self._known[name]

    def forget_files(self) -> None:
        """Delete the files of what was added: the rows were given up with the transaction."""
        for row in self.created:
            row.file.storage.delete(row.file.name)

    def _find_or_add(self, name: str, described: dict[str, Any]) -> int:
        kind = described.get("kind", "")
        if kind not in EXTENSIONS or name.rpartition(".")[2] not in EXTENSIONS[kind]:
            raise TransferRefused(f"A file of this type is not accepted here: {name.rpartition('.')[2]}.")
        data = self.archive.file(name)
        model = get_image_model() if kind == "image" else get_document_model()
        fingerprint = sha1(data, usedforsecurity=False).hexdigest()  # Wagtail's own
        found = model.objects.filter(file_hash=fingerprint).order_by("pk").first()
        row = found or (
            self._image(name, described, data) if kind == "image" else self._document(name, described, data)
        )
        return int(row.pk)

    def _image(self, name: str, described: dict[str, Any], data: bytes) -> Any:
        try:
            with PillowImage.open(BytesIO(data)) as opened:
                opened.verify()
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
            if not name.endswith(".avif"):  # that Pillow may have been built without
                raise TransferRefused(f"{name} is not an image.") from error
        values = {field: described[field] for field in OF_IMAGES if field in described}
        return self._add(get_image_model()(**values, file=ContentFile(data, name=name)))

    def _document(self, name: str, described: dict[str, Any], data: bytes) -> Any:
        values = {field: described[field] for field in OF_DOCUMENTS if field in described}
        if "uuid" in described and not get_document_model().objects.filter(uuid=described["uuid"]).exists():
            values["uuid"] = described["uuid"]  # so that its address is the same everywhere
        return self._add(get_document_model()(**values, file=ContentFile(data, name=name)))

    def _add(self, row: Any) -> Any:
        row.file_size = row.file.size
        row.save()
        self.created.append(row)
        row.get_file_hash()
        return row
