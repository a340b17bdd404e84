"""What templates ask of the site."""

from django import template
from django.utils.translation import get_language
from wagtail.models import Locale

from home.models import FaqPage
from portal.content_version import remembered

register = template.Library()


@register.simple_tag
def faq_address() -> str:
    """Return the address of the FAQ in the language of the page, or of the French one; empty while there is none."""

    def find() -> str:
        pages = FaqPage.objects.live().public()
        page = pages.filter(locale=Locale.get_active()).first() or pages.filter(locale=Locale.get_default()).first()
        return (page.url or "") if page else ""

    return remembered(("faq address", get_language()), find)
