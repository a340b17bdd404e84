"""The demo's eligibility test: sound, whole in every language, loaded once."""

import pytest
from django.test import Client

from home.eligibility.blocks import nodes_of
from home.eligibility.graph import problems
from home.eligibility.models import EligibilityPage
from home.models import Link
from portal.demo.content import eligibility, pages

CVEC_ALONE = "pour-qui/moi/etudes/formation-initiale/etablissement/francais/ine/cvec/"
PREFIXES = {"fr": "", "en": "/en", "es": "/es", "ar": "/ar", "zh-hans": "/zh-hans"}


@pytest.fixture
def loaded(db: None) -> None:
    pages.load()
    eligibility.load()


@pytest.mark.usefixtures("loaded")
def test_loaded_twice__doubles_nothing_and_keeps_what_editors_changed(client: Client) -> None:
    page = EligibilityPage.objects.get(locale__language_code="fr")
    page.introduction = "Une autre introduction."
    page.save_revision().publish()
    links = Link.objects.count()
    pages.load()
    eligibility.load()
    assert EligibilityPage.objects.count() == len(PREFIXES)
    assert Link.objects.count() == links
    assert "Une autre introduction." in client.get("/suis-je-eligible/").content.decode()


@pytest.mark.usefixtures("loaded")
def test_each_language__has_the_same_test_in_its_words(client: Client) -> None:
    french = EligibilityPage.objects.get(locale__language_code="fr")
    assert problems(nodes_of(french.tree)) == []
    for page in EligibilityPage.objects.exclude(pk=french.pk):
        assert nodes_of(page.tree) == nodes_of(french.tree)
        for here, there in zip(page.tree, french.tree, strict=True):
            name = "question" if here.block_type == "question" else "title"
            assert here.value[name] != there.value[name], (page.locale, here.id)
            assert str(here.value.get("text", "")) != str(there.value.get("text", " ")), (page.locale, here.id)
    for prefix in PREFIXES.values():
        html = client.get(f"{prefix}/suis-je-eligible/{CVEC_ALONE}").content.decode()
        assert "certificat de scolarité" in html
        assert "2025" in html
        assert "<contact>" not in html
