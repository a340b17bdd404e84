"""The site's own jobs."""

from procrastinate.contrib.django import app

from home.schedule import publish_due


@app.periodic(cron="* * * * *")
@app.task(name="home.publish_scheduled", queueing_lock="home.publish_scheduled")
def publish_scheduled(timestamp: int) -> None:
    """Each minute, publish what editors scheduled and unpublish what has expired."""
    del timestamp
    publish_due()
