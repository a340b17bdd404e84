"""The files made from pages: when they are made, kept and served."""

from datetime import timedelta
from io import BytesIO
from unittest import mock

import pypdfium2
import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries, DjangoCaptureOnCommitCallbacks
from wagtail.models import Locale, Page, PageViewRestriction

from home.blocks.infographic import StepBlock
from home.infographic import making
from home.infographic.models import FOLDER, GeneratedFile
from home.infographic.tasks import clean, refresh_all, repair
from home.models import HomePage, HowItWorksPage, StandardPage, SupportService
from portal.content_version import forget
from portal.demo.content import infographics, pages
from portal.scheme.models import SchemeRule
from tests.clock import later
from tests.jobs import run_jobs, waiting_jobs

POSTER = "/comment-ca-marche/affiche.pdf"
PICTURE = "/comment-ca-marche/image.png"
CARD = "/comment-ca-marche/apercu.png"


@pytest.fixture
def real_pictures() -> None:
    """For the tests that want them: dots take long."""


@pytest.fixture(autouse=True)
def quick_pictures(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "real_pictures" not in request.fixturenames:
        for name in ("picture", "card"):
            monkeypatch.setattr(making, name, lambda content: b"\x89PNG" + content.fingerprint.encode())


@pytest.fixture
def page(how_it_works: HowItWorksPage) -> HowItWorksPage:
    """The infographic, whose last step says how many sessions there are."""
    how_it_works.body[0].value["steps"][3]["figure"] = "[[seances]] séances"
    how_it_works.save()
    return how_it_works


@pytest.fixture
def published(page: HowItWorksPage) -> HowItWorksPage:
    """The infographic, published, and its files made."""
    page.save_revision().publish()
    run_jobs()
    forget()
    return page


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        return " ".join(document[0].get_textpage().get_text_range().split())
    finally:
        document.close()


def poster_of(page: Page) -> GeneratedFile:
    return GeneratedFile.objects.get(page=page, kind=GeneratedFile.Kind.POSTER)


def served(client: Client, path: str) -> bytes:
    response = client.get(path)
    assert response.status_code == 200, path
    return b"".join(response.streaming_content)


@pytest.mark.usefixtures("real_pictures")
def test_publication__makes_a_poster_and_pictures(client: Client, page: HowItWorksPage) -> None:
    assert client.get(POSTER).status_code == 404
    assert "affiche.pdf" not in client.get(page.url).content.decode()
    page.save_revision().publish()
    run_jobs()
    text = text_of(served(client, POSTER))
    assert "Étape search" in text
    assert "12 séances" in text
    for path in (PICTURE, CARD):
        assert served(client, path).startswith(b"\x89PNG")


def test_page__offers_its_files_with_format_and_size(client: Client, published: HowItWorksPage) -> None:
    body = client.get(published.url).content.decode()
    size = poster_of(published).kilobytes
    assert f"PDF, {size}\xa0ko" in body
    assert f'href="{POSTER}"' in body
    assert f'src="{PICTURE}"' in body
    assert "1. Étape search – Un texte." in body


def test_every_page__says_which_picture_goes_with_its_link(client: Client, standard_page: StandardPage) -> None:
    assert "og:image" not in client.get(standard_page.url).content.decode()
    standard_page.save_revision().publish()
    run_jobs()
    body = client.get(standard_page.url).content.decode()
    assert '<meta property="og:image" content="http://localhost:8000/mentions-legales/apercu.png">' in body
    assert '<meta property="og:image:width" content="1200">' in body
    assert '<meta property="og:image:alt" content="Mentions légales – Santé Psy Étudiant">' in body
    assert client.get("/mentions-legales/affiche.pdf").status_code == 404


def test_files__are_served_for_shared_caches_and_only_when_they_changed(
    client: Client, published: HowItWorksPage
) -> None:
    response = client.get(POSTER)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert 'filename="comment-ca-marche-fr-affiche.pdf"' in response.headers["Content-Disposition"]
    assert "Content-Encoding" not in client.get(POSTER, headers={"Accept-Encoding": "gzip"}).headers
    assert not response.cookies
    again = client.get(POSTER, headers={"If-None-Match": response.headers["ETag"]})
    assert (again.status_code, again.headers["ETag"]) == (304, response.headers["ETag"])
    assert client.get(POSTER, headers={"If-None-Match": '"other"'}).status_code == 200


def test_files__of_a_page_that_is_not_public_are_not_served(client: Client, published: HowItWorksPage) -> None:
    PageViewRestriction.objects.create(page=published, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(POSTER).status_code == 404
    PageViewRestriction.objects.all().delete()
    published.unpublish()
    assert client.get(POSTER).status_code == 404


def test_language_without_the_page__leads_to_the_french_file(client: Client, published: HowItWorksPage) -> None:
    response = client.get(f"/es{POSTER}")
    assert (response.status_code, response.headers["Location"]) == (302, POSTER)
    for path in ("/nulle-part/affiche.pdf", "/faq/%00/affiche.pdf", "/a//affiche.pdf", "/affiche.pdf"):
        assert client.get(path).status_code == 404, path


def test_job__run_twice_makes_nothing_twice(published: HowItWorksPage) -> None:
    before = list(GeneratedFile.objects.order_by("pk").values())
    assert making.refresh(published) == 0
    refresh_all()
    assert {"page_id": published.pk} not in [job.args for job in waiting_jobs()]
    assert list(GeneratedFile.objects.order_by("pk").values()) == before


def test_rule_that_changes__makes_the_poster_again(client: Client, published: HowItWorksPage) -> None:
    SchemeRule.objects.create(valid_from=timezone.localdate(), consultations=10, price=5000, first_price=5000)
    run_jobs()
    assert "10 séances" in text_of(served(client, POSTER))


def test_rule_that_takes_effect__makes_the_poster_again_that_day(client: Client, published: HowItWorksPage) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    SchemeRule.objects.create(valid_from=tomorrow, consultations=10, price=5000, first_price=5000)
    run_jobs()
    assert "12 séances" in text_of(served(client, POSTER))
    with later(days=1):
        repair(0)
        run_jobs()
        assert "10 séances" in text_of(served(client, POSTER))


def test_emergency_number_that_changes__makes_the_poster_again(client: Client, published: HowItWorksPage) -> None:
    number = SupportService.objects.create(
        number="3115", name="Écoute", short_label="écoute", in_strip=True, locale=published.locale
    )
    run_jobs()
    assert "3115" in text_of(served(client, POSTER))
    number.delete()
    run_jobs()
    assert "3115" not in text_of(served(client, POSTER))


def test_many_changes__wait_as_one_job(published: HowItWorksPage) -> None:
    for number in range(5):
        row = {"number": f"311{number}", "name": "Écoute", "short_label": "écoute", "in_strip": True}
        SupportService.objects.create(locale=published.locale, **row)
    assert [job.task_name for job in waiting_jobs()].count("infographic.refresh_all") == 1
    refresh_all()
    refresh_all()
    asked = [job.args["page_id"] for job in waiting_jobs() if job.task_name == "infographic.refresh_page"]
    assert sorted(asked) == sorted(set(asked))


def test_page_that_moves__has_its_new_address_on_the_poster(client: Client, published: HowItWorksPage) -> None:
    published.slug = "parcours"
    published.save_revision().publish()
    run_jobs()
    assert "/parcours" in text_of(served(client, "/parcours/affiche.pdf"))


def test_lost_job__is_made_up_for(client: Client, page: HowItWorksPage) -> None:
    page.live = True
    page.save()  # nothing was enqueued
    assert not waiting_jobs()
    repair(0)
    run_jobs()
    assert "Étape search" in text_of(served(client, POSTER))


def test_lost_file__is_made_again(published: HowItWorksPage) -> None:
    default_storage.delete(poster_of(published).name)
    making.refresh(published)
    assert default_storage.exists(poster_of(published).name)


@pytest.mark.parametrize("step", ["home.infographic.making.poster", "home.infographic.making.transaction.atomic"])
def test_worker_killed_midway__leaves_the_old_poster(client: Client, published: HowItWorksPage, step: str) -> None:
    """Killed while drawing, or once the new file is written and before anything points to it."""
    before = served(client, POSTER)
    published.body[0].value["steps"][0]["title"] = "Une autre étape"
    published.save_revision().publish()
    with mock.patch(step, side_effect=KeyboardInterrupt), pytest.raises(KeyboardInterrupt):
        making.refresh(published)
    assert served(client, POSTER) == before
    run_jobs()  # the job is tried again
    assert "Une autre étape" in text_of(served(client, POSTER))


def test_old_file__is_deleted_once_nothing_points_to_it(
    published: HowItWorksPage, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    old = poster_of(published).name
    with django_capture_on_commit_callbacks(execute=True):
        making.refresh(published, force=True)
    assert not default_storage.exists(old)
    assert default_storage.exists(poster_of(published).name)


def test_file_that_nothing_names__is_deleted_when_it_is_old(published: HowItWorksPage) -> None:
    recent = default_storage.save(f"{FOLDER}/poster-orphan.pdf", ContentFile(b"%PDF"))
    clean(0)
    assert default_storage.exists(recent)
    with mock.patch("home.infographic.making.ORPHAN_AFTER", timedelta(hours=-1)):
        clean(0)
    assert not default_storage.exists(recent)
    assert default_storage.exists(poster_of(published).name)


def test_deleted_page__takes_its_files_with_it(
    published: HowItWorksPage, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    name = poster_of(published).name
    with django_capture_on_commit_callbacks(execute=True):
        HowItWorksPage.objects.get(pk=published.pk).delete()
    assert not default_storage.exists(name)


def test_page_without_steps__has_no_poster(published: HowItWorksPage) -> None:
    published.body = []
    published.save()
    making.refresh(HowItWorksPage.objects.get(pk=published.pk))
    assert {file.kind for file in GeneratedFile.objects.filter(page=published)} == {"card"}


def test_page__costs_few_queries(
    client: Client, published: HowItWorksPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client.get(published.url)
    with django_assert_max_num_queries(4):
        assert client.get(f"{published.url}?sans-cache").status_code == 200


def test_comparing_every_page__costs_few_queries(
    published: HowItWorksPage, standard_page: StandardPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    making.stale_pages(Page.objects.live().specific().select_related("locale"))
    with django_assert_max_num_queries(12):
        making.stale_pages(Page.objects.live().specific().select_related("locale"))


def test_home_page__shows_the_steps_for_students(client: Client, home: HomePage, page: HowItWorksPage) -> None:
    page.audience = HowItWorksPage.For.PSYCHOLOGISTS
    page.save()
    forget()
    assert "Étape search" not in client.get("/").content.decode()
    page.audience = HowItWorksPage.For.STUDENTS
    page.save_revision().publish()
    assert "Étape search" in client.get("/").content.decode()


def test_page_for_psychologists__leads_to_their_space_and_to_the_students_page(
    client: Client, home: HomePage, page: HowItWorksPage
) -> None:
    body = [("infographic", {"title": "Le parcours", "steps": list(page.steps)})]
    home.add_child(
        instance=HowItWorksPage(title="Pour les psychologues", slug="psychologues", audience="psychologists", body=body)
    )
    shown = client.get("/psychologues/").content.decode()
    assert 'href="/espace/"' in shown
    assert "Étudiantes et étudiants\xa0: Comment ça marche" in shown
    assert "Psychologues\xa0: Pour les psychologues" in client.get(page.url).content.decode()


def test_step__is_refused_a_text_too_long_for_a_poster() -> None:
    block = StepBlock()
    step = {"title": "Étape", "pictogram": "search", "figure": ""}
    block.clean(block.to_python({**step, "text": f"<p>{'a' * 300}</p>"}))
    block.clean(block.to_python({**step, "text": f"<p>{'咨' * 150}</p>"}))
    for text in ("a" * 301, "咨" * 151):
        with pytest.raises(ValidationError):
            block.clean(block.to_python({**step, "text": f"<p>{text}</p>"}))


def test_editor__chooses_a_drawing_by_looking_at_it(editor_client: Client, page: HowItWorksPage) -> None:
    screen = editor_client.get(f"/gestion/pages/{page.pk}/edit/").content.decode()
    assert "cms/pictograms.css" in screen
    assert screen.count("pictogram-option") >= 20


def test_page__holds_one_infographic(page: HowItWorksPage) -> None:
    stream = HowItWorksPage._meta.get_field("body").stream_block
    value = page.body
    stream.clean(value)
    with pytest.raises(ValidationError):
        stream.clean(stream.to_python([*value.get_prep_value(), *value.get_prep_value()]))


def test_command__makes_what_is_missing(
    client: Client, page: HowItWorksPage, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("render_infographics")
    assert "4 files made" in capsys.readouterr().out
    call_command("render_infographics")
    assert "0 files made" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "path", "words"),
    [
        ("en", "/en/how-it-works/", "I look for a psychologist"),
        ("es", "/es/como-funciona/", "Busco una psicóloga"),
        ("ar", "/ar/kayfa-yamal/", "أحجز موعدًا"),
        ("zh-hans", "/zh-hans/ruhe-shiyong/", "六个步骤"),
    ],
)
def test_demo__has_a_poster_in_each_language(
    client: Client, home: HomePage, language: str, path: str, words: str
) -> None:
    pages.load()
    infographics.load()
    infographics.load()
    assert HowItWorksPage.objects.count() == 7
    page = HowItWorksPage.objects.get(locale=Locale.objects.get(language_code=language), audience="students")
    making.refresh(page)
    assert page.url == path
    assert words in client.get(path).content.decode()
    text = text_of(served(client, f"{path}affiche.pdf"))
    assert words.split(maxsplit=1)[0] in text.replace("\u064b", "") or words.split(maxsplit=1)[0] in text
    assert "[[" not in text
    assert BytesIO(served(client, f"{path}image.png")).read(4) == b"\x89PNG"
