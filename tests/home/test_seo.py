"""What search engines and shared links are told; addresses that change."""

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from django.test import Client, override_settings
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, PageViewRestriction, Site

from home.models import FaqPage, GuidePage, HomePage, StandardPage
from home.seo import LONGEST_DESCRIPTION, shortened
from tests.directory.factories import PsychologistFactory

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def body(client: Client, path: str) -> str:
    return client.get(path).content.decode()


def meta(html: str) -> dict[str, str]:
    """Return what the `meta` elements say, by name or property."""
    pairs = re.findall(r'<meta (?:name|property)="([\w:-]+)"\s+content="([^"]*)"', html)
    return {name: " ".join(content.split()) for name, content in pairs}


def structured_data(html: str) -> list[dict]:
    return [json.loads(text) for text in re.findall(r'ld\+json">(.*?)</script>', html, re.DOTALL)]


def publish_in_english(page: StandardPage, slug: str) -> StandardPage:
    translation = page.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    translation.slug = slug
    translation.save_revision().publish()
    return translation


# --- Titles, descriptions, shared links ---------------------------------------------------------------------------


def test_page__describes_itself_with_what_editors_wrote(client: Client, guide: GuidePage) -> None:
    assert meta(body(client, guide.url))["description"] == "Pas à pas."
    guide.search_description = "Tout sur la première séance."
    guide.save_revision().publish()
    found = meta(body(client, guide.url))
    assert found["description"] == found["og:description"] == "Tout sur la première séance."
    assert found["og:title"] == guide.title
    assert found["og:type"] == "article"
    assert found["og:url"] == "http://localhost:8000/guides/premiere-seance/"
    assert found["og:locale"] == "fr_FR"
    assert found["og:site_name"] == "Santé Psy Étudiant"
    assert found["twitter:card"] == "summary_large_image"


def test_page__says_which_other_languages_share_it(client: Client, standard_page: StandardPage) -> None:
    publish_in_english(standard_page, "legal-notice")
    html = body(client, "/en/legal-notice/")
    assert meta(html)["og:locale"] == "en_GB"
    assert re.findall(r'og:locale:alternate" content="(\w+)"', html) == ["fr_FR"]
    assert '<link rel="canonical" href="http://localhost:8000/en/legal-notice/">' in html


def test_description__fills_the_figures_of_the_scheme(client: Client, home: HomePage) -> None:
    home.search_description = "[[seances]] séances par an"
    home.save_revision().publish()
    assert re.fullmatch(r"\d+ séances par an", meta(body(client, "/"))["og:description"])


@pytest.mark.parametrize("position", range(LONGEST_DESCRIPTION - 20, LONGEST_DESCRIPTION + 2))
def test_shortened__never_cuts_a_figure(position: int) -> None:
    text = ("mot " * 60)[:position].rstrip() + " [[seances]] séances" + " mot" * 40
    short = shortened(text)
    assert len(short) <= LONGEST_DESCRIPTION
    assert short.count("[[") == short.count("]]") == len(re.findall(r"\[\[seances\]\]", short))


@pytest.mark.parametrize("path", ["/annuaire/", "/espace/connexion/", "/recherche/"])
def test_screen__that_is_no_page__has_an_address_of_its_own(client: Client, db: None, path: str) -> None:
    html = body(client, f"{path}?page=2")
    assert f'<link rel="canonical" href="http://localhost:8000{path}">' in html
    assert meta(html)["og:url"] == f"http://localhost:8000{path}"


def test_search_results__are_not_indexed(client: Client, db: None) -> None:
    assert meta(body(client, "/recherche/?q=stress"))["robots"] == "noindex"


def test_missing_page__tells_robots_nothing(client: Client, db: None) -> None:
    html = body(client, "/annuaire/personne/")
    assert meta(html)["robots"] == "noindex"
    assert "og:" not in html
    assert 'rel="alternate"' not in html


# --- Structured data ----------------------------------------------------------------------------------------------


def test_home_page__says_whose_site_it_is(client: Client, home: HomePage) -> None:
    (data,) = structured_data(body(client, "/"))
    kinds = {thing["@type"]: thing for thing in data["@graph"]}
    assert kinds["GovernmentOrganization"]["name"].startswith("Ministère")
    assert kinds["WebSite"]["url"] == "http://localhost:8000/"


def test_page__says_where_it_is(client: Client, guide: GuidePage) -> None:
    guide.title = "</script><script>alert(1)"
    guide.save_revision().publish()
    html = body(client, guide.url)
    (data,) = structured_data(html)
    assert [step["item"] for step in data["itemListElement"]] == [
        "http://localhost:8000/",
        "http://localhost:8000/guides/",
        "http://localhost:8000/guides/premiere-seance/",
    ]
    assert data["itemListElement"][2]["name"] == guide.title
    assert "<script>alert" not in html


# --- Map of the site, robots --------------------------------------------------------------------------------------


def parts(client: Client) -> list[str]:
    index = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 – ours
    return [(loc.text or "").removeprefix("http://localhost:8000") for loc in index.iter(f"{SITEMAP}loc")]


def entries(client: Client) -> dict[str, dict[str, str]]:
    """Return every address of the map, with its languages."""
    found = {}
    for part in parts(client):
        for url in ElementTree.fromstring(client.get(part).content):  # noqa: S314 – ours
            loc = url.findtext(f"{SITEMAP}loc") or ""
            links = url.findall(f"{XHTML}link")
            found[loc.removeprefix("http://localhost:8000")] = {
                link.attrib["hreflang"]: link.attrib["href"].removeprefix("http://localhost:8000") for link in links
            }
    return found


def test_sitemap__has_each_page_in_each_language(client: Client, guide: GuidePage, standard_page: StandardPage) -> None:
    publish_in_english(standard_page, "legal-notice")
    found = entries(client)
    assert found["/guides/premiere-seance/"] == {}
    languages = {"fr": "/mentions-legales/", "en": "/en/legal-notice/", "x-default": "/mentions-legales/"}
    assert found["/mentions-legales/"] == found["/en/legal-notice/"] == languages
    assert "/en/" not in found  # a French page that waits for its translation


def test_sitemap__leaves_out_what_is_not_for_everybody(client: Client, guide: GuidePage, faq: FaqPage) -> None:
    PageViewRestriction.objects.create(page=guide.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    faq.unpublish()
    assert {path for path in entries(client) if "annuaire" not in path} == {"/"}


def test_sitemap__has_the_directory(client: Client, db: None) -> None:
    someone = PsychologistFactory(teleconsultation=True)
    gone = PsychologistFactory(teleconsultation=True, is_suspended=True)
    found = entries(client)
    assert found[f"/annuaire/{someone.slug}/"]["zh-hans"] == f"/zh-hans/annuaire/{someone.slug}/"
    assert {f"/annuaire/{someone.slug}/", f"/ar/annuaire/{someone.slug}/", "/annuaire/", "/es/annuaire/"} <= set(found)
    assert f"/annuaire/{gone.slug}/" not in found


def test_sitemap__is_in_parts_whose_cost_does_not_grow(
    client: Client,
    home: HomePage,
    monkeypatch: pytest.MonkeyPatch,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    monkeypatch.setattr("home.views.sitemap.ROWS_IN_A_PART", 4)
    for number in range(10):
        home.add_child(instance=StandardPage(title=f"Page {number}", slug=f"page-{number}"))
        PsychologistFactory(teleconsultation=True)
    assert len(parts(client)) == 3 + 1 + 3
    assert len([path for path in entries(client) if path.startswith("/page-")]) == 10
    for part in ("/sitemap-pages-2.xml", "/sitemap-psychologues-2.xml", "/sitemap.xml"):
        client.get(part)
        with django_assert_max_num_queries(6):
            assert client.get(f"{part}?afresh").status_code == 200


def test_sitemap__may_be_kept_and_says_when_pages_changed(client: Client, standard_page: StandardPage) -> None:
    standard_page.save_revision().publish()
    response = client.get("/sitemap-pages-1.xml")
    assert response.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert response.headers["Content-Type"].startswith("application/xml")
    assert not response.cookies
    assert re.search(r"<lastmod>20\d\d-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d</lastmod>", response.content.decode())


@pytest.mark.parametrize("path", ["/sitemap-pages-0.xml", "/sitemap-pages-9.xml", "/sitemap-secrets-1.xml"])
def test_sitemap__has_no_other_part(client: Client, db: None, path: str) -> None:
    assert client.get(path).status_code == 404


def test_robots__are_told_where_the_map_is(client: Client, db: None) -> None:
    assert "Sitemap: http://localhost:8000/sitemap.xml" in client.get("/robots.txt").content.decode().splitlines()


@override_settings(ROBOTS_INDEX=False)
def test_portal__that_is_not_to_be_indexed__says_so_on_everything(db: None) -> None:
    client = Client()
    for path in ("/", "/annuaire/", "/robots.txt", "/sitemap.xml", "/nulle-part/"):
        assert client.get(path).headers["X-Robots-Tag"] == "noindex, nofollow"
    assert "Sitemap" not in client.get("/robots.txt").content.decode()


def test_portal__that_is_to_be_indexed__says_nothing(client: Client, db: None) -> None:
    assert "X-Robots-Tag" not in client.get("/").headers


# --- Addresses that change ----------------------------------------------------------------------------------------


@pytest.fixture
def move(django_capture_on_commit_callbacks: Callable) -> Callable[[StandardPage, str], None]:
    """Give a page another address, as publishing it in the CMS does."""

    def change(page: StandardPage, slug: str) -> None:
        page.refresh_from_db()
        page.slug = slug
        with django_capture_on_commit_callbacks(execute=True):
            page.save_revision().publish()

    return change


def test_page__that_gets_another_address__is_found_at_the_old_one(
    client: Client, guide: GuidePage, move: Callable
) -> None:
    index = guide.get_parent().specific
    move(index, "conseils")
    for old, new in (("/guides/", "/conseils/"), ("/guides/premiere-seance/", "/conseils/premiere-seance/")):
        response = client.get(old)
        assert (response.status_code, response.headers["Location"]) == (301, new)
        assert response.headers["Cache-Control"] == "no-cache"
        assert not response.cookies


def test_page__moved_under_another__is_found_at_its_old_address(
    client: Client, home: HomePage, standard_page: StandardPage
) -> None:
    parent = home.add_child(instance=StandardPage(title="À propos", slug="a-propos"))
    standard_page.refresh_from_db()
    standard_page.move(parent, pos="last-child")
    assert client.get("/mentions-legales/").headers["Location"] == "/a-propos/mentions-legales/"


def test_translation__that_gets_another_address__is_found_at_the_old_one(
    client: Client, standard_page: StandardPage, move: Callable
) -> None:
    translation = publish_in_english(standard_page, "legal-notice")
    move(translation, "legal")
    assert client.get("/en/legal-notice/").headers["Location"] == "/en/legal/"
    assert client.get("/mentions-legales/").status_code == 200


def test_page__moved_and_moved_back__is_at_its_address(
    client: Client, standard_page: StandardPage, move: Callable
) -> None:
    move(standard_page, "legal")
    move(standard_page, "mentions-legales")
    assert client.get("/mentions-legales/").status_code == 200
    assert client.get("/legal/").headers["Location"] == "/mentions-legales/"
    standard_page.refresh_from_db()
    standard_page.unpublish()
    for path in ("/mentions-legales/", "/legal/"):
        assert client.get(path).status_code == 404  # not round in circles


def test_redirects__that_go_round_in_circles__are_not_followed(client: Client, home: HomePage) -> None:
    site = Site.objects.get()
    for old, new in (("/a", "http://testserver/b/"), ("/b", "http://testserver/a/"), ("/c", "http://testserver/")):
        Redirect.objects.create(old_path=old, redirect_link=new, site=site)
    assert client.get("/a/").status_code == 404
    assert client.get("/c/").status_code == 301


def test_redirect__of_an_untranslated_address__comes_first(client: Client, standard_page: StandardPage) -> None:
    Redirect.objects.create(old_path="/en/mentions-legales", redirect_page=standard_page)
    home = standard_page.get_parent().specific
    home.copy_for_translation(Locale.objects.get(language_code="en")).save_revision().publish()
    assert client.get("/en/mentions-legales/").headers["Location"] == "/mentions-legales/"


def test_team__keeps_redirects(editor_client: Client, home: HomePage) -> None:
    fields = {"old_path": "/depliant", "site": "", "is_permanent": "on", "redirect_page": home.pk, "redirect_link": ""}
    assert editor_client.get(reverse("wagtailredirects:index")).status_code == 200
    assert editor_client.get(reverse("wagtailredirects:add")).status_code == 200
    assert editor_client.post(reverse("wagtailredirects:add"), fields).status_code == 302
    assert Client().get("/depliant/").headers["Location"] == "/"
