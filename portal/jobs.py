"""Enqueuing a job together with the data that needs it."""

from contextlib import suppress
from typing import Any

from django.db import transaction
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.manager import JobManager
from procrastinate.tasks import Task

# Somebody waits for an e-mail; nobody waits for a drawing. The others are at 0.
SOON, WHEN_IDLE = 10, -10


def enqueue(task: Task[..., Any, Any], **arguments: Any) -> None:
    """Enqueue `task` in the caller's transaction: both the job and the data exist, or neither.

    Inside a worker procrastinate's own `defer` uses another connection, on which the job would start before the data is
    there. This one always uses Django's.
    """
    _defer(task, arguments)


def enqueue_once(task: Task[..., Any, Any], lock: str, **arguments: Any) -> None:
    """Likewise, when idle, unless a job of the same `lock` is waiting to start: a hundred changes need one job."""
    with suppress(AlreadyEnqueued), transaction.atomic():
        _defer(task, arguments, queueing_lock=lock, priority=WHEN_IDLE)


def _defer(task: Task[..., Any, Any], arguments: dict[str, Any], **options: Any) -> None:
    deferrer = task.configure(**options)
    deferrer.job_manager = JobManager(DjangoConnector())
    deferrer.defer(**arguments)
