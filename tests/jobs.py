"""Running the jobs that a test left behind."""

from unittest import mock

from django.db import connection
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob


def waiting_jobs() -> list[ProcrastinateJob]:
    return list(ProcrastinateJob.objects.filter(status="todo").order_by("pk"))


def run_jobs() -> None:
    """Run every waiting job in this process and transaction, and those that they defer, until none is left."""
    while jobs := waiting_jobs():
        for job in jobs:
            app.tasks[job.task_name].func(**job.args)
            with connection.cursor() as cursor:
                cursor.execute("UPDATE procrastinate_jobs SET status = 'succeeded' WHERE id = %s", [job.pk])


def run_worker() -> None:
    """Run a real worker, with connections of its own, until no job is left: for transactional tests."""
    # Its threads end with it: a connection they kept would never be closed.
    no_reuse = mock.patch.dict(connection.settings_dict, CONN_MAX_AGE=0)
    with no_reuse, app.replace_connector(app.connector.get_worker_connector()) as worker_app:
        worker_app.run_worker(wait=False, concurrency=1, install_signal_handlers=False, listen_notify=False)
