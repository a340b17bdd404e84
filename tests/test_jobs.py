"""Jobs outlive the workers that run them."""

import pytest
from django.db import connection, transaction
from django.test import Client
from procrastinate.contrib.django import app

from home.infographic.tasks import refresh_all
from portal.accounts.models import OneTimeCode
from portal.emails.outbox import Content, queue_email
from portal.jobs import enqueue
from portal.tasks import MAXIMUM_ATTEMPTS, retry_stalled_jobs
from tests.accounts.factories import UserFactory
from tests.accounts.steps import SIGN_IN
from tests.jobs import run_worker, waiting_jobs

pytestmark = pytest.mark.django_db(transaction=True)


def a_code_is_waited_for(attempts: int) -> None:
    """Leave the job of a code as a worker does that is killed in the middle of it."""
    UserFactory(email="camille@example.org")
    Client().post(SIGN_IN, {"email": "camille@example.org"})
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', attempts = %s", [attempts])


def is_code_drawn() -> bool:
    return bool(OneTimeCode.objects.get().code_hash)


def test_job__whose_worker_died__is_run_by_another() -> None:
    a_code_is_waited_for(attempts=1)
    retry_stalled_jobs.defer(timestamp=0)
    run_worker()
    assert is_code_drawn()


def test_code__is_sent_before_what_nobody_waits_for() -> None:
    enqueue(refresh_all)
    a_code_is_waited_for(attempts=0)
    with connection.cursor() as cursor:
        cursor.execute("SELECT task_name FROM procrastinate_jobs ORDER BY priority DESC, id LIMIT 1")
        assert cursor.fetchone() == ("accounts.send_code",)


def test_job__that_kills_its_workers__is_given_up() -> None:
    a_code_is_waited_for(attempts=MAXIMUM_ATTEMPTS)
    retry_stalled_jobs.defer(timestamp=0)
    run_worker()
    assert not is_code_drawn()
    with connection.cursor() as cursor:
        cursor.execute("SELECT status FROM procrastinate_jobs WHERE task_name LIKE 'accounts.%'")
        assert cursor.fetchall() == [("failed",)]


def test_job__enqueued_inside_a_worker__belongs_to_the_transaction() -> None:
    with app.replace_connector(app.connector.get_worker_connector()), transaction.atomic():
        queue_email("camille@example.org", Content("Bonjour", "Bonjour.", "<p>Bonjour.</p>"), key="test")
        transaction.set_rollback(True)
    assert not waiting_jobs()
