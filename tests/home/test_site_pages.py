"""Partners, press, accessibility statement, site map, and the cards of the home page."""

import datetime
import re
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import (
    AccessibilityStatementPage,
    Conformity,
    GuidePage,
    HomePage,
    PartnersPage,
    PortalDocument,
    PressPage,
    SiteMapPage,
    StandardPage,
)
from portal.content_version import forget

STATEMENT = {
    "title": "Déclaration d’accessibilité",
    "slug": "accessibilite",
    "stated_on": datetime.date(2026, 11, 2),
    "contact": "<p>Écrivez-nous.</p>",
}
AUDIT = {"audited_on": datetime.date(2026, 10, 1), "auditor": "Un cabinet"}


def body(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


def footer(page: str) -> str:
    return re.sub(r"[ \n]+", " ", page.split("<footer")[1])


# --- Accessibility statement ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("score", "conformity"),
    [
        (None, Conformity.NONE),
        ("0", Conformity.NONE),
        ("49.99", Conformity.NONE),
        ("50", Conformity.PARTIAL),
        ("99.99", Conformity.PARTIAL),
        ("100", Conformity.FULL),
    ],
)
def test_conformity__follows_from_the_score(score: str | None, conformity: Conformity) -> None:
    assert Conformity.of(Decimal(score) if score else None) == conformity


def test_footer__without_a_statement__says_that_the_site_does_not_conform(client: Client, home: HomePage) -> None:
    assert "Accessibilité\u00a0: non conforme" in footer(body(client, "/"))


def test_footer__says_at_once_what_the_score_allows(client: Client, home: HomePage) -> None:
    page = home.add_child(instance=AccessibilityStatementPage(**STATEMENT))
    assert "non conforme" in footer(body(client, "/"))
    page.score, page.auditor, page.audited_on = Decimal("71.5"), AUDIT["auditor"], AUDIT["audited_on"]
    page.full_clean()
    page.save_revision().publish()
    html = footer(body(client, "/"))
    assert "partiellement conforme" in html
    assert 'href="/accessibilite/"' in html


def test_statement__says_what_the_model_asks(client: Client, home: HomePage) -> None:
    home.add_child(
        instance=AccessibilityStatementPage(
            **STATEMENT,
            **AUDIT,
            score=Decimal("71.5"),
            non_conformities=[("non_conformity", {"criterion": "4.1", "text": "Une vidéo sans transcription."})],
            derogations=[("statement", "Un vieux document.")],
            environments=[("statement", "Firefox et NVDA")],
        )
    )
    page = body(client, "/accessibilite/")
    expected = ("71,5", "1 octobre 2026", "Un cabinet", "4.1", "Une vidéo", "Un vieux document", "Firefox et NVDA")
    assert all(text in page for text in (*expected, "2 novembre 2026", "Écrivez-nous", "Défenseur des droits"))


@pytest.mark.parametrize("fields", [{"score": Decimal(80)}, {"score": Decimal(101), **AUDIT}])
def test_score__needs_an_audit_and_is_a_percentage(home: HomePage, fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        home.add_child(instance=AccessibilityStatementPage(**STATEMENT, **fields))


# --- Site map ------------------------------------------------------------------------------------------------------


@pytest.fixture
def site_map(home: HomePage) -> SiteMapPage:
    return home.add_child(instance=SiteMapPage(title="Plan du site", slug="plan-du-site"))


def test_site_map__follows_the_tree_and_hides_what_is_not_public(
    client: Client, guide: GuidePage, site_map: SiteMapPage
) -> None:
    home = HomePage.objects.get(pk=site_map.get_parent().pk)
    home.add_child(instance=StandardPage(title="Brouillon", slug="brouillon", live=False))
    private = home.add_child(instance=StandardPage(title="Réservée", slug="reservee"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    html = body(client, "/plan-du-site/").split("<main")[1]
    assert html.index('href="/guides/"') < html.index(f'href="{guide.url}"')
    assert "Brouillon" not in html
    assert "Réservée" not in html


def test_site_map__of_one_language(client: Client, home: HomePage, guide: GuidePage, site_map: SiteMapPage) -> None:
    english = Locale.objects.get(language_code="en")
    home.copy_for_translation(english).save_revision().publish()
    translated = site_map.copy_for_translation(english)
    translated.title = "Site map"
    translated.save_revision().publish()
    assert guide.title not in body(client, translated.url)


# --- Partners and press --------------------------------------------------------------------------------------------


@pytest.fixture
def partners(home: HomePage) -> PartnersPage:
    rows = [{"name": f"Partenaire {number}", "text": "Son rôle.", "link": "https://example.org"} for number in range(6)]
    groups = [("group", {"title": "Universités", "partners": rows})]
    return home.add_child(instance=PartnersPage(title="Partenaires", slug="partenaires", partners=groups))


@pytest.fixture
def press(home: HomePage) -> PressPage:
    file = ContentFile(b"%PDF-" + b"0" * 119_995, name="communique.pdf")
    document = PortalDocument.objects.create(title="Communiqué", file=file, file_size=120_000)
    release = {
        "date": datetime.date(2026, 9, 1),
        "title": "La rentrée [[annee]]",
        "text": "",
        "documents": [document] * 3,
    }
    return home.add_child(
        instance=PressPage(
            title="Presse", slug="presse", releases=[("release", release)] * 3, contact_email="presse@example.org"
        )
    )


def test_partners__are_cards_with_a_name_and_a_link(client: Client, partners: PartnersPage) -> None:
    page = body(client, "/partenaires/")
    assert "Universités" in page
    assert page.count('href="https://example.org"') == 6


def test_press_release__says_the_date_and_the_format_and_size_of_its_documents(
    client: Client, press: PressPage
) -> None:
    page = body(client, "/presse/")
    assert "PDF – 120\u00a0ko" in page
    assert "1 septembre 2026" in page
    assert "La rentrée 20" in page
    assert "mailto:presse@example.org" in page


@pytest.mark.usefixtures("partners", "press", "site_map", "guide")
@pytest.mark.parametrize("path", ["/partenaires/", "/presse/", "/plan-du-site/", "/accessibilite/"])
def test_pages__cost_few_queries(
    client: Client,
    home: HomePage,
    path: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    HomePage.objects.get(pk=home.pk).add_child(instance=AccessibilityStatementPage(**STATEMENT))
    forget()
    client.get(path)
    with django_assert_max_num_queries(4):
        assert client.get(f"{path}?sans-cache").status_code == 200


# --- Cards of the home page ----------------------------------------------------------------------------------------


def entry(**fields: object) -> tuple[str, dict[str, object]]:
    return "entry", {"title": "Une carte", "text": "Un texte.", "pictogram": "support", "page": None, "address": ""} | (
        fields
    )


def test_entries__lead_to_a_page_or_an_address_not_both(client: Client, home: HomePage, guide: GuidePage) -> None:
    home = HomePage.objects.get(pk=home.pk)
    home.entries = [entry(page=guide.page_ptr), entry(address="/annuaire/?teleconsultation=1")]
    home.full_clean()
    home.save_revision().publish()
    page = body(client, "/")
    assert f'<a href="{guide.url}">Une carte</a>' in page
    block = home.entries.stream_block.child_blocks["entry"]
    for fields in ({}, {"page": guide.page_ptr, "address": "/annuaire/"}, {"address": "javascript:alert(1)"}):
        with pytest.raises(ValidationError):
            block.clean(block.normalize(entry(**fields)[1]))


def test_entry__to_a_page_that_is_no_longer_published__is_not_shown(
    client: Client, home: HomePage, guide: GuidePage
) -> None:
    home = HomePage.objects.get(pk=home.pk)
    home.entries = [entry(page=guide.page_ptr)]
    home.save_revision().publish()
    guide.unpublish()
    assert "Une carte" not in body(client, "/")
