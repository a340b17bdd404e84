"""What an editor is told on save, and what the checker of a page looks at."""

import json
import re
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

import home.wagtail_hooks  # noqa: F401 – registers the checks, as opening the CMS does
from home.editorial_checks import warnings_of
from home.link_words import is_vague, says_format_and_size
from home.models import HomePage, Link, PortalDocument, StandardPage
from tests.home import files


def page_that_says(text: str, **fields: Any) -> StandardPage:
    return StandardPage(title="Page", search_description="Un résumé.", body=[("text", text)], **fields)


@pytest.mark.parametrize(
    "words",
    ["Cliquez ici", "ici", "En savoir plus", "en savoir + ", "Lire la suite…", "→ Voir plus", "click here", "Read more",
     "Más información", "اضغط هنا", "了解更多", "plus d'infos", "Télécharger"],
)  # fmt: skip
def test_vague_words__are_known_in_every_language(words: str) -> None:
    assert is_vague(words)


@pytest.mark.parametrize(
    "words", ["Les étapes du parcours", "Télécharger l’affiche", "Voir les guides", "Ici et ailleurs"]
)
def test_words_that_say_something__are_left_alone(words: str) -> None:
    assert not is_vague(words)


@pytest.mark.parametrize(
    ("words", "is_said"),
    [("l’affiche (PDF – 120 ko)", True), ("l’affiche (PDF, 1,4 Mo)", True), ("the poster (PDF, 120 KB)", True),
     ("l’affiche (PDF)", False), ("l’affiche", False)],
)  # fmt: skip
def test_format_and_size__are_recognised(words: str, is_said: bool) -> None:
    assert says_format_and_size(words) is is_said


def test_vague_link__is_pointed_out_wherever_it_is(home: HomePage) -> None:
    page = page_that_says('<p>Pour réserver, <a href="/annuaire/">cliquez  ici</a>.</p>')
    target = {"page": None, "document": None, "address": "/guides/"}
    page.body.append(("buttons", {"buttons": [{"text": "En savoir plus", "link": target}]}))
    page.body.append(("cards", {"title": "", "cards": [{"title": "Ici", "text": "", "image": None, "link": target}]}))
    found = "".join(warnings_of(page))
    assert all(words in found for words in ("cliquez ici", "En savoir plus", "Ici"))
    assert "Ici" in "".join(warnings_of(Link(label="Ici", address="/", locale=home.locale)))


def test_link_to_a_document__without_its_size_is_pointed_out_with_what_to_write(home: HomePage) -> None:
    document = PortalDocument.objects.create(title="Affiche", file=ContentFile(files.pdf(), name="affiche.pdf"))
    page = page_that_says(f'<p><a linktype="document" id="{document.pk}">l’affiche</a></p>')
    (warning,) = warnings_of(page)
    assert f"l’affiche ({document.detail})" in warning
    assert (
        warnings_of(
            page_that_says(f'<p><a linktype="document" id="{document.pk}">l’affiche ({document.detail})</a></p>')
        )
        == []
    )
    assert warnings_of(page_that_says('<p><a href="https://example.org/a.pdf?v=1">l’avis</a></p>'))
    assert warnings_of(page_that_says('<p><a href="https://example.org/pdf/">l’avis</a></p>')) == []


def test_missing_summary__is_pointed_out(home: HomePage) -> None:
    page = page_that_says("<p>Un texte.</p>")
    assert warnings_of(page) == []
    page.search_description = " "
    assert "résumé" in warnings_of(page)[0]


def test_editor__sees_the_warnings_on_save_and_the_page_is_saved(
    editor_client: Client, standard_page: StandardPage
) -> None:
    text = rich_text('<p><a href="https://example.org">En savoir plus</a></p>')
    data = nested_form_data(
        {
            "title": "Mentions légales",
            "slug": standard_page.slug,
            "introduction": "",
            "search_description": "",
            "body": streamfield([("text", text)]),
            "comments": inline_formset([]),
        }
    )
    response = editor_client.post(reverse("wagtailadmin_pages:edit", args=[standard_page.pk]), data, follow=True)
    page = response.content.decode()
    assert "En savoir plus" in page
    assert "résumé pour les moteurs de recherche" in page
    saved = StandardPage.objects.get(pk=standard_page.pk).get_latest_revision_as_object()
    assert saved.body[0].block_type == "text"


def configuration(html: str) -> dict[str, Any]:
    match = re.search(r'<script id="checker-axe-configuration" type="application/json">(.*?)</script>', html)
    assert match
    return json.loads(match[1])


def test_checker__has_every_rule_on_and_ours(editor_client: Client, standard_page: StandardPage) -> None:
    html = editor_client.get(standard_page.url).content.decode()
    assert "cms/checks.js" in html
    found = configuration(html)
    assert "runOnly" not in found["options"]
    assert found["options"]["rules"]["target-size"] == {"enabled": True}
    rules = {rule["id"]: rule["enabled"] for rule in found["spec"]["rules"]}
    assert rules["portal-link-words"]
    assert rules["portal-document-link"]
    assert rules["portal-summary"]
    assert all(f"portal-{name}" in found["messages"] for name in ("link-words", "document-link", "summary"))


def test_checker__is_for_editors_only(client: Client, standard_page: StandardPage) -> None:
    assert "checks.js" not in client.get(standard_page.url).content.decode()


def test_checker__asks_no_summary_of_what_has_none(editor_client: Client, home: HomePage) -> None:
    rules = configuration(editor_client.get(reverse("search")).content.decode())["spec"]["rules"]
    assert not next(rule["enabled"] for rule in rules if rule["id"] == "portal-summary")


def test_pages_of_the_tree__are_checked_whatever_their_type(home: HomePage) -> None:
    assert warnings_of(Page.objects.get(pk=home.pk).specific)
