"""The size of a file, as people read it."""

from django.utils.formats import number_format
from django.utils.translation import gettext

THOUSAND = 1000
_WITHOUT_DECIMALS_FROM = 10


def shown_size(size: int) -> str:
    """Return `size`, in bytes, as « 245 ko » or « 1,4 Mo »: decimal units, as the system of a visitor shows them."""
    kilobytes = max(size / THOUSAND, 1)
    if kilobytes < THOUSAND:
        return gettext("%(number)s ko") % {"number": number_format(round(kilobytes), use_l10n=True)}
    megabytes = kilobytes / THOUSAND
    decimals = 0 if megabytes >= _WITHOUT_DECIMALS_FROM else 1
    return gettext("%(number)s Mo") % {"number": number_format(round(megabytes, decimals), decimals, use_l10n=True)}
