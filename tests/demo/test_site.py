"""The demo's site: whole in French and English, twice without doubling anything, and no link that leads nowhere."""

import re

import pytest
from django.test import Client
from wagtail.models import Page

from home.models import GuidePage, Link, PortalDocument, Question, SupportService
from portal.demo.content import site
from portal.demo.content.linking import linked
from portal.scheme.tokens import unknown_tokens

pytestmark = pytest.mark.django_db
COUNTED = (Page, Question, SupportService, Link, PortalDocument)


@pytest.fixture
def demo() -> None:
    site.load()


@pytest.mark.usefixtures("demo")
def test_demo_site__is_whole_and_loads_twice(client: Client) -> None:
    for language in ("fr", "en"):
        assert GuidePage.objects.filter(locale__language_code=language).live().count() == 6
        assert Question.objects.filter(locale__language_code=language, live=True).count() >= 60
    first_of_each = {
        language: list(
            SupportService.objects.filter(locale__language_code=language)
            .order_by("sort_order")
            .values_list("number", flat=True)[:3]
        )
        for language in ("fr", "en", "es", "ar", "zh-hans")
    }
    assert set(map(tuple, first_of_each.values())) == {("15", "112", "3114")}
    before = {model: (model.objects.count(), set(model.objects.values_list("pk", flat=True))) for model in COUNTED}
    Question.objects.filter(slug="duree", locale__language_code="fr").update(question="Combien de temps ?")
    site.load()
    assert before == {
        model: (model.objects.count(), set(model.objects.values_list("pk", flat=True))) for model in COUNTED
    }
    assert Question.objects.get(slug="duree", locale__language_code="fr").question == "Combien de temps ?"
    check_pages(client)


def check_pages(client: Client) -> None:
    """Open every page: no token is left, and each link to a page of the site leads to one."""
    seen: dict[str, int] = {}
    for page in Page.objects.live().filter(depth__gt=1).select_related("locale"):
        html = client.get(page.url).content.decode()
        assert not unknown_tokens(html), page.url
        assert "[[" not in html.split("<main")[1].split("</main>")[0], page.url
        for address in re.findall(r'href="(/[^"#?]*)', html.split("<main")[1]):
            if address.startswith(("/static/", "/documents/")):
                continue
            if address not in seen:
                seen[address] = client.get(address).status_code
            assert seen[address] in {200, 302}, (page.url, address)


def test_links__become_those_of_the_cms() -> None:
    locale = Page.objects.get(depth=2).locale
    assert linked(['<a href="/nulle-part/">x</a>'], locale) == ['<a href="/nulle-part/">x</a>']
    assert 'linktype="page"' in linked('<a href="/">x</a>', locale)
