"""The site's own jobs."""

from procrastinate.contrib.django import app

from home.models import PortalImage
from home.renditions import make_renditions
from home.schedule import publish_due


@app.periodic(cron="* * * * *")
@app.task(name="home.publish_scheduled", queueing_lock="home.publish_scheduled")
def publish_scheduled(timestamp: int) -> None:
    """Each minute, publish what editors scheduled and unpublish what has expired."""
    del timestamp
    publish_due()


@app.task(name="home.make_image_renditions", queue="default")
def make_image_renditions(image_id: int) -> None:
    """Make the sizes and formats of an image that was just saved; nothing if it was deleted since."""
    if image := PortalImage.objects.filter(pk=image_id).first():
        make_renditions(image)
