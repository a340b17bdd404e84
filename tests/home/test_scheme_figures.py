"""Figures of the scheme where editors write."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import StandardPage

WARNING = "est écrit à la main"


def post(client: Client, page: StandardPage, text: str) -> str:
    """Save a draft whose body holds `text`, and return the screen that follows."""
    data = nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "introduction": "",
            "body": streamfield([("text", rich_text(f"<p>{text}</p>"))]),
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0},
        }
    )
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data, follow=True).content.decode()


def test_editor__is_refused_a_figure_that_does_not_exist(editor_client: Client, standard_page: StandardPage) -> None:
    screen = post(editor_client, standard_page, "Vous avez [[seance]] séances.")
    assert "n\\u2019est pas un chiffre du dispositif" in screen  # in the JSON that Wagtail gives its editor
    assert not standard_page.revisions.exists()


@pytest.mark.parametrize(
    ("typed", "token"),
    [
        ("12 séances", "[[seances]]"),
        ("douze séances", "[[seances]]"),
        ("50 €", "[[prix]]"),
        ("50 euros", "[[prix]]"),
        ("2026-2027", "[[annee]]"),
    ],
)
def test_editor__is_warned_of_a_figure_typed_by_hand(
    editor_client: Client, standard_page: StandardPage, typed: str, token: str
) -> None:
    screen = post(editor_client, standard_page, f"Vous avez {typed} cette année.")
    assert WARNING in screen
    assert token in screen.split(WARNING)[1][:200]
    assert standard_page.revisions.count() == 1


def test_editor__is_not_warned_of_tokens_and_other_numbers(editor_client: Client, standard_page: StandardPage) -> None:
    screen = post(editor_client, standard_page, "[[seances]] séances, le 3114, 2 heures, 45 minutes.")
    assert WARNING not in screen


def test_editor__finds_the_list_of_figures(editor_client: Client, standard_page: StandardPage) -> None:
    screen = editor_client.get(reverse("wagtailadmin_pages:edit", args=[standard_page.pk])).content.decode()
    for written in ("[[seances]]", "[[prix]]", "[[annee]]"):
        assert f"<code>{written}</code>" in screen
