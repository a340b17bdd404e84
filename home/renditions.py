"""The sizes and formats of an image, made by a job as soon as it is in the library: no visitor waits for them."""

from typing import Any

from wagtail.images.models import Filter

from portal.jobs import enqueue

# Those of templates/home/components/picture.html, the one place that shows images.
PICTURE = "format-{avif,webp,jpeg}|width-{480,800,1200}"


def make_renditions(image: Any) -> None:
    """Make what pages show of the image, unless it is there."""
    image.get_renditions(*Filter.expand_spec(PICTURE))


def make_later(instance: Any, **_kwargs: Any) -> None:
    """Receiver of `post_save` of an image."""
    from home.tasks import make_image_renditions

    enqueue(make_image_renditions, image_id=instance.pk)
