"""Parts of a file, as players of videos ask for them: some play nothing from a server that cannot answer so."""

import re
from collections.abc import Iterator
from typing import IO

from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse

from home.models import PortalDocument

OK, PARTIAL, UNSATISFIABLE = 200, 206, 416
CHUNK_BYTES = 64 * 1024
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def in_parts(request: HttpRequest, document: PortalDocument, response: HttpResponseBase) -> HttpResponseBase:
    """Return the response, cut to the part of the document that the request asks for.

    Several ranges at once, and a range of a version that changed since, get the whole document, as HTTP allows.
    """
    size = document.file_size
    if response.status_code != OK or not size or not isinstance(response, StreamingHttpResponse):
        return response
    response.headers["Accept-Ranges"] = "bytes"
    response.headers["Content-Encoding"] = "identity"  # a film is compressed already
    asked = _RANGE.fullmatch(request.headers.get("Range", ""))
    expected = request.headers.get("If-Range", "")
    if asked is None or asked.groups() == ("", "") or (expected and expected != response.headers.get("ETag")):
        return response
    first, last = _bounds(asked[1], asked[2], size)
    if first > last:
        response.status_code = UNSATISFIABLE
        response.streaming_content = iter(())
        response.headers["Content-Range"] = f"bytes */{size}"
        response.headers["Content-Length"] = "0"
        return response
    response.status_code = PARTIAL
    response.streaming_content = _read(document.file.storage.open(document.file.name), first, last)
    response.headers["Content-Range"] = f"bytes {first}-{last}/{size}"
    response.headers["Content-Length"] = str(last - first + 1)
    return response


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:  # the end of the file
        return max(size - int(last), 0), size - 1
    return int(first), min(int(last or size), size - 1)


def _read(file: IO[bytes], first: int, last: int) -> Iterator[bytes]:
    with file:
        file.seek(first)
        left = last - first + 1
        while left > 0 and (chunk := file.read(min(CHUNK_BYTES, left))):
            left -= len(chunk)
            yield chunk
