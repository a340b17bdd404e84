"""Whom to call: one list, shown in the strip, on its own pages, and where somebody is left without an answer."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from django.utils import translation
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import HomePage, ImmediateHelpPage, OtherServicesPage, SupportService
from portal.content_version import forget
from portal.last_resort import LAST_RESORT

Kind = SupportService.Kind


def service(home: HomePage, **fields: object) -> SupportService:
    row = SupportService(**{"name": "Un service", "locale": home.locale, **fields})
    row.full_clean(exclude=["translation_key"])
    row.save()
    return row


def body(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def main(page: str) -> str:
    return page.split("<main")[1].split("</main>", maxsplit=1)[0]


def strip(page: str) -> str:
    return page.split('id="urgence"')[1].split("</section>", maxsplit=1)[0]


def numbers(html: str) -> list[str]:
    return re.findall(r'href="((?:tel|sms):[^"]+)"', html)


@pytest.fixture
def samu(home: HomePage) -> SupportService:
    return service(home, name="Samu", number="15", in_strip=True, short_label="urgences médicales", sort_order=0)


@pytest.fixture
def listening(home: HomePage) -> SupportService:
    return service(home, name="Une écoute", number="09 72 00 00 00", kind=Kind.LISTENING, hours="le soir", sort_order=1)


@pytest.fixture
def help_page(home: HomePage) -> ImmediateHelpPage:
    return home.add_child(instance=ImmediateHelpPage(title="Aide immédiate", slug="aide-immediate"))


@pytest.fixture
def other_services(home: HomePage) -> OtherServicesPage:
    service(home, name="Le Crous", link="https://crous.example.org", kind=Kind.OTHER)
    return home.add_child(instance=OtherServicesPage(title="Autres services", slug="autres-services"))


# --- One list, several places --------------------------------------------------------------------------------------


def test_number__is_edited_in_one_place(client: Client, samu: SupportService, help_page: ImmediateHelpPage) -> None:
    samu.number = "15 15"
    samu.save()
    assert numbers(strip(body(client, "/"))) == ["tel:1515"]
    assert numbers(main(body(client, "/aide-immediate/"))) == ["tel:1515"]
    assert numbers(main(body(client, "/recherche/?q=zygomatique"))) == ["tel:1515"]


def test_strip__shows_chosen_services_only(client: Client, samu: SupportService, listening: SupportService) -> None:
    page = strip(body(client, "/"))
    assert numbers(page) == ["tel:15"]
    assert "urgences médicales" in page


def test_draft__is_shown_nowhere(client: Client, samu: SupportService, help_page: ImmediateHelpPage) -> None:
    service(help_page.get_parent().specific, number="18", in_strip=True, short_label="pompiers", live=False)
    page = body(client, "/aide-immediate/")
    assert "tel:18" not in page


def test_empty_database__keeps_the_numbers_of_last_resort(client: Client, help_page: ImmediateHelpPage) -> None:
    page = body(client, "/aide-immediate/")
    assert numbers(strip(page)) == numbers(main(page)) == ["tel:15", "tel:112", "tel:3114", "sms:114"]


def test_error_page__says_the_numbers_of_last_resort_too() -> None:
    html = render_to_string("errors/500.html")
    assert {number for number, _label, _text in LAST_RESORT} == {address.split(":")[1] for address in numbers(html)}


def test_help_now__leads_to_the_whole_page(client: Client, help_page: ImmediateHelpPage) -> None:
    for path in ("/recherche/?q=zygomatique", "/annuaire/?q=zygomatique"):
        html = main(body(client, path))
        assert 'href="/aide-immediate/"' in html, path
        assert "tel:3114" in html, path


# --- Languages -----------------------------------------------------------------------------------------------------


def test_translated_service__takes_the_place_of_the_french_one(
    client: Client, samu: SupportService, listening: SupportService
) -> None:
    translated = samu.copy_for_translation(Locale.objects.get(language_code="es"))
    translated.short_label = "urgencias"
    translated.save()
    service(samu, number="3114", in_strip=True, short_label="un libellé d’ici", sort_order=2)
    page = strip(body(client, "/es/annuaire/"))
    assert numbers(page) == ["tel:15", "tel:3114"]
    assert "urgencias" in page
    assert 'lang="fr">un libellé d’ici' in page


# --- The page that is never closed ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD])
@pytest.mark.parametrize("closed", ["the page", "its parent"])
def test_immediate_help__is_never_behind_a_sign_in(
    client: Client, help_page: ImmediateHelpPage, kind: str, closed: str
) -> None:
    page = help_page if closed == "the page" else help_page.get_parent()
    PageViewRestriction.objects.create(page=page, restriction_type=kind, password="secret")
    response = client.get("/aide-immediate/")
    assert response.status_code == 200
    assert response.headers["Cache-Control"].startswith("public")
    assert "Aide immédiate</h1>" in response.content.decode()


def test_cms__refuses_to_restrict_immediate_help(editor_client: Client, help_page: ImmediateHelpPage) -> None:
    address = reverse("wagtailadmin_pages:set_privacy", args=[help_page.pk])
    editor_client.post(address, {"restriction_type": PageViewRestriction.LOGIN})
    assert not PageViewRestriction.objects.exists()


def test_immediate_help__emergencies_first_then_listening(
    client: Client, help_page: ImmediateHelpPage, listening: SupportService, samu: SupportService
) -> None:
    html = main(body(client, "/aide-immediate/"))
    assert numbers(html) == ["tel:15", "tel:0972000000"]
    assert "le soir" in html


def test_other_services__are_on_their_own_page(
    client: Client, other_services: OtherServicesPage, help_page: ImmediateHelpPage
) -> None:
    assert "Le Crous" in body(client, "/autres-services/")
    assert "Le Crous" not in body(client, "/aide-immediate/")


@pytest.mark.parametrize("path", ["/aide-immediate/", "/autres-services/"])
def test_help_pages__cost_few_queries_whatever_the_number_of_services(
    client: Client,
    help_page: ImmediateHelpPage,
    other_services: OtherServicesPage,
    samu: SupportService,
    path: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(20):
        service(help_page.get_parent().specific, number=str(1000 + number), kind=list(Kind)[number % 3])
    forget()
    client.get(path)
    with django_assert_max_num_queries(2):
        assert client.get(f"{path}?sans-cache").status_code == 200


# --- Editors -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"link": "http://example.org"},
        {"number": "3114 appelez"},
        {"in_strip": True, "link": "https://example.org", "short_label": "un site"},
        {"in_strip": True, "number": "3114"},
    ],
    ids=["no way to reach it", "not https", "not a number", "nothing to call", "no short label"],
)
def test_service__that_nobody_could_reach__is_refused(home: HomePage, fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        service(home, **fields)


def test_service__by_text_message__opens_a_message(home: HomePage) -> None:
    assert service(home, number="114", by_text_message=True).address == "sms:114"


def test_editor__prepares_a_change_before_it_is_published(
    editor_client: Client, samu: SupportService, help_page: ImmediateHelpPage
) -> None:
    edit = reverse("wagtailsnippets_home_supportservice:edit", args=[samu.pk])
    fields = {"kind": "emergency", "name": "Samu", "number": "15", "in_strip": "on", "short_label": "une vie en danger"}
    assert editor_client.post(edit, fields).status_code == 302
    assert "une vie en danger" not in body(Client(), "/")
    assert editor_client.post(edit, {**fields, "action-publish": "1"}).status_code == 302
    assert "une vie en danger" in body(Client(), "/")


def test_order__is_that_of_the_list_even_for_a_draft_written_before(
    client: Client, samu: SupportService, home: HomePage
) -> None:
    second = service(home, number="112", in_strip=True, short_label="Europe", sort_order=1)
    second.copy_for_translation(Locale.objects.get(language_code="en")).save()
    samu.save_revision()
    SupportService.objects.filter(pk=samu.pk).update(sort_order=5)
    SupportService.objects.get(pk=samu.pk).latest_revision.publish()
    assert numbers(strip(body(client, "/"))) == ["tel:112", "tel:15"]
    SupportService.objects.filter(pk=second.pk).update(sort_order=9)
    forget()
    assert numbers(strip(body(client, "/en/annuaire/"))) == ["tel:15", "tel:112"]


def test_last_resort__labels_are_translated(client: Client, home: HomePage) -> None:
    with translation.override("es"):
        page = strip(body(client, "/es/annuaire/"))
    assert "emergencias" in page
