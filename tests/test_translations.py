"""The interface in the four other languages: whole, and on the pages."""

import re
from functools import cache

import polib
import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils import translation

from directory.places.models import Place
from directory.places.search import find
from home.models import HomePage, SupportService

LANGUAGES = ("en", "es", "ar", "zh_Hans")
PLURAL_FORMS = {"en": 2, "es": 2, "ar": 6, "zh_Hans": 1}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")

# Written for the teams, who work in French or English: the CMS, and the e-mails that it sends them. All the rest is
# read by visitors, or by whoever signs in.
OF_THE_TEAMS = (
    "home/",
    "portal/scheme/",
    "templates/emails/contact_message",
    "templates/home/cms/",
    "templates/wagtailadmin/",
)

FRENCH_TITLE = "Trouver une ou un psychologue"
TITLES = {
    "en": "Find a psychologist",
    "es": "Buscar una psicóloga o un psicólogo",
    "ar": "البحث عن أخصائية أو أخصائي نفسي",
    "zh-hans": "寻找心理咨询师",
}
SIGN_IN = {"en": "Sign in", "es": "Iniciar sesión", "ar": "تسجيل الدخول", "zh-hans": "登录"}


@cache
def catalogue(language: str) -> polib.POFile:
    return polib.pofile(str(settings.BASE_DIR / "locale" / language / "LC_MESSAGES" / "django.po"))


def texts(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def is_read_by_visitors(entry: polib.POEntry) -> bool:
    return any(not source.startswith(OF_THE_TEAMS) for source, _line in entry.occurrences)


def untranslated(language: str) -> list[polib.POEntry]:
    return [entry for entry in catalogue(language) if not all(texts(entry))]


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    call_command("compile_translations")


# --- The catalogues -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue__nothing_fuzzy_nor_obsolete(language: str) -> None:
    assert [entry.msgid for entry in catalogue(language) if entry.fuzzy or entry.obsolete] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue__same_texts_in_every_language(language: str) -> None:
    assert {entry.msgid for entry in catalogue(language)} == {entry.msgid for entry in catalogue("en")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue__as_many_plurals_as_the_language_has(language: str) -> None:
    for entry in catalogue(language):
        if entry.msgid_plural:
            assert len(entry.msgstr_plural) == PLURAL_FORMS[language], entry.msgid


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogue__placeholders_and_links_are_kept(language: str) -> None:
    for entry in catalogue(language):
        for text in filter(None, texts(entry)):
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(entry.msgid)), entry.msgid
            assert re.findall(r'href="[^"]*"', text) == re.findall(r'href="[^"]*"', entry.msgid), entry.msgid


def test_english__complete() -> None:
    assert [entry.msgid for entry in untranslated("en")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language__complete_for_whoever_visits_or_signs_in(language: str) -> None:
    assert [entry.msgid for entry in untranslated(language) if is_read_by_visitors(entry)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language__keeps_the_numbers_that_may_be_dialled(language: str) -> None:
    for entry in catalogue(language):
        if numbers := re.findall(r"\b(?:3114|15|112|114)\b", entry.msgid):
            for text in filter(None, texts(entry)):
                assert re.findall(r"\b(?:3114|15|112|114)\b", text)[: len(numbers)] == numbers


# --- The pages ----------------------------------------------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize("language", TITLES)
def test_directory__in_the_language_of_its_address(client: Client, language: str) -> None:
    html = client.get(f"/{language}/annuaire/").content.decode()
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in html
    assert re.search(rf"<h1[^>]*>{TITLES[language]}</h1>", html)
    assert FRENCH_TITLE not in re.sub(r"<nav.*?</nav>", "", html, flags=re.DOTALL)  # the menu is the editors'


@pytest.mark.django_db
@pytest.mark.parametrize("language", SIGN_IN)
def test_signin__in_the_language_of_its_address(client: Client, language: str) -> None:
    html = client.get(f"/{language}/espace/connexion/").content.decode()
    assert re.search(rf"<h1[^>]*>{SIGN_IN[language]}</h1>", html)
    assert "Se connecter" not in html


@pytest.mark.django_db
def test_emergency_numbers__translated_before_the_editors_do_it(client: Client) -> None:
    french = HomePage.objects.get(locale__language_code="fr").locale
    shown = {"in_strip": True, "name": "Un service", "locale": french}
    SupportService.objects.create(number="3114", short_label="prévention du suicide, 24\u00a0h/24", **shown)
    SupportService.objects.create(number="116 117", short_label="un libellé d’ici", **shown)
    html = client.get("/es/annuaire/").content.decode()
    assert "prevención del suicidio" in html
    assert "prévention du suicide" not in html
    assert "un libellé d’ici" in html


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["fr", *TITLES])
def test_department__typed_back_as_shown_is_found_in_every_language(language: str) -> None:
    departments = Place.objects.filter(kind=Place.Kind.DEPARTMENT)
    assert departments
    with translation.override(language):
        shown = {str(place): place for place in departments}
    for text, place in shown.items():
        found = find(text)
        assert found is not None
        assert found.place == place, text
