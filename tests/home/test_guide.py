"""The editors' guide, in the CMS."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from home.guide import contents
from home.guide.markdown import render


def html_of(source: str) -> str:
    return render(source, address_of=lambda written: f"/{written}", figure=lambda name, words: f"[{name}|{words}]")


def test_markdown__becomes_html() -> None:
    source = (
        "Une **idée** et `[[prix]]`,\nsur deux lignes.\n\n## Un titre\n\n- un\n- [deux](deux.md)\n\n1. a\n2. b\n\n"
        "![Un écran](capture:ecran)"
    )
    assert html_of(source).split("\n") == [
        "<p>Une <strong>idée</strong> et <code>[[prix]]</code>, sur deux lignes.</p>",
        '<h2 id="un-titre">Un titre</h2>',
        '<ul><li>un</li><li><a href="/deux.md">deux</a></li></ul>',
        "<ol><li>a</li><li>b</li></ol>",
        "[ecran|Un écran]",
    ]


def test_markdown__is_escaped_and_typeset() -> None:
    assert html_of("Quoi ? <script>alert(1)</script>") == ("<p>Quoi\u00a0? &lt;script&gt;alert(1)&lt;/script&gt;</p>")


def test_guide__every_file_is_in_the_contents() -> None:
    files = {path.stem for path in contents.SOURCES.glob("*.md")} - {"README"}
    assert files == set(contents.SUBJECTS)


@pytest.mark.parametrize("slug", contents.SUBJECTS)
def test_guide__links_lead_to_its_own_pages(slug: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", contents.SUBJECTS[slug].source):
        assert target.startswith("capture:") or target.removesuffix(".md") in contents.SUBJECTS


@pytest.mark.parametrize("slug", contents.SUBJECTS)
def test_guide__each_page_opens(editor_client: Client, slug: str) -> None:
    page = BeautifulSoup(editor_client.get(reverse("editors_guide_page", args=[slug])).content, "html.parser")
    assert contents.SUBJECTS[slug].title in page.find("h1").get_text()
    assert page.select_one(".guide-contents [aria-current]").get_text() == contents.SUBJECTS[slug].title
    anchors = {link["href"][1:] for link in page.select(".guide-sections a")}
    assert anchors <= {title["id"] for title in page.select(".guide-text h2")}


def test_guide__whole_on_one_page(editor_client: Client) -> None:
    page = BeautifulSoup(editor_client.get(reverse("editors_guide_whole")).content, "html.parser")
    identifiers = [each["id"] for each in page.select(".guide [id]")]
    assert len(identifiers) == len(set(identifiers))
    assert {link["href"][1:] for link in page.select('.guide a[href^="#"]')} <= set(identifiers)
    assert set(contents.SUBJECTS) <= set(identifiers)


def test_guide__is_in_the_help_menu_without_those_of_others(editor_client: Client) -> None:
    page = editor_client.get(reverse("wagtailadmin_home")).content.decode()
    assert f'"{reverse("editors_guide")}"' in page
    assert "guide.wagtail.org" not in page
    assert editor_client.get(reverse("editors_guide")).status_code == 200
    assert editor_client.get(reverse("editors_guide_page", args=["rien"])).status_code == 404


@pytest.mark.django_db
def test_guide__is_read_by_nobody_else(client: Client) -> None:
    assert client.get(reverse("editors_guide")).headers["Location"].startswith("/espace/connexion/")
