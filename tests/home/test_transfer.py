"""Pages carried to another environment: the same there, as drafts, all or none, and twice changes nothing more."""

import io
import json
import zipfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from PIL import Image
from wagtail.models import Locale, Page, Revision

from home.models import (
    FaqPage,
    GuidePage,
    HomePage,
    PortalDocument,
    PortalImage,
    Question,
    QuestionCategory,
    StandardPage,
)


def picture(colour: str = "blue") -> PortalImage:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(buffer, "PNG")
    return PortalImage.objects.create(
        title="Un cabinet", description="Deux fauteuils", file=ContentFile(buffer.getvalue(), name=f"{colour}.png")
    )


@pytest.fixture
def image(home: HomePage) -> PortalImage:
    return picture()


@pytest.fixture
def document(home: HomePage) -> PortalDocument:
    return PortalDocument.objects.create(title="Affiche", file=ContentFile(b"%PDF-1.7 affiche", name="affiche.pdf"))


@pytest.fixture
def full_guide(
    home: HomePage, guide: GuidePage, faq: FaqPage, image: PortalImage, document: PortalDocument
) -> GuidePage:
    """A guide that uses everything, and its English translation."""
    question = Question.objects.get(slug="est-ce-gratuit")
    html = (
        f'<p><a linktype="page" id="{faq.pk}">Questions</a> <a linktype="page" id="{guide.pk}">Ici</a> '
        f'<a linktype="document" id="{document.pk}">Affiche</a> [[seances]]</p>'
    )
    guide.body = [
        ("heading", "Avant la séance"),
        ("text", html),
        ("figure", {"image": image, "caption": "Un cabinet"}),
        ("faq_extract", {"title": "Argent", "category": None, "number": 5, "questions": [question]}),
    ]
    guide.related = [("question", question), ("guide", guide)]
    guide.save_revision().publish()
    english = Locale.objects.get(language_code="en")
    home.copy_for_translation(english).save_revision().publish()
    Page.objects.get(pk=guide.get_parent().pk).specific.copy_for_translation(english).save_revision().publish()
    translated = GuidePage.objects.get(pk=guide.pk).copy_for_translation(english)
    translated.title = "Preparing your first session"
    translated.save_revision().publish()
    return GuidePage.objects.get(pk=guide.pk)


@pytest.fixture
def file(full_guide: GuidePage, tmp_path: Path) -> Path:
    path = tmp_path / "guides.zip"
    call_command("export_pages", "/guides/", path, verbosity=0)
    return path


def bring(file: Path, **options: Any) -> None:
    call_command("import_pages", file, verbosity=0, **options)


def forget_everything() -> None:
    """Another environment: the same home pages, and nothing else."""
    Page.objects.filter(slug__in=["guides", "faq"]).delete()
    Page.objects.filter(depth__gt=2).delete()
    Page.objects.filter(depth=2).update(numchild=0)
    Question.objects.all().delete()
    QuestionCategory.objects.all().delete()
    PortalImage.objects.all().delete()
    PortalDocument.objects.all().delete()


def french_guide() -> GuidePage:
    return GuidePage.objects.get(slug="premiere-seance", locale__language_code="fr")


def counts() -> list[int]:
    models = (Page, Question, QuestionCategory, PortalImage, PortalDocument, Revision)
    return [model.objects.count() for model in models]


def test_round_trip__brings_back_pages_translations_and_what_they_use(file: Path, full_guide: GuidePage) -> None:
    before = {name: getattr(full_guide, name) for name in ("title", "summary", "updated_on", "translation_key")}
    uuid = PortalDocument.objects.get().uuid
    forget_everything()
    bring(file, publish=True)
    guide = french_guide()
    assert {name: getattr(guide, name) for name in before} == before
    assert guide.live
    kinds = [block.block_type for block in guide.body]
    assert kinds == ["heading", "text", "figure", "faq_extract"]
    html = guide.body[1].value.source
    assert f'linktype="page" id="{guide.pk}"' in html
    assert f'linktype="document" id="{PortalDocument.objects.get().pk}"' in html
    assert "[[seances]]" in html
    assert guide.body[2].value["image"] == PortalImage.objects.get()
    assert PortalImage.objects.get().description == "Deux fauteuils"
    assert PortalDocument.objects.get().uuid == uuid
    question = Question.objects.get()
    assert (question.slug, question.category.title, question.live) == ("est-ce-gratuit", "Le dispositif", True)
    assert list(guide.body[3].value["questions"]) == [question]
    assert guide.related_questions == [question]
    assert [page.pk for page in guide.related_guides] == [guide.pk]
    english = guide.get_translation(Locale.objects.get(language_code="en"))
    assert (english.title, english.live) == ("Preparing your first session", True)
    assert english.get_parent().locale.language_code == "en"


def test_round_trip__what_is_not_there_is_left_out_with_a_warning(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forget_everything()
    bring(file)
    assert "A link to a page that is not here was left out" in capsys.readouterr().err
    assert '<a href="#">Questions</a>' in french_guide().get_latest_revision_as_object().body[1].value.source


def test_import__is_a_draft_unless_asked(file: Path) -> None:
    forget_everything()
    bring(file)
    assert not french_guide().live
    assert not Question.objects.get().live
    assert french_guide().latest_revision is not None


def test_import__twice__changes_nothing_more(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forget_everything()
    bring(file, publish=True)
    before = counts()
    bring(file, publish=True)
    assert counts() == before
    assert "0 created, 0 updated" in capsys.readouterr().out.splitlines()[-1]


def test_import__where_it_came_from__changes_nothing(file: Path) -> None:
    before = counts()
    bring(file)
    assert counts() == before


def test_import__updates_as_a_draft_and_leaves_what_is_published(file: Path) -> None:
    guide = french_guide()
    guide.summary = "Un résumé changé ici."
    guide.save_revision().publish()
    bring(file)
    guide = french_guide()
    assert guide.summary == "Un résumé changé ici."
    assert guide.get_latest_revision_as_object().summary == "Pas à pas."
    bring(file, publish=True)
    assert french_guide().summary == "Pas à pas."


def test_import__a_page_with_another_identity_at_the_same_address__is_the_same_page(file: Path) -> None:
    forget_everything()
    home = HomePage.objects.get(locale__language_code="fr")
    from home.models import GuideIndexPage

    index = home.add_child(instance=GuideIndexPage(title="Les guides d’ici", slug="guides"))
    bring(file, publish=True)
    assert GuideIndexPage.objects.filter(locale__language_code="fr").count() == 1
    english = GuideIndexPage.objects.get(locale__language_code="en")
    assert english.translation_key == index.translation_key


def test_import__under_another_page(home: HomePage, standard_page: StandardPage, tmp_path: Path) -> None:
    standard_page.body = [("text", "<p>Un texte.</p>")]
    standard_page.save_revision().publish()
    path = tmp_path / "page.zip"
    call_command("export_pages", "mentions-legales", path, verbosity=0)
    Page.objects.get(pk=standard_page.pk).delete()
    place = HomePage.objects.get(pk=home.pk).add_child(instance=StandardPage(title="Archives", slug="archives"))
    bring(path, parent="archives")
    assert StandardPage.objects.get(slug="mentions-legales").get_parent().pk == place.pk


def test_import__dry_run__writes_nothing(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    forget_everything()
    before = counts()
    bring(file, dry_run=True)
    assert counts() == before
    assert "would be created" in capsys.readouterr().out
    bring(file)
    assert counts() != before


def test_export__holds_no_person_and_no_revision(file: Path, editor: object, full_guide: GuidePage) -> None:
    full_guide.owner = editor
    full_guide.save()
    call_command("export_pages", "guides", file, verbosity=0)
    text = zipfile.ZipFile(file).read("pages.json").decode()
    assert "communication@example.org" not in text
    assert '"owner' not in text
    assert "revision" not in text


def test_export__unknown_or_ambiguous_page__says_so(full_guide: GuidePage, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is no page"):
        call_command("export_pages", "nulle-part", tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


# --- Files that cannot be trusted ---------------------------------------------------------------------------------


def rewritten(file: Path, change: Any = None, **entries: bytes) -> Path:
    """Copy the file with its content changed, or with other entries."""
    path = file.with_name("changed.zip")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            if name == "pages.json" and change:
                content = json.loads(data)
                change(content)
                data = json.dumps(content).encode()
            target.writestr(name, entries.pop(name, data))
        for name, data in entries.items():
            target.writestr(name, data)
    return path


def guide_record(content: dict[str, Any]) -> dict[str, Any]:
    return next(page for page in content["pages"] if page["type"] == "home.GuidePage")


def unknown_block(content: dict[str, Any]) -> None:
    guide_record(content)["fields"]["body"][0]["type"] = "carousel"


def unknown_part_of_a_block(content: dict[str, Any]) -> None:
    guide_record(content)["fields"]["body"][2]["value"]["effect"] = "zoom"


def unknown_field(content: dict[str, Any]) -> None:
    guide_record(content)["fields"]["mood"] = "good"


def unknown_type(content: dict[str, Any]) -> None:
    guide_record(content)["type"] = "home.MoodPage"


def not_editorial(content: dict[str, Any]) -> None:
    guide_record(content)["type"] = "accounts.User"


def another_format(content: dict[str, Any]) -> None:
    content["format"] = 99


def refused_by_the_cms(content: dict[str, Any]) -> None:
    guide_record(content)["fields"]["summary"] = "[[inconnu]]"


def not_a_date(content: dict[str, Any]) -> None:
    guide_record(content)["fields"]["updated_on"] = "hier"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (unknown_block, "does not know the block “carousel”"),
        (unknown_part_of_a_block, "does not know the block “effect”"),
        (unknown_field, "no field “mood”"),
        (unknown_type, "no “home.MoodPage”"),
        (not_editorial, "not something that can be imported"),
        (another_format, "format 99"),
        (refused_by_the_cms, "n’est pas un chiffre du dispositif"),
        (not_a_date, "cannot hold what"),
    ],
)
def test_import__what_it_does_not_know__is_refused_whole(file: Path, change: Any, sentence: str) -> None:
    forget_everything()
    before = counts()
    with pytest.raises(CommandError, match=sentence):
        bring(rewritten(file, change), publish=True)
    assert counts() == before


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "files/../x.png", "files/x.svg", "autre.json"])
def test_import__entries_with_other_names__are_refused(file: Path, name: str) -> None:
    with pytest.raises(CommandError, match="does not write"):
        bring(rewritten(file, **{name: b"x"}))


def test_import__changed_or_missing_file__is_refused(file: Path) -> None:
    name = next(name for name in zipfile.ZipFile(file).namelist() if name.endswith(".png"))
    forget_everything()
    with pytest.raises(CommandError, match="changed since"):
        bring(rewritten(file, **{name: b"autre chose"}))


def test_import__file_that_is_no_image__is_refused(file: Path) -> None:
    fake = b"<script>"
    name = f"{sha256(fake).hexdigest()}.png"

    def change(content: dict[str, Any]) -> None:
        old = next(key for key in content["files"] if key.endswith(".png"))
        content["files"][name] = content["files"].pop(old)
        text = json.dumps(content).replace(old, name)
        content.clear()
        content.update(json.loads(text))

    forget_everything()
    with pytest.raises(CommandError, match="not an image"):
        bring(rewritten(file, change, **{f"files/{name}": fake}))


def test_import__not_an_archive__is_refused(home: HomePage, tmp_path: Path) -> None:
    for content in (b"", b"bonjour"):
        path = tmp_path / "x.zip"
        path.write_bytes(content)
        with pytest.raises(CommandError, match="not a file made by"):
            bring(path)
    with pytest.raises(CommandError, match="not a file made by"):
        bring(tmp_path / "absent.zip")


def test_import__too_big__is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("home.transfer.archive.MAXIMUM_TOTAL", 100)
    with pytest.raises(CommandError, match="too big"):
        bring(file)
    monkeypatch.undo()
    monkeypatch.setattr("home.transfer.archive.MAXIMUM_MANIFEST", 100)
    with pytest.raises(CommandError, match="too big"):
        bring(file)


def test_import__another_kind_of_page_in_its_place__is_refused(file: Path) -> None:
    forget_everything()
    home = HomePage.objects.get(locale__language_code="fr")
    home.add_child(instance=StandardPage(title="Guides", slug="guides"))
    with pytest.raises(CommandError, match="another type of page"):
        bring(file)
