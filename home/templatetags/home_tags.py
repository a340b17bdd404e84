"""What templates ask of the site."""

from django import template
from django.utils.translation import get_language

from home.models import FaqPage
from home.translations import page_of
from portal.content_version import remembered

register = template.Library()


@register.simple_tag
def faq_address() -> str:
    """Return the address of the FAQ in the language of the page, or of the French one; empty while there is none."""

    def find() -> str:
        page = page_of(FaqPage)
        return (page.url or "") if page else ""

    return remembered(("faq address", get_language()), find)
