"""Enqueuing a job together with the data that needs it."""

from typing import Any

from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.manager import JobManager
from procrastinate.tasks import Task


def enqueue(task: Task[..., Any, Any], **arguments: Any) -> None:
    """Enqueue `task` in the caller's transaction: both the job and the data exist, or neither.

    Inside a worker procrastinate's own `defer` uses another connection, on which the job would start before the data is
    there. This one always uses Django's.
    """
    deferrer = task.configure()
    deferrer.job_manager = JobManager(DjangoConnector())
    deferrer.defer(**arguments)
