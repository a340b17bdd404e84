"""What a link to a document has to say of it."""

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from home.models import PortalDocument

KILOBYTE, MEGABYTE = 1_000, 1_000_000

register = template.Library()


@register.filter
def format_and_size(document: PortalDocument) -> str:
    """Return the format of a document, and its weight when it is known: « PDF – 120 Ko »."""
    name = document.file_extension.upper()
    size = document.get_file_size()
    return f"{name} – {_weight(size)}" if size else name


def _weight(size: int) -> str:
    if size < MEGABYTE:
        return _("%(number)s Ko") % {"number": number_format(max(1, round(size / KILOBYTE)))}
    return _("%(number)s Mo") % {"number": number_format(size / MEGABYTE, decimal_pos=1)}
