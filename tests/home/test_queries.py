"""What each type of page may ask of the database once its process has seen it, whatever the number of rows."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page

from home import models as pages
from home.contact.models import ContactPage
from home.eligibility.models import EligibilityPage
from home.models.base import PortalPage
from home.statistics.models import StatisticsPage
from portal.content_version import forget
from tests.home import contact, eligibility

Make = Callable[[pages.HomePage], Page]
ROWS = 12
A_DAY = datetime.date(2026, 10, 5)


def below(home: Page, page_type: type[Page], **fields: Any) -> Page:
    slug = fields.pop("slug", page_type.__name__.lower())
    fresh = type(home).objects.get(pk=home.pk)
    return fresh.add_child(instance=page_type(**{"title": slug.capitalize(), "slug": slug, **fields}))


def simple(page_type: type[Page], **fields: Any) -> Make:
    return lambda home: below(home, page_type, **fields)


def body() -> list[tuple[str, Any]]:
    """Return a body with what is read from elsewhere: an extract of the questions."""
    subject = pages.QuestionCategory.objects.get()
    extract = {"title": "Questions", "category": subject, "number": 5, "questions": []}
    return [("heading", "Un titre"), ("text", "<p>Un texte.</p>"), ("faq_extract", extract)]


def how_it_works(home: Page) -> Page:
    steps = [{"title": name, "pictogram": name, "text": "<p>Un texte.</p>"} for name in ("search", "calendar", "free")]
    infographic = [("infographic", {"title": "Le parcours", "steps": steps})]
    return below(home, pages.HowItWorksPage, body=infographic)


def guide_index(home: Page) -> Page:
    index = below(home, pages.GuideIndexPage)
    for number in range(ROWS):
        below(index, pages.GuidePage, slug=f"guide-{number}", summary="Pas à pas.", updated_on=A_DAY)
    return index


def guide(home: Page) -> Page:
    index = guide_index(home)
    related = [("guide", page) for page in pages.GuidePage.objects.child_of(index)[:3]]
    questions = [("question", question) for question in pages.Question.objects.all()[:3]]
    fields = {"summary": "Pas à pas.", "updated_on": A_DAY, "body": body(), "related": related + questions}
    return below(index, pages.GuidePage, slug="guide", **fields)


def news_index(home: Page) -> Page:
    index = below(home, pages.NewsIndexPage)
    for number in range(ROWS):
        below(index, pages.NewsPage, slug=f"nouvelle-{number}", published_on=A_DAY, summary="Une phrase.")
    return index


def news(home: Page) -> Page:
    fields = {"published_on": A_DAY, "summary": "Une phrase.", "body": body()}
    return below(news_index(home), pages.NewsPage, slug="nouvelle", **fields)


def partners(home: Page) -> Page:
    rows = [{"name": f"Partenaire {number}", "text": "", "link": "https://example.org"} for number in range(ROWS)]
    return below(home, pages.PartnersPage, partners=[("group", {"title": "Universités", "partners": rows})])


def contact_page(home: Page) -> Page:
    for number in range(ROWS):
        contact.make_reason(slug=f"motif-{number}", label=f"Motif {number}")
    return contact.make_page(pages.HomePage.objects.get(pk=home.pk))


def statistics(home: Page) -> Page:
    chosen = {"title": "", "figure": "psychologues"}
    return below(home, StatisticsPage, charts=[("by_month", chosen), ("by_department", chosen)])


# type of page → how one is made, how many queries it may cost when it is not in the page cache
BUDGETS: dict[type[Page], tuple[Make, int]] = {
    pages.HomePage: (lambda home: home, 3),
    pages.HowItWorksPage: (how_it_works, 4),
    pages.GuideIndexPage: (guide_index, 4),
    pages.GuidePage: (guide, 8),
    pages.FaqPage: (simple(pages.FaqPage), 4),
    EligibilityPage: (eligibility.add_page, 3),
    pages.ImmediateHelpPage: (simple(pages.ImmediateHelpPage), 3),
    pages.OtherServicesPage: (simple(pages.OtherServicesPage), 3),
    pages.PartnersPage: (partners, 3),
    pages.NewsIndexPage: (news_index, 6),
    pages.NewsPage: (news, 6),
    pages.PressPage: (simple(pages.PressPage), 3),
    ContactPage: (contact_page, 4),
    StatisticsPage: (statistics, 3),
    pages.StandardPage: (lambda home: below(home, pages.StandardPage, body=body()), 5),
    pages.AccessibilityStatementPage: (
        simple(pages.AccessibilityStatementPage, stated_on=A_DAY, contact="<p>Écrivez-nous.</p>"),
        3,
    ),
    pages.SiteMapPage: (simple(pages.SiteMapPage), 3),
}


@pytest.fixture
def questions(home: pages.HomePage) -> None:
    subject = pages.QuestionCategory.objects.create(title="Le dispositif", locale=home.locale)
    for number in range(ROWS):
        fields = {"question": f"Question {number} ?", "answer": "<p>Oui.</p>", "is_featured": True}
        pages.Question.objects.create(slug=f"q{number}", category=subject, locale=home.locale, **fields)
        service = {"kind": "listening", "name": f"Écoute {number}", "number": "3114", "sort_order": number}
        pages.SupportService.objects.create(locale=home.locale, **service)


def test_every_type_of_page__has_a_budget() -> None:
    types = {model for model in apps.get_models() if issubclass(model, PortalPage)}
    assert types == set(BUDGETS)


@pytest.mark.usefixtures("questions")
@pytest.mark.parametrize("page_type", BUDGETS, ids=lambda page_type: page_type.__name__)
def test_page__keeps_to_its_budget(
    client: Client,
    home: pages.HomePage,
    page_type: type[Page],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make, most = BUDGETS[page_type]
    page = make(home)
    forget()
    assert client.get(page.url).status_code == 200
    with django_assert_max_num_queries(most):
        assert client.get(f"{page.url}?sans-cache").status_code == 200
