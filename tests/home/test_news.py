"""The news: list, pages and feed."""

import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import HomePage, NewsIndexPage, NewsPage, PortalImage
from portal.content_version import forget

ATOM_LINK = "{http://www.w3.org/2005/Atom}link"


@pytest.fixture
def news_index(home: HomePage) -> NewsIndexPage:
    return home.add_child(instance=NewsIndexPage(title="Actualités", slug="actualites"))


def add_news(index: NewsIndexPage, number: int, **fields: object) -> NewsPage:
    texts = {"title": f"Nouvelle {number}", "slug": f"nouvelle-{number}", "summary": "[[seances]] séances."}
    day = datetime.date(2026, 10, 1) + datetime.timedelta(days=number)
    index = NewsIndexPage.objects.get(pk=index.pk)
    return index.add_child(instance=NewsPage(**{**texts, "published_on": day, **fields}))


@pytest.fixture
def image(db: None) -> PortalImage:
    file = ContentFile(b"", name="photo.png")
    Image.new("RGB", (640, 360), "navy").save(file, "PNG")
    file.seek(0)
    return PortalImage.objects.create(title="Photo", description="Deux personnes se parlent", file=file)


def feed(client: Client, path: str = "/actualites/flux.xml") -> ElementTree.Element:
    response = client.get(path)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("application/rss+xml")
    return ElementTree.fromstring(response.content)  # noqa: S314 – our own


def test_list__newest_first_and_in_pages(client: Client, news_index: NewsIndexPage) -> None:
    for number in range(12):
        add_news(news_index, number)
    page = client.get("/actualites/").content.decode()
    assert page.index("Nouvelle 11") < page.index("Nouvelle 10")
    assert "Nouvelle 0<" not in page
    assert "Nouvelle 0<" in client.get("/actualites/?page=2").content.decode()


def test_news__has_its_date_its_summary_and_its_image(
    client: Client, news_index: NewsIndexPage, image: PortalImage
) -> None:
    add_news(news_index, 3, image=image)
    page = client.get("/actualites/nouvelle-3/").content.decode()
    assert "4 octobre 2026" in page
    assert "12 séances." in page
    assert 'alt="Deux personnes se parlent"' in page
    assert "image/avif" in page


def test_home_page__shows_the_three_latest_and_announces_the_feed(client: Client, news_index: NewsIndexPage) -> None:
    for number in range(5):
        add_news(news_index, number)
    page = client.get("/").content.decode()
    assert [f"Nouvelle {number}" in page for number in range(5)] == [False, False, True, True, True]
    assert 'type="application/rss+xml"' in page


def test_feed__is_valid_and_says_absolute_addresses(
    client: Client, news_index: NewsIndexPage, settings: object
) -> None:
    settings.PUBLIC_URL = "https://santepsy.example.org"
    add_news(news_index, 1, title="Une & une <autre>")
    root = feed(client)
    channel = root.find("channel")
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    assert channel is not None
    assert channel.findtext("language") == "fr"
    assert channel.findtext("link") == "https://santepsy.example.org/actualites/"
    assert channel.findtext("description")
    assert channel.find(ATOM_LINK).get("href") == "https://santepsy.example.org/actualites/flux.xml"
    item = channel.find("item")
    assert item is not None
    assert item.findtext("title") == "Une & une <autre>"
    assert item.findtext("link") == "https://santepsy.example.org/actualites/nouvelle-1/"
    assert item.findtext("description") == "12 séances."
    assert parsedate_to_datetime(item.findtext("pubDate") or "").date() == datetime.date(2026, 10, 2)
    assert item.find("guid").get("isPermaLink") == "false"


def test_feed__may_be_kept_and_follows_what_is_published(client: Client, news_index: NewsIndexPage) -> None:
    response = client.get("/actualites/flux.xml")
    assert response.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert not response.cookies
    draft = add_news(news_index, 1, live=False)
    assert feed(client).findall("channel/item") == []
    draft.save_revision().publish()
    assert len(feed(client).findall("channel/item")) == 1


def test_feed__leaves_out_what_is_restricted(client: Client, news_index: NewsIndexPage) -> None:
    page = add_news(news_index, 1)
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert feed(client).findall("channel/item") == []


def test_feed__in_each_language(client: Client, home: HomePage, news_index: NewsIndexPage) -> None:
    response = client.get("/en/actualites/flux.xml")
    assert (response.status_code, response.headers["Location"]) == (302, "/actualites/flux.xml")
    english = Locale.objects.get(language_code="en")
    home.copy_for_translation(english).save_revision().publish()
    translated = news_index.copy_for_translation(english)
    translated.title = "News"
    translated.save_revision().publish()
    channel = feed(client, "/en/actualites/flux.xml").find("channel")
    assert channel is not None
    assert channel.findtext("language") == "en"
    assert (channel.findtext("title") or "").startswith("News")
    page = client.get(translated.url).content.decode()
    assert '/en/actualites/flux.xml"' in page


def test_feed__without_news__does_not_exist(client: Client, home: HomePage) -> None:
    assert client.get("/actualites/flux.xml").status_code == 404


@pytest.mark.parametrize("path", ["/actualites/", "/actualites/nouvelle-1/", "/actualites/flux.xml", "/"])
def test_news__cost_few_queries_whatever_their_number(
    client: Client,
    news_index: NewsIndexPage,
    image: PortalImage,
    path: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(8):
        add_news(news_index, number, image=image)
    forget()
    client.get(path)  # makes the renditions
    with django_assert_max_num_queries(7):
        assert client.get(f"{path}?sans-cache").status_code == 200
