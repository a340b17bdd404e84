"""What the platform asks."""

import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from portal.demo.stack import free_port

INSERT_JOB = """
INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args, status, attempts, scheduled_at)
VALUES ('default', 'test', 0, '{}', 'todo', 0, %s)
"""


def add_job(due_ago: timedelta) -> None:
    with connection.cursor() as cursor:
        cursor.execute(INSERT_JOB, [timezone.now() - due_ago])


def test_alive__touches_no_database(client: Client) -> None:
    assert client.get("/-/vivant").json() == {"status": "alive"}


@pytest.mark.django_db
def test_ready__when_all_is_well(client: Client) -> None:
    response = client.get("/-/pret")
    assert response.status_code == 200
    assert response.json()["status"] == "ready"
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
def test_ready__counts_only_the_jobs_that_are_due(client: Client) -> None:
    add_job(timedelta(minutes=-30))
    assert client.get("/-/pret").json()["oldest_waiting_job_seconds"] == 0


@pytest.mark.django_db
def test_ready__refuses_when_jobs_pile_up(client: Client) -> None:
    add_job(timedelta(minutes=20))
    response = client.get("/-/pret")
    assert response.status_code == 503
    assert response.json()["jobs"] is False


@pytest.mark.django_db
def test_ready__refuses_when_a_migration_is_missing(client: Client) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'portal'")
    assert client.get("/-/pret").status_code == 503


@pytest.mark.parametrize(("path", "status"), [("/-/vivant", 200), ("/-/pret", 503)])
def test_health__when_the_database_is_away(path: str, status: int) -> None:
    nobody_listens = f"postgresql://127.0.0.1:{free_port()}/portal"
    code = f"import django; django.setup(); from django.test import Client; print(Client().get('{path}').status_code)"
    environment = {**os.environ, "DATABASE_URL": nobody_listens, "DJANGO_SETTINGS_MODULE": "portal.settings.test"}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert result.stdout.split()[-1] == str(status)


@pytest.mark.django_db
def test_ready__costs_few_queries(client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_max_num_queries(4):
        client.get("/-/pret")


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/-/vivant", "/-/pret"])
def test_health__answers_whatever_the_machine_is_called(client: Client, path: str) -> None:
    assert client.get(path, headers={"host": "10.0.0.7:8000"}).status_code == 200
