"""Who is in the directory."""

import datetime
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from directory.models import Practice, Psychologist
from tests import postgres
from tests.directory.factories import PracticeFactory, PsychologistFactory

TODAY = datetime.date(2026, 11, 23)
DAY = datetime.timedelta(days=1)
NEW_PSYCHOLOGIST = """
    INSERT INTO directory_psychologist (id, slug, first_name, last_name, register_number, email, phone, website,
        presentation, languages, teleconsultation, accepted_on, agreement_signed_on, is_suspended, updated_at)
    VALUES (1, 'x', 'X', 'X', '1', '', '', '', '', '', true, '2024-01-01', '2024-01-01', false, now())
"""
NEW_PRACTICE = """
    INSERT INTO directory_practice (psychologist_id, address, postcode, city, latitude, longitude)
    VALUES (1, '', '42000', '', 45, 4)
"""

pytestmark = pytest.mark.django_db


def is_listed(psychologist: Psychologist, on: datetime.date = TODAY) -> bool:
    return Psychologist.objects.listed(on).filter(pk=psychologist.pk).exists()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"accepted_on": None}, False),
        ({"accepted_on": TODAY}, True),
        ({"accepted_on": TODAY + DAY}, False),
        ({"agreement_signed_on": None}, False),
        ({"agreement_signed_on": TODAY}, True),
        ({"agreement_signed_on": TODAY + DAY}, False),
        ({"agreement_ends_on": TODAY}, True),
        ({"agreement_ends_on": TODAY - DAY}, False),
        ({"is_suspended": True}, False),
        ({"agreement_signed_on": TODAY, "agreement_ends_on": TODAY - DAY}, False),
    ],
)
def test_listed__follows_the_rule_of_the_scheme(fields: dict[str, object], expected: bool) -> None:
    psychologist = PsychologistFactory.at(45.4, 4.4, **fields)
    assert is_listed(psychologist) is expected
    assert Practice.objects.listed(TODAY).filter(psychologist=psychologist).exists() is expected


def test_listed__needs_a_practice_or_teleconsultation() -> None:
    assert not is_listed(PsychologistFactory())
    assert is_listed(PsychologistFactory(teleconsultation=True))
    assert is_listed(PracticeFactory().psychologist)


@given(
    accepted=st.none() | st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
    signed=st.none() | st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
    ends=st.none() | st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
    suspended=st.booleans(),
    teleconsultation=st.booleans(),
    on=st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
)
def test_listed__agrees_with_the_sentence_of_the_design(
    accepted, signed, ends, suspended, teleconsultation, on
) -> None:
    with transaction.atomic():
        psychologist = PsychologistFactory(
            accepted_on=accepted,
            agreement_signed_on=signed,
            agreement_ends_on=ends,
            is_suspended=suspended,
            teleconsultation=teleconsultation,
        )
        is_accepted = accepted is not None and accepted <= on
        in_force = signed is not None and signed <= on and (ends is None or on <= ends)
        assert is_listed(psychologist, on) == (is_accepted and in_force and not suspended and teleconsultation)
        transaction.set_rollback(True)


def copies(psychologist: Psychologist) -> set[tuple[object, ...]]:
    return set(psychologist.practices.values_list("in_force_during", "teleconsultation", "shuffle"))


def originals(psychologist: Psychologist) -> set[tuple[object, ...]]:
    people = Psychologist.objects.filter(pk=psychologist.pk)
    return set(people.values_list("in_force_during", "teleconsultation", "shuffle"))


def test_practice__copies_its_psychologist__whoever_writes() -> None:
    psychologist = PracticeFactory().psychologist
    assert copies(psychologist) == originals(psychologist)
    psychologist.teleconsultation = True
    psychologist.save()
    assert copies(psychologist) == originals(psychologist)
    Psychologist.objects.update(is_suspended=True, shuffle=0.5)
    assert copies(psychologist) == originals(psychologist) == {(None, True, 0.5)}
    Practice.objects.update(teleconsultation=False, shuffle=0.1)
    assert copies(psychologist) == originals(psychologist)
    other = PsychologistFactory()
    psychologist.practices.update(psychologist=other)
    assert copies(other) == originals(other)


def test_practice__added_while_its_psychologist_changes__misses_nothing(worker_id: str) -> None:
    address = postgres.copy_of("migrated", f"race_{worker_id}")
    with psycopg.connect(address, autocommit=True) as one, psycopg.connect(address, autocommit=True) as other:
        one.execute(NEW_PSYCHOLOGIST)
        with ThreadPoolExecutor() as pool:
            with one.transaction():
                one.execute("UPDATE directory_psychologist SET is_suspended = true")
                added = pool.submit(other.execute, NEW_PRACTICE)
                wait_until_blocked(one, other.info.backend_pid)
            added.result(timeout=10)
        assert one.execute("SELECT in_force_during FROM directory_practice").fetchall() == [(None,)]
    with postgres.administration() as server:
        server.execute(f"DROP DATABASE race_{worker_id} (FORCE)")


def wait_until_blocked(connection: psycopg.Connection, backend: int) -> None:
    while not connection.execute("SELECT cardinality(pg_blocking_pids(%s))", [backend]).fetchone()[0]:
        pass
