"""What the platform asks: is the process alive, and can it serve?"""

from datetime import timedelta

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Min, OuterRef, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from procrastinate.contrib.django.models import ProcrastinateEvent, ProcrastinateJob

OLDEST_WAITING_JOB = timedelta(minutes=15)


@never_cache
def alive(request: HttpRequest) -> JsonResponse:
    """Answer as soon as the process can answer anything; touches nothing else."""
    del request
    return JsonResponse({"status": "alive"})


@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """Answer 200 when the database answers, its migrations are applied and jobs are not piling up; 503 otherwise."""
    del request
    try:
        checks = {"database": True, "migrations": _migrations_applied()}
        age = _oldest_waiting_job()
    except DatabaseError:
        return JsonResponse({"status": "not ready", "database": False}, status=503)
    checks["jobs"] = age < OLDEST_WAITING_JOB
    healthy = all(checks.values())
    return JsonResponse(
        {
            "status": "ready" if healthy else "not ready",
            **checks,
            "oldest_waiting_job_seconds": int(age.total_seconds()),
        },
        status=200 if healthy else 503,
    )


def _migrations_applied() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _oldest_waiting_job() -> timedelta:
    """Return how long the oldest job that could run has waited (zero when none does)."""
    now = timezone.now()
    deferred = ProcrastinateEvent.objects.filter(job=OuterRef("pk"), type="deferred").values("at")[:1]
    waiting = ProcrastinateJob.objects.filter(status="todo").annotate(due=Coalesce("scheduled_at", Subquery(deferred)))
    oldest = waiting.filter(due__lte=now).aggregate(oldest=Min("due"))["oldest"]
    return now - oldest if oldest else timedelta()
