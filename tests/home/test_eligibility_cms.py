"""« Suis-je éligible ? », as the communications team draws it."""

import copy
import json
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from home.eligibility.models import EligibilityPage
from home.models import HomePage
from portal.accounts.models import User
from tests.home.eligibility import add_page, answer, question, tree

NON_BREAKING = "\u00a0"


@pytest.fixture
def page(home: HomePage) -> EligibilityPage:
    return add_page(home)


def fields(blocks: list[dict[str, Any]], **others: Any) -> dict[str, str]:
    """Return what the form of the page sends."""
    stream: dict[str, Any] = {"count": len(blocks)}
    for position, block in enumerate(blocks):
        value = dict(block["value"])
        for name in {"help", "text"} & value.keys():
            value[name] = rich_text(value[name] or "<p></p>")
        if "answers" in value:
            value["answers"] = listed(value["answers"])
        stream[str(position)] = {
            "value": value,
            "type": block["type"],
            "id": block["id"],
            "order": position,
            "deleted": "",
        }
    texts = {"title": "Suis-je éligible ?", "slug": "suis-je-eligible", "introduction": "", **others}
    return nested_form_data({**texts, "tree": stream, "comments": inline_formset([])})


def listed(answers: list[dict[str, Any]]) -> dict[str, Any]:
    items = {
        str(position): {"value": item["value"], "id": item["id"], "order": position, "deleted": ""}
        for position, item in enumerate(answers)
    }
    return {"count": len(answers), **items}


def save(client: Client, page: EligibilityPage, blocks: list[dict[str, Any]], **others: Any) -> str:
    """Send the form and return the screen that follows."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(address, fields(blocks, **others), follow=True).content.decode()


def errors(screen: str) -> Any:
    """Return the errors of the tree, as the editor's script is given them."""
    attributes = re.findall(r'data-w-block-arguments-value="([^"]*)"', screen)
    import html

    arguments = next(parsed for parsed in (json.loads(html.unescape(text)) for text in attributes) if len(parsed) > 1)
    return arguments[1]


def saved(page: EligibilityPage) -> EligibilityPage:
    return EligibilityPage.objects.get(pk=page.pk).get_latest_revision_as_object()


def changed(position: int, number: int, leads_to: str) -> list[dict[str, Any]]:
    """Return the test with another next for one answer."""
    blocks = tree()
    blocks[position]["value"]["answers"][number]["value"]["next"] = leads_to
    return blocks


def test_editor__changes_the_words_and_visitors_read_them(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    blocks[0]["value"]["question"] = "Suivez-vous des études ?"
    save(editor_client, page, blocks, **{"action-publish": "1"})
    assert "Suivez-vous des études ?" in Client().get("/suis-je-eligible/").content.decode()


@pytest.mark.parametrize(
    ("blocks", "place", "sentence"),
    [
        (changed(1, 0, "etudes"), ("1", "answers", "0", "next"), "Cette réponse ramène à « Faites-vous des études"),
        (changed(1, 0, "ine"), ("1", "answers", "0", "next"), "Cette réponse ramène à « Avez-vous un numéro INE"),
        (changed(0, 1, ""), ("0", "answers", "1", "next"), "Cette réponse ne mène nulle part."),
        (changed(0, 1, "gone"), ("0", "answers", "1", "next"), "qui n’existe plus"),
        (changed(0, 1, "favorable"), ("4", "title"), "Aucune réponse ne mène à ce résultat"),
        (changed(0, 0, "pas-etudiant"), ("1", "question"), "Aucune réponse ne mène à cette question"),
    ],
    ids=["loop", "loop on itself", "dead end", "gone", "outcome never shown", "question never shown"],
)
@pytest.mark.parametrize("action", [{}, {"action-publish": "1"}], ids=["draft", "published"])
def test_flaw__is_refused_on_its_field_and_nothing_typed_is_lost(
    editor_client: Client,
    page: EligibilityPage,
    blocks: list[dict[str, Any]],
    place: tuple[str, ...],
    sentence: str,
    action: dict[str, str],
) -> None:
    before = page.revisions.count()
    blocks = copy.deepcopy(blocks)
    blocks[2]["value"]["title"] = "Un titre tout juste tapé"
    screen = save(editor_client, page, blocks, introduction="Une introduction nouvelle.", **action)
    error = errors(screen)
    for step in place:
        error = error["blockErrors"][step]
    assert sentence in error["messages"][0]
    assert page.revisions.count() == before
    assert "Une introduction nouvelle." in screen
    assert "Un titre tout juste tap\\u00e9" in screen or "Un titre tout juste tapé" in screen


def test_question_without_answers__is_refused(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    blocks[1]["value"]["answers"] = []
    error = errors(save(editor_client, page, blocks))["blockErrors"]["1"]["blockErrors"]["answers"]
    assert "n’a pas de réponse" in error["messages"][0]


def test_outcomes_alone__are_no_test(editor_client: Client, page: EligibilityPage) -> None:
    assert "Ajoutez au moins une question" in errors(save(editor_client, page, tree()[2:]))["messages"][0]


def test_new_question__gets_words_for_its_addresses(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    new = question(
        "b7c1",
        "Où êtes-vous inscrite ou inscrit cette année, et dans quel établissement ?",
        [answer("", "À l’université", "favorable"), answer("", "À l’université", "cvec-seule")],
    )
    new["value"]["word"] = ""
    blocks[1]["value"]["answers"].append(answer("", "你好", "b7c1"))
    save(editor_client, page, [*blocks, new])
    added = saved(page).tree[-1].value
    assert added["word"] == "ou-etes-vous-inscrite-ou-inscrit"
    assert [item["word"] for item in added["answers"]] == ["a-luniversite", "a-luniversite-2"]
    assert saved(page).tree[1].value["answers"][2]["word"] == "reponse-3"


def test_duplicated_question__keeps_the_addresses_of_the_first(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    twin = copy.deepcopy(blocks[1])
    twin["id"] = "twin"
    blocks[0]["value"]["answers"][1]["value"]["next"] = "twin"
    blocks = [*blocks[:2], twin, *blocks[2:4]]
    save(editor_client, page, blocks)
    words = [block.value["word"] for block in saved(page).tree if block.block_type == "question"]
    assert words == ["etudes", "ine", "avez-vous-un-numero-ine"]


def test_unknown_figure__is_refused_in_the_tree(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    blocks[2]["value"]["text"] = "<p>[[seance]] séances.</p>"
    before = page.revisions.count()
    save(editor_client, page, blocks)
    assert page.revisions.count() == before
    blocks[2]["value"]["text"] = "<p>12 séances.</p>"
    assert "est écrit à la main" in save(editor_client, page, blocks)


def test_editor__sees_the_tree_beside_the_form(editor_client: Client, page: EligibilityPage) -> None:
    screen = editor_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    drawn = screen.split('class="eligibility-tree"')[1]
    assert drawn.index("Faites-vous des études") < drawn.index("Avez-vous un numéro INE")
    assert "Résultat défavorable" in drawn
    assert "eligibility/editor" in screen
    refused = save(editor_client, page, changed(0, 1, "")).split('class="eligibility-tree"')[1]
    assert "Ne mène nulle part" in refused
    assert "Aucune réponse n’y mène" in refused


def test_new_test__opens_without_a_tree(editor_client: Client, home: HomePage) -> None:
    address = reverse("wagtailadmin_pages:add", args=["eligibility", "eligibilitypage", home.pk])
    assert "L’arbre apparaîtra ici" in editor_client.get(address).content.decode()


def test_home_page__has_one_test(editor_client: Client, page: EligibilityPage) -> None:
    assert not EligibilityPage.can_create_at(page.get_parent())
    assert page.get_parent().specific.allowed_subpage_models()
    assert EligibilityPage.allowed_subpage_models() == []


def test_preview__goes_step_by_step_through_the_draft(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    blocks[1]["value"]["question"] = "Une question en brouillon ?"
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert editor_client.post(preview, fields(blocks)).json()["is_valid"]
    first = editor_client.get(preview, {"mode": "", "in_preview_panel": "true"}).content.decode()
    following = re.search(r'fr-tile__title"><a href="([^"]+)"', first)
    assert following
    query = following[1].replace("&amp;", "&")
    assert "in_preview_panel=true" in query
    second = editor_client.get(preview + query).content.decode()
    assert "Une question en brouillon ?" in second
    assert "Le test a changé" in editor_client.get(preview, {"mode": "", "chemin": "a/b"}).content.decode()


def test_preview__shows_the_whole_tree(editor_client: Client, page: EligibilityPage) -> None:
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    editor_client.post(preview, fields(tree()))
    html = editor_client.get(preview, {"mode": "arbre"}).content.decode().split('class="eligibility-tree"')[1]
    assert html.count("eligibility-tree-node ") == 5
    assert "eligibility-tree-flaw" not in html


def test_shared_outcome__is_drawn_once_and_pointed_to(editor_client: Client, page: EligibilityPage) -> None:
    blocks = tree()
    blocks[1]["value"]["answers"].append(answer("perdu", "Je ne sais plus", "cvec-seule"))
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    editor_client.post(preview, fields(blocks))
    html = editor_client.get(preview, {"mode": "arbre"}).content.decode()
    assert html.count('id="noeud-cvec-seule"') == 1
    assert html.count('href="#noeud-cvec-seule"') == 1


def test_copy__keeps_the_test_whole(editor_client: Client, page: EligibilityPage) -> None:
    copied = page.copy(update_attrs={"slug": "copie", "title": "Copie"})
    copied.full_clean()
    assert "Oui, c’est gratuit" in Client().get("/copie/etudes/oui/ine/oui/").content.decode()


def translated(page: EligibilityPage, language: str) -> tuple[TranslationSource, Locale]:
    """Translate the page as the CMS does, each text by itself and the name of the language."""
    locale = Locale.objects.get(language_code=language)
    page.get_parent().specific.copy_for_translation(locale).save_revision().publish()
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translate_strings(source, locale)
    return source, locale


def translate_strings(source: TranslationSource, locale: Locale) -> None:
    for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
        if segment.context.path not in {"slug", "title"}:
            text = f"{segment.string.data} [{locale.language_code}]"
            StringTranslation.from_text(segment.string, locale, segment.context, text)
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=locale)
    translation.save_target(publish=False)
    source.get_translated_instance(locale).get_latest_revision().publish()


def test_translator__is_given_words_and_no_structure(page: EligibilityPage) -> None:
    source, _created = TranslationSource.update_or_create_from_instance(page)
    strings = set(StringSegment.objects.filter(source=source).values_list("string__data", flat=True))
    assert {"Faites-vous des études ?", "Oui", "Oui, c’est gratuit"} <= strings
    assert not {"etudes", "favorable", "oui", "positive"} & strings


def test_translated_test__has_the_same_addresses(page: EligibilityPage) -> None:
    translated(page, "ar")
    html = Client().get("/ar/suis-je-eligible/etudes/oui/ine/cvec/").content.decode()
    assert 'dir="rtl"' in html
    assert "Il vous faut un numéro INE [ar]" in html
    first = Client().get("/ar/suis-je-eligible/").content.decode()
    assert 'href="/ar/suis-je-eligible/etudes/oui/"' in first
    assert 'hreflang="fr"' in first


def test_translated_test__follows_a_change_of_the_structure(editor_client: Client, page: EligibilityPage) -> None:
    source, locale = translated(page, "es")
    blocks = tree()
    blocks[0]["value"]["answers"][0]["value"]["next"] = "logement"
    added = question("logement", "Où habitez-vous ?", [answer("ici", "Ici", "ine"), answer("la", "Là", "ine")])
    save(editor_client, page, [*blocks, added], **{"action-publish": "1"})
    source.update_from_db()
    translate_strings(source, locale)
    html = Client().get("/es/suis-je-eligible/etudes/oui/").content.decode()
    assert "Où habitez-vous ? [es]" in html
    assert 'href="/es/suis-je-eligible/etudes/oui/logement/ici/"' in html
    assert [block.id for block in source.get_translated_instance(locale).tree] == [
        *(b["id"] for b in blocks),
        "logement",
    ]


def test_other_language_drawn_otherwise__is_pointed_out(
    editor_client: Client, editor: User, page: EligibilityPage
) -> None:
    editor.is_superuser = True  # the home page of another language has no editors of its own yet
    editor.save()
    english = Locale.objects.get(language_code="en")
    page.get_parent().specific.copy_for_translation(english).save_revision().publish()
    copied = page.copy_for_translation(english)
    assert "n’a pas les mêmes questions" not in save(editor_client, copied, tree())
    blocks = tree()
    blocks[1]["value"]["answers"].append(answer("perdu", "I lost it", "cvec-seule"))
    assert "n’a pas les mêmes questions" in save(editor_client, copied, blocks)
