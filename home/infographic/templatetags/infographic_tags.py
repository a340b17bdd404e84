"""What templates ask about the files of a page."""

from typing import Any

from django import template
from django.conf import settings
from wagtail.models import Page

from home.infographic.card import HEIGHT, WIDTH
from home.infographic.models import GeneratedFile
from home.infographic.views import NAMES
from portal.content_version import remembered

register = template.Library()


@register.simple_tag
def generated_files(page: Any) -> dict[str, Any]:
    """Return the files of a page that exist, by kind, each with its address."""
    if not isinstance(page, Page) or page.pk is None:
        return {}

    def read() -> dict[str, Any]:
        return {
            file.kind: {"file": file, "address": f"{page.url}{NAMES[GeneratedFile.Kind(file.kind)]}"}
            for file in GeneratedFile.objects.filter(page_id=page.pk)
        }

    return remembered(("generated files", page.pk), read)


@register.inclusion_tag("home/components/og_image.html")
def og_image(page: Any) -> dict[str, Any]:
    """Say which picture goes with a link to the page, once it is made."""
    card = generated_files(page).get(GeneratedFile.Kind.CARD)
    return {"card": card, "PUBLIC_URL": settings.PUBLIC_URL, "width": WIDTH, "height": HEIGHT}
