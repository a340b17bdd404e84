"""What may enter the library, and in which words the rest is refused."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import reverse
from wagtail.documents.forms import get_document_form
from wagtail.images.forms import get_image_form

from home.models import HomePage, PortalDocument, PortalImage
from home.sizes import shown_size
from tests.home import files

ROOT_COLLECTION = 1
HYPERLINK = '<Relationship Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"/>'
TEMPLATE = '<Relationship Type="http://x/attachedTemplate" Target="https://example.org/m.dotm" TargetMode="External"/>'


def refusal_of_image(name: str, content: bytes) -> str:
    form = get_image_form(PortalImage)(
        {"title": "Une image", "description": "Un carré bleu", "collection": ROOT_COLLECTION},
        {"file": SimpleUploadedFile(name, content)},
    )
    return " ".join(form.errors.get("file", []))


def refusal_of_document(name: str, content: bytes) -> str:
    form = get_document_form(PortalDocument)(
        {"title": "Un document", "language": "fr", "collection": ROOT_COLLECTION},
        {"file": SimpleUploadedFile(name, content)},
    )
    return " ".join(form.errors.get("file", []))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.JPEG", "JPEG"), ("a.webp", "WEBP"), ("a.gif", "GIF")]
)
def test_image__of_a_usual_type_is_accepted(name: str, kind: str) -> None:
    assert refusal_of_image(name, files.image(kind)) == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("dessin.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "JPEG"),
        ("dessin.png", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "contient autre chose"),
        ("page.png", b"<html><script>alert(1)</script></html>", "contient autre chose"),
        ("texte.png", b"bonjour", "n’est pas une image"),
        ("photo.png", files.image("JPEG"), "contient autre chose"),
        ("photo.bmp", files.image("BMP"), "Ce format n’est pas accepté"),
        ("bombe.png", files.huge_png(9_000, 9_000), "trop de pixels"),
        ("bombe.png", files.huge_png(60_000, 60_000), "trop de pixels"),
        ("coupee.png", files.image(size=(400, 400))[:120], "n’est pas une image"),
    ],
)
def test_image__that_could_harm_is_refused_in_plain_words(name: str, content: bytes, words: str) -> None:
    assert words in refusal_of_image(name, content)


@pytest.mark.django_db
def test_image__too_heavy_is_refused() -> None:
    with override_settings(WAGTAILIMAGES_MAX_UPLOAD_SIZE=50):
        assert "trop lourde" in refusal_of_image("a.png", files.image())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", files.pdf()),
        ("a.pdf", files.packed_pdf(b"1 0 << /Type /Font >>")),
        ("A.PDF", files.pdf()),
        ("a.docx", files.docx()),
        ("a.docx", files.docx(**{"word/_rels/document.xml.rels": HYPERLINK})),
        ("a.xlsx", files.archive({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"})),
        ("a.odt", files.odt()),
        ("a.csv", "mois;séances;écart\njanvier;12;-3\n".encode()),
        ("a.csv", "mois;séances\njanvier;12\n".encode("cp1252")),
        ("a.mp4", files.MP4),
        ("a.webm", files.WEBM),
        ("a.vtt", b"WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour\n"),
    ],
)
def test_document__of_a_usual_type_is_accepted(name: str, content: bytes) -> None:
    assert refusal_of_document(name, content) == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.html", b"<html></html>", "Ce format n’est pas accepté"),
        ("a.exe", b"MZ", "Ce format n’est pas accepté"),
        ("a.docm", files.docx(), "Ce format n’est pas accepté"),
        ("a", files.pdf(), "Ce format n’est pas accepté"),
        ("a.pdf", b"<html><script>alert(1)</script></html>", "son contenu n’en est pas"),
        ("a.pdf", files.docx(), "son contenu n’en est pas"),
        ("a.pdf", files.pdf(b"<< /S /JavaScript /JS (app.alert(1)) >> %%EOF"), "un script"),
        ("a.pdf", files.pdf(b"<< /S /J#61vaScript >> %%EOF"), "un script"),
        ("a.pdf", files.packed_pdf(b"1 0 << /S /JavaScript /JS (app.alert(1)) >>"), "un script"),
        ("a.pdf", files.pdf(b"<< /S /Launch /F (cmd.exe) >> %%EOF"), "une commande"),
        ("a.pdf", files.pdf(b"<< /EF << /F 9 0 R >> /Type /EmbeddedFile >> %%EOF"), "un fichier joint"),
        ("a.pdf", files.pdf(b"<< /Encrypt 9 0 R >> %%EOF"), "protégé"),
        ("a.docx", b"PK\x03\x04 not an archive", "son contenu n’en est pas"),
        ("a.docx", files.archive({"autre.txt": "rien"}), "son contenu n’en est pas"),
        ("a.docx", files.docx(**{"word/vbaProject.bin": b"macro"}), "une macro"),
        ("a.docx", files.docx(**{"word/embeddings/oleObject1.bin": b"objet"}), "une macro"),
        (
            "a.docx",
            files.docx(**{"[Content_Types].xml": "<Override ContentType='macroEnabled.main+xml'/>"}),
            "une macro",
        ),
        ("a.docx", files.docx(**{"word/_rels/settings.xml.rels": TEMPLATE}), "chargé d’un autre site"),
        ("a.docx", files.docx(**{"word/document.xml": b"\x00" * 201 * 1024 * 1024}), "trop de données"),
        ("a.xlsx", files.docx(), "son contenu n’en est pas"),
        ("a.odt", files.odt(**{"Basic/Standard/Module1.xml": "macro"}), "une macro"),
        ("a.ods", files.odt(), "son contenu n’en est pas"),
        ("a.csv", b"<html><script>alert(1)</script></html>", "son contenu n’en est pas"),
        ("a.csv", b"nom;valeur\nx;=HYPERLINK(1)\n", "une formule"),
        ("a.csv", b"nom,valeur\nx,@SUM(A1)\n", "une formule"),
        ("a.csv", b"\x00\x01\x02", "son contenu n’en est pas"),
        ("a.mp4", files.WEBM, "son contenu n’en est pas"),
        ("a.webm", files.MP4, "son contenu n’en est pas"),
        ("a.vtt", b"<script>alert(1)</script>", "son contenu n’en est pas"),
    ],
)
def test_document__that_could_harm_is_refused_in_plain_words(name: str, content: bytes, words: str) -> None:
    assert words in refusal_of_document(name, content)


@pytest.mark.django_db
def test_document__too_heavy_is_refused_and_a_video_may_be_heavier() -> None:
    with override_settings(DOCUMENT_MAX_BYTES=50):
        assert "trop lourd" in refusal_of_document("a.pdf", files.pdf())
        assert refusal_of_document("a.webm", files.WEBM) == ""


def test_editor__is_told_why_an_upload_is_refused(editor_client: Client, home: HomePage) -> None:
    several = reverse("wagtailimages:add_multiple")
    refused = SimpleUploadedFile("photo.png", files.image("JPEG"))
    answer = editor_client.post(
        several, {"title": "photo", "files[]": refused}, headers={"x-requested-with": "XMLHttpRequest"}
    )
    assert "contient autre chose" in answer.json()["error_message"]
    page = editor_client.post(
        reverse("wagtaildocs:add"),
        {
            "title": "Macro",
            "language": "fr",
            "file": SimpleUploadedFile("a.docx", files.docx(**{"x/vbaProject.bin": b"m"})),
        },
    ).content.decode()
    assert "une macro ou un objet incorporé" in page
    assert not PortalDocument.objects.exists()


def test_editor__adds_a_document_that_says_its_language(editor_client: Client, home: HomePage) -> None:
    data = {"title": "The guide", "language": "en", "file": SimpleUploadedFile("guide.pdf", files.pdf())}
    assert editor_client.post(reverse("wagtaildocs:add"), data).status_code == 302
    document = PortalDocument.objects.get()
    assert document.full_detail.startswith("PDF – ")
    assert document.full_detail.endswith("ko – Anglais")


@pytest.mark.parametrize(
    ("size", "shown"),
    [(1, "1 ko"), (1_499, "1 ko"), (245_000, "245 ko"), (1_440_000, "1,4 Mo"), (12_300_000, "12 Mo")],
)
def test_size__is_said_as_people_read_it(size: int, shown: str) -> None:
    assert shown_size(size).replace("\u00a0", " ") == shown
