"""The demo's psychologists."""

import re
from itertools import islice

import pytest
from stdnum import luhn

from directory.models import Practice, Psychologist
from directory.places.models import Place
from portal.demo.content import psychologists

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded() -> None:
    psychologists.load(300)


def test_load__twice__doubles_nothing_and_keeps_what_was_edited(loaded: None) -> None:
    Psychologist.objects.filter(slug=psychologists.DEMO_PSYCHOLOGIST_SLUG).update(presentation="À moi.")
    practices = Practice.objects.count()
    psychologists.load(300)
    assert (Psychologist.objects.count(), Practice.objects.count()) == (300, practices)
    assert Psychologist.objects.get(slug=psychologists.DEMO_PSYCHOLOGIST_SLUG).presentation == "À moi."


def test_load__the_accounts_people__are_there(loaded: None) -> None:
    listed = Psychologist.objects.listed()
    assert listed.filter(slug=psychologists.DEMO_PSYCHOLOGIST_SLUG, email="psychologue@example.org").exists()
    newcomer = Psychologist.objects.get(slug=psychologists.DEMO_NEWCOMER_SLUG)
    assert newcomer.agreement_signed_on is None
    assert not listed.filter(pk=newcomer.pk).exists()


def test_load__some_are_listed_and_some_are_not(loaded: None) -> None:
    assert 0.85 * 300 < Psychologist.objects.listed().count() < 0.97 * 300
    assert Psychologist.objects.filter(practices=None, teleconsultation=True).exists()
    assert Psychologist.objects.filter(is_suspended=True).exists()


def test_load__only_fictitious_people(loaded: None) -> None:
    for person in Psychologist.objects.all():
        assert person.email.endswith("@example.org")
        assert person.phone[:8] in psychologists.FICTITIOUS_PHONES
        assert luhn.is_valid(person.register_number)
        assert re.fullmatch(r"\d{11}", person.register_number)
        assert not re.search(r" [:;?!»]|\.\.|  ", person.presentation)


def test_load__practices_are_in_real_communes(loaded: None) -> None:
    names = set(Place.objects.values_list("name", flat=True))
    assert {practice.city for practice in Practice.objects.all()} <= names


def test_generate__same_seed__same_people() -> None:
    def described(seed: int, count: int) -> list[tuple[str, ...]]:
        people = islice(psychologists.generate(count, seed), 30)
        return [(person.slug, person.presentation, *map(str, practices)) for person, practices in people]

    assert described(1, 30) == described(1, 60)
    assert described(1, 30) != described(2, 30)
