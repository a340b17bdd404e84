"""From a language to another: the switch, pages that are not translated, and translating in the CMS."""

import re
from urllib.parse import urlencode

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from directory.models import Psychologist
from home.checks import check_words_are_translatable
from home.models import Banner, FaqPage, GuidePage, HomePage, Link, Question, StandardPage
from portal.accounts.models import User
from portal.content_version import forget
from tests.directory.factories import PsychologistFactory

PUBLIC = "public, max-age=0, must-revalidate"


@pytest.fixture
def english(db: None) -> Locale:
    return Locale.objects.get(language_code="en")


@pytest.fixture
def english_home(home: HomePage, english: Locale) -> HomePage:
    translation = home.copy_for_translation(english)
    translation.save_revision().publish()
    return translation


def body(client: Client, path: str) -> str:
    return client.get(path).content.decode()


def switch(client: Client, path: str) -> dict[str, str]:
    """Return where the switch of the header leads, by language."""
    html = body(client, path).split('id="langues"', 1)[1].split("</nav>", 1)[0]
    found = re.findall(r'fr-translate__language[^>]*?href="([^"]*)"\s+hreflang="([\w-]+)"', html)
    return {code: address.replace("&amp;", "&") for address, code in found}


def notes(client: Client, path: str) -> int:
    """Return how many languages of the switch are said not to have the page."""
    return body(client, path).split('id="langues"', 1)[1].split("</nav>", 1)[0].count("language-note")


# --- The switch ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "arabic"),
    [
        ("/annuaire/", "/ar/annuaire/"),
        # A search keeps what is valid of its address: there is no second page.
        ("/en/annuaire/?lieu=Saint-%C3%89tienne&page=2", "/ar/annuaire/?lieu=Saint-%C3%89tienne"),
        ("/es/espace/connexion/", "/ar/espace/connexion/"),
        ("/recherche/?q=%3Cscript%3E", "/ar/recherche/?q=%3Cscript%3E"),
        ("/zh-hans/annuaire/", "/ar/annuaire/"),
    ],
)
def test_switch__stays_on_the_same_screen(client: Client, home: HomePage, path: str, arabic: str) -> None:
    found = switch(client, path)
    assert list(found) == ["fr", "en", "es", "ar", "zh-hans"]
    assert found["ar"] == arabic
    assert notes(client, path) == 0


def test_switch__leads_to_the_translation_of_the_page(
    client: Client, standard_page: StandardPage, english: Locale
) -> None:
    translation = standard_page.copy_for_translation(english, copy_parents=True)
    translation.slug = "legal-notice"
    translation.save_revision().publish()
    assert switch(client, "/mentions-legales/")["en"] == "/en/legal-notice/"
    assert switch(client, "/en/legal-notice/")["fr"] == "/mentions-legales/"
    assert switch(client, "/en/legal-notice/")["es"] == "/es/mentions-legales/"
    assert notes(client, "/mentions-legales/") == 3


def test_switch__says_in_each_language_that_the_page_is_not_there(client: Client, standard_page: StandardPage) -> None:
    html = body(client, "/mentions-legales/").split('id="langues"', 1)[1].split("</nav>", 1)[0]
    link = re.search(r'<a[^>]*hreflang="en"[^>]*>(.*?)</a>', html, re.DOTALL)
    assert link
    assert "English" in link[1]
    assert "language-note" in link[1]
    assert 'lang="en"' in link[0]


def test_switch__of_one_page_is_not_that_of_another(client: Client, standard_page: StandardPage, faq: FaqPage) -> None:
    """The header is kept in pieces: the switch is not one of them."""
    for path, spanish in (("/faq/", "/es/faq/"), ("/mentions-legales/", "/es/mentions-legales/"), ("/", "/es/")):
        assert switch(client, path)["es"] == spanish


def test_switch__costs_no_query_once_known(
    client: Client, standard_page: StandardPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    forget()
    client.get("/mentions-legales/")
    with django_assert_max_num_queries(2):
        client.get("/mentions-legales/?afresh")


# --- Pages that are not translated --------------------------------------------------------------------------------


@pytest.mark.parametrize("with_home", [True, False])
def test_untranslated_page__offers_the_french_one(
    client: Client, guide: GuidePage, english: Locale, with_home: bool
) -> None:
    if with_home:
        guide.get_parent().get_parent().specific.copy_for_translation(english).save_revision().publish()
    response = client.get("/en/guides/premiere-seance/")
    html = response.content.decode()
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == PUBLIC
    assert '<html lang="en" dir="ltr">' in html
    main = html.split("<main", 1)[1]
    link = re.search(r'href="/guides/premiere-seance/"\s+hreflang="fr"\s+lang="fr"[^>]*>(.*?)</a>', main)
    assert link
    assert link[1] == guide.title
    assert "noindex" in html
    assert 'rel="canonical"' not in html
    assert 'rel="alternate"' not in html
    assert "les étudiants et étudiantes fatigués" not in html.lower()
    assert switch(client, "/en/guides/premiere-seance/")["fr"] == "/guides/premiere-seance/"


def test_french_address__of_a_translated_page__leads_to_the_translation(
    client: Client, standard_page: StandardPage, english: Locale
) -> None:
    translation = standard_page.copy_for_translation(english, copy_parents=True)
    translation.slug = "legal-notice"
    translation.save_revision().publish()
    response = client.get("/en/mentions-legales/?from=mail")
    assert (response.status_code, response.headers["Location"]) == (302, "/en/legal-notice/?from=mail")


def test_page__only_in_english__offers_it_in_french(client: Client, english_home: HomePage) -> None:
    english_home.add_child(instance=StandardPage(title="Only here", slug="only-here", locale=english_home.locale))
    assert client.get("/en/only-here/").status_code == 200
    response = client.get("/only-here/")
    assert response.status_code == 200
    assert re.search(r'href="/en/only-here/"\s+hreflang="en"\s+lang="en"', response.content.decode())
    assert switch(client, "/en/only-here/")["fr"] == "/only-here/"


@pytest.mark.usefixtures("english_home")
@pytest.mark.parametrize("hide", ["draft", "restricted"])
def test_page__not_for_everybody__is_not_offered(client: Client, standard_page: StandardPage, hide: str) -> None:
    if hide == "draft":
        standard_page.unpublish()
    else:
        PageViewRestriction.objects.create(page=standard_page, restriction_type=PageViewRestriction.LOGIN)
    response = client.get("/en/mentions-legales/")
    assert response.status_code == 404
    assert "Mentions" not in response.content.decode()


def test_page__waiting_in_the_tree_of_a_language__is_not_passed_off_as_translated(
    client: Client, guide: GuidePage, english: Locale
) -> None:
    """wagtail-localize puts a French alias above a translated page, and in a synchronised tree."""
    translation = guide.copy_for_translation(english, copy_parents=True)
    translation.save_revision().publish()
    html = body(client, "/en/guides/")
    assert re.search(r'href="/guides/"\s+hreflang="fr"', html)
    assert "noindex" in html
    assert 'hreflang="en"' not in re.sub(r'<nav.*?id="langues".*?</nav>', "", body(client, "/guides/"), flags=re.DOTALL)
    assert notes(client, "/guides/") == 4
    assert '<a class="fr-breadcrumb__link" href="/en/guides/">' not in body(client, translation.url)


@pytest.mark.parametrize("path", ["/en/nowhere/", "/en/%00/", "/ar/" + "a/" * 50])
def test_address__that_is_nowhere__is_missing_in_every_language(client: Client, home: HomePage, path: str) -> None:
    assert client.get(path).status_code == 404


# --- What search engines are told ---------------------------------------------------------------------------------


def alternates(html: str) -> dict[str, str]:
    return dict(re.findall(r'rel="alternate"\s+hreflang="([\w-]+)"\s+href="http://localhost:8000([^"]+)"', html))


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_directory__is_announced_in_each_language(client: Client, db: None, prefix: str) -> None:
    someone: Psychologist = PsychologistFactory(teleconsultation=True)
    for path in ("/annuaire/", f"/annuaire/{someone.slug}/"):
        assert alternates(body(client, prefix + path)) == {
            "fr": path,
            "en": f"/en{path}",
            "es": f"/es{path}",
            "ar": f"/ar{path}",
            "zh-hans": f"/zh-hans{path}",
            "x-default": path,
        }
    assert alternates(body(client, "/annuaire/?lieu=Paris")) == {}
    assert alternates(body(client, "/annuaire/personne/")) == {}


# --- Translating in the CMS ---------------------------------------------------------------------------------------


def translate_words(client: Client, source: TranslationSource, locale: Locale, words: dict[str, str]) -> None:
    """Type translations in wagtail-localize's editor, as its script sends them."""
    translation = Translation.objects.get(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        if segment.string.data in words:
            address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
            form = urlencode({"value": words[segment.string.data]})
            response = client.put(address, form, content_type="application/x-www-form-urlencoded")
            assert response.status_code in {200, 201}, response.content


def test_editor__translates_a_page(
    editor_client: Client, guide: GuidePage, english_home: HomePage, english: Locale
) -> None:
    client = Client()
    submit = reverse("wagtail_localize:submit_page_translation", args=[guide.pk])
    assert submit in editor_client.get(reverse("wagtailadmin_pages:edit", args=[guide.pk])).content.decode()
    assert "Langue" in editor_client.get(submit).content.decode()
    assert editor_client.post(submit, {"locales": [english.pk]}).status_code == 302
    translation = guide.get_translation(english)
    assert not translation.live  # French words at an English address would be read aloud as English
    assert client.get("/en/guides/premiere-seance/").status_code == 200
    assert "noindex" in body(client, "/en/guides/premiere-seance/")

    edit = reverse("wagtailadmin_pages:edit", args=[translation.pk])
    assert editor_client.get(edit).status_code == 200
    words = {
        "Préparer sa première séance": "Prepare your first session",
        "Pas à pas.": "Step by step.",
        "Les étudiants et étudiantes fatigués.": "Tired students.",
        "premiere-seance": "first-session",
    }
    translate_words(editor_client, TranslationSource.objects.get_for_instance(guide), english, words)
    assert editor_client.post(edit, {"action": "publish"}).status_code == 302


@pytest.mark.django_db(transaction=True)
def test_visitor__reads_the_translation_at_once(editor_client: Client, guide: GuidePage, english: Locale) -> None:
    guide.get_parent().get_parent().specific.copy_for_translation(english).save_revision().publish()
    editor_client.post(reverse("wagtail_localize:submit_page_translation", args=[guide.pk]), {"locales": [english.pk]})
    words = {
        "Préparer sa première séance": "Prepare your first session",
        "Pas à pas.": "Step by step.",
        "Les étudiants et étudiantes fatigués.": "Tired students.",
        "premiere-seance": "first-session",
    }
    translate_words(editor_client, TranslationSource.objects.get_for_instance(guide), english, words)
    edit = reverse("wagtailadmin_pages:edit", args=[guide.get_translation(english).pk])
    assert editor_client.post(edit, {"action": "publish"}).status_code == 302
    html = body(Client(), "/en/guides/first-session/")
    assert "Prepare your first session</h1>" in html
    assert "Tired students." in html
    assert "étudiantes" not in html.split("<main")[1].split("</main>")[0]
    assert switch(Client(), "/guides/premiere-seance/")["en"] == "/en/guides/first-session/"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("model", ["link", "banner", "question"])
def test_editor__translates_a_snippet(editor_client: Client, faq: FaqPage, english: Locale, model: str) -> None:
    rows = {
        "link": lambda: Link.objects.create(label="Se renseigner", address="/annuaire/", locale=faq.locale),
        "banner": lambda: Banner.objects.create(title="Travaux", locale=faq.locale),
        "question": lambda: Question.objects.get(slug="est-ce-gratuit"),
    }
    row = rows[model]()
    row.save_revision().publish()
    submit = reverse("wagtail_localize:submit_snippet_translation", args=["home", model, row.pk])
    assert editor_client.get(submit).status_code == 200
    assert editor_client.post(submit, {"locales": [english.pk]}).status_code == 302
    translation = row.get_translation(english)
    assert not translation.live
    edit = reverse(f"wagtailsnippets_home_{model}:edit", args=[translation.pk])
    assert editor_client.get(edit).status_code == 200
    words = {
        "Se renseigner": "Find out",
        "Travaux": "Works",
        "Est-ce gratuit ?": "Is it free?",
        "Oui, sans avance de frais.": "Yes.",
    }
    translate_words(editor_client, TranslationSource.objects.get_for_instance(row), english, words)
    assert editor_client.post(edit, {"action": "publish"}).status_code == 302
    translation.refresh_from_db()
    assert translation.live
    assert str(translation) in words.values()
    if model != "question":
        assert str(translation) in body(Client(), "/en/annuaire/")


def test_team__may_translate_in_the_tree_of_every_language(
    home: HomePage, english_home: HomePage, editor: User
) -> None:
    for page in (home, english_home):
        rights = page.permissions_for_user(editor)
        assert rights.can_edit()
        assert rights.can_publish()
        assert rights.can_add_subpage()


def test_cms__says_language_everywhere(editor_client: Client, english_home: HomePage, editor: User) -> None:
    call_command("compile_translations")
    for address in (
        reverse("wagtailadmin_explore_root"),
        reverse("wagtailadmin_pages:edit", args=[english_home.pk]),
        reverse("wagtailsnippets_home_link:list"),
        reverse("wagtailsnippets_home_banner:list"),
    ):
        html = editor_client.get(address, follow=True).content.decode()
        assert "égion" not in html, address


def test_every_word__can_be_translated() -> None:
    assert check_words_are_translatable() == []


def test_check__refuses_a_snippet_that_has_words_and_no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    from home import checks
    from home.models import PortalDocument

    monkeypatch.setattr(checks, "get_snippet_models", lambda: [PortalDocument])
    assert [error.id for error in check_words_are_translatable()] == ["home.E002"]
