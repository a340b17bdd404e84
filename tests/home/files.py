"""Files that editors drop in the library: good, broken and harmful ones."""

import io
import struct
import zipfile
import zlib

from PIL import Image
from reportlab.pdfgen.canvas import Canvas


def image(kind: str = "PNG", size: tuple[int, int] = (64, 36)) -> bytes:
    result = io.BytesIO()
    Image.new("RGB", size, "#000091").save(result, kind)
    return result.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """Return a few bytes that claim to be an enormous picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def pdf(extra: bytes = b"") -> bytes:
    result = io.BytesIO()
    canvas = Canvas(result)
    canvas.drawString(72, 72, "Bonjour")
    canvas.save()
    return result.getvalue() + extra


def packed_pdf(objects: bytes) -> bytes:
    """Return a PDF with objects in a compressed stream, as most programs write them."""
    packed = zlib.compress(objects)
    head = b"9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n" % len(packed)
    return pdf(head + packed + b"\nendstream\nendobj\n%%EOF")


def archive(parts: dict[str, bytes | str]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return result.getvalue()


def docx(**parts: bytes | str) -> bytes:
    usual = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"}
    return archive({**usual, **parts})


def odt(**parts: bytes | str) -> bytes:
    return archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<office/>", **parts})


WEBM = b"\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm" + b"\x00" * 64
MP4 = b"\x00\x00\x00\x20ftypisom" + b"\x00" * 64
