"""The demo's press page, and the documents it gives."""

from datetime import date
from io import BytesIO
from types import ModuleType
from typing import Any

from django.core.files.base import ContentFile
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

from home.models import PortalDocument
from portal.demo.content.texts import lists_french
from portal.demo.content.typography import typeset
from portal.scheme.tokens import fill


def page(texts: ModuleType) -> dict[str, Any]:
    """Return the fields of the page in the language of `texts`; the documents are in French."""
    documents = {release["date"]: document_of(release) for release in lists_french.PRESS_RELEASES}
    releases = [
        (
            "release",
            {
                "date": date.fromisoformat(release["date"]),
                "title": release["title"],
                "text": release["text"],
                "documents": [documents[release["date"]]],
            },
        )
        for release in typeset(texts.PRESS_RELEASES)
    ]
    return {**texts.PRESS, "releases": releases}


def document_of(release: dict[str, str]) -> PortalDocument:
    """Return the document of a press release, made if it is not there."""
    title = typeset(release["document"])
    if there := PortalDocument.objects.filter(title=title).first():
        return there
    content = ContentFile(pdf(typeset(release)), name=f"communique-{release['date']}.pdf")
    return PortalDocument.objects.create(title=title, file=content, file_size=content.size)


def pdf(release: dict[str, str]) -> bytes:
    """Return a page that says what the release says."""
    styles = getSampleStyleSheet()
    target = BytesIO()
    document = SimpleDocTemplate(target, pagesize=A4, title=fill(release["title"]), lang="fr")
    document.build(
        [
            Paragraph("Santé Psy Étudiant", styles["Heading3"]),
            Paragraph(fill(release["title"]), styles["Title"]),
            Paragraph(fill(release["text"]), styles["BodyText"]),
        ]
    )
    return target.getvalue()
