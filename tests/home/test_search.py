"""The search of the site."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import FaqPage, GuidePage, HomePage, Question, StandardPage, SupportService
from home.search import indexing
from home.search.models import PromotedAnswer, SearchEntry, Synonyms
from portal.content_version import forget


@pytest.mark.parametrize("query", ["etudiants", "étudiantes", "ÉTUDIANT", "fatigue", "premiere seance", "preparer"])
def test_search__does_not_mind_accents_plurals_or_capitals(client: Client, guide: GuidePage, query: str) -> None:
    page = client.get("/recherche/", {"q": query}).content.decode()
    assert guide.title in page
    assert "1 résultat pour" in page


def test_search__says_what_else_to_do_when_it_finds_nothing(client: Client, guide: GuidePage) -> None:
    page = client.get("/recherche/", {"q": "zygomatique"}).content.decode()
    assert "0 résultat" in page
    assert main(page).count('"tel:3114"') == 1
    assert 'href="/annuaire/?lieu=zygomatique"' in page


def main(page: str) -> str:
    return page.split("<main")[1].split("</main>", maxsplit=1)[0]


def test_search__reminds_the_numbers_to_call_when_it_may_be_urgent(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Prévenir le suicide des étudiants", slug="prevenir"))
    for query, count in (("Suicide", 1), ("étudiants", 0)):
        page = client.get("/recherche/", {"q": query}).content.decode()
        assert "1 résultat pour" in page
        assert main(page).count('"tel:3114"') == count


def test_search__offers_to_look_for_a_place(client: Client, guide: GuidePage) -> None:
    page = client.get("/recherche/", {"q": "étudiants & Saint-Étienne"}).content.decode()
    assert "?lieu=%C3%A9tudiants+%26+Saint-%C3%89tienne" in page


def test_search__hides_drafts_and_private_pages(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Brouillon secret", slug="brouillon", live=False))
    private = home.add_child(instance=StandardPage(title="Privé secret", slug="prive"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    assert "0 résultat" in client.get("/recherche/", {"q": "secret"}).content.decode()


def test_search__pages_its_results(client: Client, home: HomePage) -> None:
    for number in range(12):
        home.add_child(instance=StandardPage(title=f"Santé numéro {number}", slug=f"page-{number}"))
    first = client.get("/recherche/", {"q": "numéro"}).content.decode()
    assert 'href="?q=num%C3%A9ro&amp;page=2"' in first
    assert client.get("/recherche/", {"q": "numéro", "page": "2"}).status_code == 200


def test_search__without_words__shows_the_form_only(client: Client, db: None) -> None:
    page = client.get("/recherche/").content.decode()
    assert "résultat" not in page.split("<main")[1].split("</main>")[0].replace("resultats", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(query=st.text(max_size=300), page=st.text(max_size=10))
def test_search__answers_anything_typed(client: Client, db: None, query: str, page: str) -> None:
    assert client.get("/recherche/", {"q": query, "page": page}).status_code == 200


def results(client: Client, query: str, prefix: str = "") -> str:
    return main(client.get(f"{prefix}/recherche/", {"q": query}).content.decode())


def test_search__finds_questions_at_their_address_and_services(client: Client, faq: FaqPage, home: HomePage) -> None:
    SupportService.objects.create(number="3114", name="prévention du suicide", locale=home.locale)
    page = results(client, "avance frais")
    assert 'href="/faq/#question-est-ce-gratuit"' in page
    assert "Question fréquente" in page
    assert 'href="tel:3114">3114 prévention du suicide' in results(client, "prevention")


def test_search__marks_the_words_in_an_extract_without_letting_any_tag_through(client: Client, home: HomePage) -> None:
    body = [("text", "<p>Les &lt;script&gt; étudiants paient [[prix]] la séance.</p>")]
    home.add_child(instance=StandardPage(title="Prix", slug="prix", body=body))
    page = results(client, "etudiante")
    assert "<mark>étudiants</mark>" in page
    assert "<script>" not in page
    assert "50\N{NO-BREAK SPACE}€" in page


def test_search__ranks_titles_first(client: Client, home: HomePage) -> None:
    for slug, title, words in (("un", "Autre chose", "la téléconsultation"), ("deux", "La téléconsultation", "oui")):
        home.add_child(instance=StandardPage(title=title, slug=slug, body=[("text", f"<p>{words}</p>")]))
    page = results(client, "teleconsultation")
    assert page.index('href="/deux/"') < page.index('href="/un/"')


@pytest.mark.parametrize("typed", ["psycologue", "pscyhologue", "psychologhe", "psichologue"])
def test_search__forgives_a_typing_mistake_and_says_so(client: Client, home: HomePage, typed: str) -> None:
    home.add_child(instance=StandardPage(title="Consulter une psychologue", slug="consulter"))
    indexing.rebuild_words()
    page = results(client, typed)
    assert "Vouliez-vous dire" in page
    assert 'href="/recherche/?q=psychologue"' in page
    assert "Consulter une psychologue" in page


def test_correction__gives_no_word_of_a_draft_or_of_a_closed_page_away(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Zanzibar", slug="brouillon", live=False))
    closed = home.add_child(instance=StandardPage(title="Tombouctou", slug="ferme"))
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    indexing.rebuild_words()
    for typed, word in (("zanzibra", "zanzibar"), ("tombouctu", "tombouctou")):
        assert word not in results(client, typed)


def test_search__of_several_words__finds_some_of_them_when_none_has_all(client: Client, guide: GuidePage) -> None:
    page = results(client, "séance zygomatique")
    assert guide.title in page
    assert "Aucune page ne contient tous ces mots" in page


def test_synonyms__of_the_team_find_each_other(client: Client, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Prendre rendez-vous avec une psychologue", slug="prendre"))
    Synonyms.objects.create(words="psy, psychologue", locale=home.locale)
    Synonyms.objects.create(words="RDV, rendez-vous", locale=home.locale)
    for query in ("psy", "rdv", "RDV psy", "rendez-vous psy"):
        assert 'href="/prendre/"' in results(client, query), query


def test_promoted_answer__comes_first_and_once(client: Client, home: HomePage, faq: FaqPage) -> None:
    page = home.add_child(instance=StandardPage(title="Payer", slug="payer", body=[("text", "<p>La séance.</p>")]))
    PromotedAnswer.objects.create(words="prix, combien coûte", page=page, text="Rien à payer.", locale=home.locale)
    question = Question.objects.get(slug="est-ce-gratuit")
    PromotedAnswer.objects.create(words="avance", question=question, locale=home.locale)
    for query in ("prix", "PRIX séance", "combien ça coute"):
        html = results(client, query)
        assert "Rien à payer." in html
        assert html.count('href="/payer/"') == 1
    assert results(client, "avance").count("#question-est-ce-gratuit") == 1
    page.unpublish()
    assert "Rien à payer." not in results(client, "prix")


def test_search__keeps_each_language_to_itself(client: Client, home: HomePage, faq: FaqPage) -> None:
    texts = {
        "en": "Therapists working online",
        "es": "Psicólogos en línea",
        "ar": "الطلاب",
        "zh-hans": "免费心理咨询服务",
    }
    for language, title in texts.items():
        translated = home.copy_for_translation(Locale.objects.get(language_code=language))
        translated.title = title
        translated.save_revision().publish()
    for language, query in (
        ("en", "therapist work"),
        ("es", "psicologo"),
        ("ar", "الطلاب"),
        ("zh-hans", "心理咨询"),
        ("zh-hans", "免费"),
    ):
        page = results(client, query, f"/{language}")
        assert texts[language] in page.replace("<mark>", "").replace("</mark>", ""), language
    assert "0 résultat" in results(client, "therapists online")
    assert "0 r" in results(client, "gratuit", "/en").replace("0 results", "0 r")


def test_index__follows_what_editors_do(client: Client, faq: FaqPage, standard_page: StandardPage) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    question.question = "Faut-il un parapluie ?"
    question.save()
    assert "parapluie" in results(client, "parapluie")
    question.unpublish()
    assert "0 résultat" in results(client, "parapluie")
    standard_page.title = "Un brouillon de parapluie"
    standard_page.save_revision()
    assert "0 résultat" in results(client, "parapluie")
    entries = SearchEntry.objects.count()
    question.delete()
    standard_page.delete()
    assert SearchEntry.objects.count() == entries - 2
    indexing.rebuild()
    assert "0 résultat" in results(client, "parapluie")
    assert faq.title in results(client, "fréquentes")


def test_search__costs_the_same_whatever_it_finds(
    client: Client, home: HomePage, faq: FaqPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(9):
        home.add_child(instance=StandardPage(title=f"La séance {number}", slug=f"page-{number}"))
    forget()
    results(client, "séance")
    for query in ("séance", "frais", "séance frais parapluie"):
        with django_assert_max_num_queries(11):
            results(client, query)


def test_search_page__is_not_for_search_engines(client: Client, db: None) -> None:
    assert '<meta name="robots" content="noindex">' in client.get("/recherche/").content.decode()
