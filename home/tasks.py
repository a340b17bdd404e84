"""The jobs of the editorial site."""

from procrastinate.contrib.django import app

from home.models import PortalImage
from home.renditions import make_renditions


@app.task(name="home.make_image_renditions", queue="default")
def make_image_renditions(image_id: int) -> None:
    """Make the sizes and formats of an image that was just saved; nothing if it was deleted since."""
    if image := PortalImage.objects.filter(pk=image_id).first():
        make_renditions(image)
