"""The frequent questions: what visitors find, and how editors change them."""

import json
import re

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text

from home.models import FaqPage, GuidePage, Question, QuestionCategory
from portal.content_version import forget


def page(client: Client, query: str = "") -> str:
    return client.get(f"/faq/{query}").content.decode()


def structured_data(html: str) -> dict:
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert match
    return json.loads(match[1])


def test_answer__has_an_address_that_survives_a_change_of_words(client: Client, faq: FaqPage) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    question.question = "Combien cela coûte-t-il ?"
    question.full_clean()
    question.save()
    html = page(client)
    assert "Combien cela coûte-t-il ?" in html
    assert 'id="question-est-ce-gratuit"' in html


def test_question__makes_its_own_address_once(faq: FaqPage) -> None:
    category = QuestionCategory.objects.get()
    slugs = []
    for _ in range(3):
        question = Question(question="À qui écrire ?", answer="<p>À nous.</p>", category=category, locale=faq.locale)
        question.full_clean()
        question.save()
        slugs.append(question.slug)
    assert slugs == ["a-qui-ecrire", "a-qui-ecrire-2", "a-qui-ecrire-3"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", {"est-ce-gratuit", "comment-facturer"}),
        ("?public=psychologists", {"est-ce-gratuit", "comment-facturer"}),
        ("?public=students", {"est-ce-gratuit"}),
        ("?q=GRATUITES", {"est-ce-gratuit"}),
        ("?q=universites+partenaires", {"comment-facturer"}),
        ("?q=licorne", set()),
        ("?public=personne&q=", {"est-ce-gratuit", "comment-facturer"}),
    ],
)
def test_filter__by_audience_and_words(client: Client, faq: FaqPage, query: str, shown: set[str]) -> None:
    assert set(re.findall(r'id="question-([^"]+)"', page(client, query))) == shown


def test_filter__that_finds_nothing_offers_a_way_out(client: Client, faq: FaqPage) -> None:
    html = page(client, "?q=<b>licorne")
    assert "Aucune question ne correspond" in html
    assert "tel:3114" in html
    assert "Voir toutes les questions" in html
    assert "&lt;b&gt;licorne" in html


def test_filtered_page__is_not_for_search_engines(client: Client, faq: FaqPage) -> None:
    assert '<meta name="robots" content="noindex">' in page(client, "?q=gratuit")
    assert "noindex" not in page(client)


def test_search_engines__read_questions_and_answers(client: Client, faq: FaqPage) -> None:
    data = structured_data(page(client))
    assert data["@type"] == "FAQPage"
    assert data["mainEntity"][0]["name"] == "Est-ce gratuit ?"
    assert data["mainEntity"][0]["acceptedAnswer"]["text"] == "Oui, sans avance de frais."


def test_structured_data__cannot_be_broken_out_of(client: Client, faq: FaqPage) -> None:
    nasty = "</script><script>alert(1)</script> & « »"
    Question.objects.filter(slug="est-ce-gratuit").update(question=nasty)
    assert structured_data(page(client))["mainEntity"][0]["name"] == nasty


def test_draft_question__is_not_shown(client: Client, faq: FaqPage) -> None:
    Question.objects.filter(slug="est-ce-gratuit").update(live=False)
    assert "Est-ce gratuit" not in page(client)


def test_other_language__shows_its_own_questions_only(client: Client, faq: FaqPage) -> None:
    english = Locale.objects.get(language_code="en")
    faq.get_parent().specific.copy_for_translation(english).save_revision().publish()
    faq.copy_for_translation(english).save_revision().publish()
    html = client.get("/en/faq/").content.decode()
    assert "Est-ce gratuit" not in html


@pytest.mark.parametrize("query", ["", "?public=students&q=gratuit"])
def test_faq__costs_few_queries_whatever_the_number_of_questions(
    client: Client, faq: FaqPage, django_assert_max_num_queries: DjangoAssertNumQueries, query: str
) -> None:
    category = QuestionCategory.objects.get()
    for number in range(20):
        Question.objects.create(
            question=f"Gratuit {number} ?",
            answer="<p>Oui.</p>",
            slug=f"q{number}",
            category=category,
            locale=faq.locale,
        )
    forget()
    client.get("/faq/")
    with django_assert_max_num_queries(5):
        assert client.get(f"/faq/{query or '?sans-cache'}").status_code == 200


def test_editor__changes_an_answer_and_it_shows_at_once(editor_client: Client, faq: FaqPage) -> None:
    visitor = Client()
    page(visitor)
    question = Question.objects.get(slug="est-ce-gratuit")
    data = nested_form_data(
        {
            "question": question.question,
            "answer": rich_text("<p>Oui, entièrement.</p>"),
            "category": question.category_id,
            "sort_order": 0,
            "is_featured": "on",
            "slug": question.slug,
            "action-publish": "1",
        }
    )
    data["audiences"] = ["students", "relatives"]
    response = editor_client.post(reverse("wagtailsnippets_home_question:edit", args=[question.pk]), data)
    assert response.status_code == 302
    question.refresh_from_db()
    assert question.audiences == ["students", "relatives"]
    assert "Oui, entièrement." in page(visitor)


def test_guide__has_a_table_of_contents_and_more_to_read(client: Client, faq: FaqPage, guide: GuidePage) -> None:
    other = guide.get_parent().add_child(
        instance=GuidePage(title="Choisir", slug="choisir", summary="Comment.", updated_on="2026-10-01")
    )
    guide.body = [("heading", "Avant"), ("text", "<p>Un.</p>"), ("heading", "Après"), ("text", "<p>Deux.</p>")]
    guide.related = [("guide", other), ("question", Question.objects.get(slug="est-ce-gratuit"))]
    guide.save_revision().publish()
    html = client.get(guide.url).content.decode()
    anchors = re.findall(r'class="fr-summary__link"\s+href="#([^"]+)"', html)
    assert len(anchors) == 2
    assert all(f'id="{anchor}"' in html for anchor in anchors)
    assert 'href="/guides/choisir/"' in html
    assert 'id="question-est-ce-gratuit"' in html


def test_faq_extract__of_a_subject_or_of_chosen_questions_not_both(
    client: Client, faq: FaqPage, standard_page: object
) -> None:
    category = QuestionCategory.objects.get()
    question = Question.objects.get(slug="comment-facturer")
    of_subject = {"title": "Vos questions", "category": category, "number": 1, "questions": []}
    chosen = {"title": "Facturer", "category": None, "number": None, "questions": [question]}
    standard_page.body = [("faq_extract", of_subject), ("faq_extract", chosen)]
    standard_page.full_clean()
    standard_page.save_revision().publish()
    html = client.get(standard_page.url).content.decode()
    assert re.findall(r'id="extrait-[0-9a-f-]{36}-([^"]+)"', html) == ["est-ce-gratuit", "comment-facturer"]
    assert 'href="/faq/"' in html
    block = standard_page.body.stream_block.child_blocks["faq_extract"]
    for wrong in ({**of_subject, "questions": [question]}, {**chosen, "questions": []}):
        with pytest.raises(ValidationError):
            block.clean(block.normalize(wrong))
