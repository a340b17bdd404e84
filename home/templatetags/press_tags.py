"""What a link to a document has to say of it."""

from django import template
from django.template.defaultfilters import filesizeformat

from home.models import PortalDocument

register = template.Library()


@register.filter
def format_and_size(document: PortalDocument) -> str:
    """Return the format of a document, and its weight when it is known: « PDF – 120 Kio »."""
    size = document.get_file_size()
    name = document.file_extension.upper()
    return f"{name} – {filesizeformat(size)}" if size else name
