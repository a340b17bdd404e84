"""Looking after the jobs themselves."""

import logging

from procrastinate import JobContext
from procrastinate.contrib.django import app
from procrastinate.jobs import Status

MAXIMUM_ATTEMPTS = 5

logger = logging.getLogger(__name__)


@app.periodic(cron="* * * * *")
@app.task(name="portal.retry_stalled_jobs", queueing_lock="portal.retry_stalled_jobs", pass_context=True)
async def retry_stalled_jobs(context: JobContext, timestamp: int) -> None:
    """Each minute, put back in the queue the jobs of a worker that died; give up on one that kills its workers.

    Every job of the portal can be run again: what it did already, it does not do twice.
    """
    del timestamp
    jobs = context.app.job_manager
    for job in await jobs.get_stalled_jobs():
        if job.attempts < MAXIMUM_ATTEMPTS:
            logger.warning("A job whose worker died is tried again", extra={"job": job.task_name})
            await jobs.retry_job(job)
        else:
            logger.error("A job is given up: its workers die", extra={"job": job.task_name})
            await jobs.finish_job(job, status=Status.FAILED, delete_job=False)
