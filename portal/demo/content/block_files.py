"""An image, a document and a video of ours, for the page that holds every block."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw
from reportlab.lib.pagesizes import A6
from reportlab.pdfgen.canvas import Canvas

from home.models import PortalDocument, PortalImage

FILES = Path(__file__).parent / "files"


def picture() -> PortalImage:
    """Return an image of the library: the drawing that previews show."""
    image = PortalImage.objects.filter(title="Exemple de bloc").first() or PortalImage(title="Exemple de bloc")
    image.description = "Deux personnes assises l’une en face de l’autre"
    return _with_file(image, "exemple-de-bloc.png", draw)


def memo() -> PortalDocument:
    document = PortalDocument.objects.filter(title="Aide-mémoire").first() or PortalDocument(title="Aide-mémoire")
    return _with_file(document, "aide-memoire.pdf", print_memo)


def video() -> PortalDocument:
    document = PortalDocument.objects.filter(title="Respirer").first() or PortalDocument(title="Respirer")
    return _with_file(document, "respirer.webm", (FILES / "respirer.webm").read_bytes)


def _with_file(row: Any, name: str, make: Callable[[], bytes]) -> Any:
    storage = row._meta.get_field("file").storage  # noqa: SLF001
    if row.pk and storage.exists(row.file.name):
        return row
    if row.pk:
        storage.save(row.file.name, ContentFile(make()))
        return row
    row.file = ContentFile(make(), name=name)
    row.save()
    return row


def draw() -> bytes:
    """Return the drawing of `static/cms/example.svg` as a PNG, with smooth edges."""
    scale = 2
    image = Image.new("RGB", (1600 * scale, 900 * scale), "#e3e3fd")
    pen = ImageDraw.Draw(image)

    def box(*corners: int) -> list[int]:
        return [corner * 2 * scale for corner in corners]

    pen.ellipse(box(586, 56, 694, 164), fill="#ffffff")
    pen.rectangle(box(0, 320, 800, 450), fill="#cacafb")
    for centre, colour in ((265, "#6a6af4"), (535, "#000091")):
        pen.ellipse(box(centre - 44, 141, centre + 44, 229), fill=colour)
        pen.rounded_rectangle(box(centre - 75, 240, centre + 75, 440), radius=140 * scale, fill=colour)
    pen.rectangle(box(0, 380, 800, 450), fill="#cacafb")
    pen.rounded_rectangle(box(336, 110, 464, 186), radius=32 * scale, fill="#ffffff")
    for end, height in ((434, 138), (410, 160)):
        pen.line(box(366, height, end, height), fill="#e1000f", width=16 * scale)
    result = BytesIO()
    image.resize((1600, 900), Image.Resampling.LANCZOS).save(result, "PNG", optimize=True)
    return result.getvalue()


def print_memo() -> bytes:
    """Return a small PDF."""
    result = BytesIO()
    canvas = Canvas(result, pagesize=A6, lang="fr-FR")
    canvas.setTitle("Aide-mémoire")
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(30, 370, "Avant la première séance")
    canvas.setFont("Helvetica", 10)
    for line, words in enumerate(("Mon numéro INE", "Mes questions", "L’adresse et l’heure")):
        canvas.drawString(30, 340 - 20 * line, f"– {words}")
    canvas.save()
    return result.getvalue()
