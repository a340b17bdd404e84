"""What a visitor gets, and what it costs."""

import re

import pytest
from django.test import Client
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import FaqPage, GuidePage, HomePage, HowItWorksPage, Link, StandardPage, SupportService
from portal.accounts.models import User
from portal.content_version import forget

PUBLIC = "public, max-age=0, must-revalidate"


def body(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def test_new_portal__has_a_home_page_with_a_search_and_emergency_numbers(client: Client, db: None) -> None:
    page = body(client, "/")
    assert 'action="/annuaire/"' in page
    assert 'name="lieu"' in page
    assert all(f'href="tel:{number}"' in page for number in ("15", "3114", "112"))


def test_home_page__shows_steps_guides_and_chosen_questions(
    client: Client, faq: FaqPage, guide: GuidePage, how_it_works: HowItWorksPage
) -> None:
    page = body(client, "/")
    assert "Étape calendar" in page
    assert guide.title in page
    assert "Est-ce gratuit ?" in page
    assert "Comment facturer ?" not in page


def test_guide__says_when_it_was_updated_and_where_it_is(client: Client, guide: GuidePage) -> None:
    page = body(client, "/guides/premiere-seance/")
    assert "5 octobre 2026" in page
    assert 'href="/guides/"' in page
    title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
    assert title
    assert " ".join(title[1].split()) == f"{escape(guide.title)} – Santé Psy Étudiant"


def test_infographic__draws_each_step(client: Client, how_it_works: HowItWorksPage) -> None:
    assert body(client, "/comment-ca-marche/").count('class="pictogram"') == 4


def test_page__may_be_kept_and_sets_no_cookie(client: Client, standard_page: StandardPage) -> None:
    response = client.get("/mentions-legales/")
    assert response.headers["Cache-Control"] == PUBLIC
    assert "Cookie" not in response.headers.get("Vary", "")
    assert not response.cookies


def test_page__is_private_for_who_signed_in(client: Client, standard_page: StandardPage, editor: User) -> None:
    client.force_login(editor)
    response = client.get("/mentions-legales/")
    assert response.headers["Cache-Control"] == "private"


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD])
def test_restricted_page__is_never_kept(client: Client, standard_page: StandardPage, kind: str) -> None:
    PageViewRestriction.objects.create(page=standard_page, restriction_type=kind, password="secret")
    response = client.get("/mentions-legales/")
    assert "Mentions légales</h1>" not in response.content.decode()
    assert "public" not in response.headers.get("Cache-Control", "")


@pytest.fixture
def whole_site(faq: FaqPage, guide: GuidePage, how_it_works: HowItWorksPage, standard_page: StandardPage) -> None:
    """One page of each kind."""


def test_page__restricted_after_it_was_kept__is_closed_at_once(client: Client, standard_page: StandardPage) -> None:
    assert client.get(standard_page.url).status_code == 200
    PageViewRestriction.objects.create(page=standard_page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(standard_page.url).status_code == 302


@pytest.mark.usefixtures("whole_site")
@pytest.mark.parametrize("path", ["/", "/faq/", "/guides/premiere-seance/", "/mentions-legales/"])
def test_page__that_is_not_kept__costs_few_queries(
    client: Client, path: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    forget()  # what the fixtures published is published
    client.get(path)  # what a process reads once per version: the frame, the way to the page, its restrictions
    with django_assert_max_num_queries(3):
        assert client.get(f"{path}?sans-cache").status_code == 200


def test_menu_and_numbers__come_from_the_cms(client: Client, home: HomePage, standard_page: StandardPage) -> None:
    Link.objects.create(label="Nos mentions", page=standard_page, locale=home.locale)
    SupportService.objects.create(
        number="0 800 00 00 00", name="Une écoute", short_label="écoute", in_strip=True, locale=home.locale
    )
    page = body(client, "/")
    assert re.search(r'href="/mentions-legales/"[^>]*>Nos mentions', page)
    assert 'href="tel:0800000000"' in page


def test_menu__leaves_out_a_page_that_is_not_published(
    client: Client, home: HomePage, standard_page: StandardPage
) -> None:
    Link.objects.create(label="Nos mentions", page=standard_page, locale=home.locale)
    standard_page.unpublish()
    assert "Nos mentions" not in body(client, "/")


def test_change_of_the_menu__is_seen_at_once(client: Client, home: HomePage) -> None:
    body(client, "/")
    link = Link.objects.create(label="Nouveau lien", address="/annuaire/", locale=home.locale)
    assert "Nouveau lien" in body(client, "/")
    link.delete()
    assert "Nouveau lien" not in body(client, "/")


@pytest.mark.parametrize("path", ["/nulle-part/", "/en/nowhere/", "/faq/%00/", "/" + "a" * 3000 + "/"])
def test_unknown_address__says_so_kindly(client: Client, home: HomePage, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert "tel:3114" in response.content.decode()


def test_translation__is_announced_only_when_published(client: Client, home: HomePage) -> None:
    assert 'rel="alternate"' not in body(client, "/")
    english = home.copy_for_translation(Locale.objects.get(language_code="en"))
    assert 'rel="alternate"' not in body(client, "/")
    english.save_revision().publish()
    page = body(client, "/")
    alternates = dict(re.findall(r'rel="alternate"\s+hreflang="([\w-]+)"\s+href="([^"]+)"', page))
    assert alternates == {
        "fr": "http://localhost:8000/",
        "en": "http://localhost:8000/en/",
        "x-default": "http://localhost:8000/",
    }
    assert '<html lang="en"' in body(client, "/en/")


def test_arabic__is_written_from_the_right(client: Client, db: None) -> None:
    assert 'dir="rtl"' in body(client, "/ar/recherche/")


def test_home_pages__follow_the_tree(home: HomePage) -> None:
    assert {model.__name__ for model in HomePage.allowed_subpage_models()} == {
        "HowItWorksPage",
        "EligibilityPage",
        "FaqPage",
        "GuideIndexPage",
        "ImmediateHelpPage",
        "OtherServicesPage",
        "PartnersPage",
        "NewsIndexPage",
        "PressPage",
        "StandardPage",
        "ContactPage",
        "AccessibilityStatementPage",
        "SiteMapPage",
        "StatisticsPage",
    }
    assert GuidePage.allowed_subpage_models() == []
