"""The file itself: a ZIP with one JSON and the files of the library. Read with distrust, never unpacked on a disk."""

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model

from home.transfer.keys import TransferRefused

MANIFEST = "pages.json"
FILE_NAME = re.compile(r"files/[0-9a-f]{64}\.[a-z0-9]{2,5}")
MEGABYTE = 1024 * 1024
MAXIMUM_MANIFEST = 50 * MEGABYTE
MAXIMUM_FILE = 100 * MEGABYTE
MAXIMUM_TOTAL = 1024 * MEGABYTE
MAXIMUM_ENTRIES = 5000


def write(path: Path, content: Mapping[str, Any], files: Mapping[str, Model]) -> None:
    """Write the file; a half-written one is never left under its name."""
    partial = path.with_name(f"{path.name}.part")
    try:
        with ZipFile(partial, "w", ZIP_DEFLATED) as archive:
            archive.writestr(MANIFEST, json.dumps(content, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1))
            for name, row in files.items():
                with row.file.open("rb") as file:  # type: ignore[attr-defined]
                    archive.writestr(f"files/{name}", file.read(), compress_type=ZIP_STORED)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


class Archive:
    """A file made by `export_pages`. Raises TransferRefused for anything else."""

    def __init__(self, path: Path) -> None:
        try:
            self.zip = ZipFile(path)
        except (OSError, BadZipFile) as error:
            raise TransferRefused(f"{path} is not a file made by export_pages.") from error
        try:
            self._check()
            self.content = self._manifest()
        except BaseException:
            self.zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.zip.close()

    def file(self, name: str) -> bytes:
        """Return a file of the library by its name, which says what it must hold."""
        data = self._read(f"files/{name}", MAXIMUM_FILE)
        if sha256(data).hexdigest() != name.partition(".")[0]:
            raise TransferRefused(f"The file {name} was changed since the export.")
        return data

    def _check(self) -> None:
        entries = self.zip.infolist()
        if len(entries) > MAXIMUM_ENTRIES or sum(entry.file_size for entry in entries) > MAXIMUM_TOTAL:
            raise TransferRefused("This file is too big.")
        for entry in entries:
            if entry.filename != MANIFEST and not FILE_NAME.fullmatch(entry.filename):
                raise TransferRefused(f"This file holds what export_pages does not write: {entry.filename!r}.")

    def _manifest(self) -> dict[str, Any]:
        try:
            content = json.loads(self._read(MANIFEST, MAXIMUM_MANIFEST))
        except ValueError as error:
            raise TransferRefused("The content of this file cannot be read.") from error
        if not isinstance(content, dict):
            raise TransferRefused("The content of this file cannot be read.")
        return content

    def _read(self, name: str, limit: int) -> bytes:
        """Read an entry, and no more of it than the limit, whatever its header says."""
        try:
            entry: ZipInfo = self.zip.getinfo(name)
            with self.zip.open(entry) as file:
                data = file.read(limit + 1)
        except (KeyError, BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
            raise TransferRefused(f"{name} is missing from this file, or damaged.") from error
        if len(data) > limit:
            raise TransferRefused(f"{name} is too big.")
        return data
