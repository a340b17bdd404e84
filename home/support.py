"""The numbers of the strip on each page, ready to show."""

from dataclasses import dataclass

from django.utils.translation import get_language, gettext

from home.models.support_service import SupportService, services
from portal.last_resort import LAST_RESORT


@dataclass(frozen=True)
class StripNumber:
    """A number of the strip. `language` is set when its label is not in the language of the page."""

    number: str
    label: str
    address: str
    language: str = ""


def strip_numbers() -> tuple[StripNumber, ...]:
    """Return the numbers that are one tap away on every page; the usual ones while editors have given none."""
    rows = [service for service in services(*SupportService.Kind.values) if service.in_strip]
    return tuple(map(_ready, rows)) or _last_resort()


def _last_resort() -> tuple[StripNumber, ...]:
    return tuple(
        StripNumber(number, gettext(label), f"{'sms' if is_text else 'tel'}:{number}")
        for number, label, is_text in LAST_RESORT
    )


def _ready(row: SupportService) -> StripNumber:
    # The usual labels are known to the interface: nobody reads them in French for want of a translation in the CMS.
    label = gettext(row.short_label)
    written_in = row.locale.language_code
    is_foreign = written_in != get_language() and label == row.short_label
    return StripNumber(row.number, label, row.address, written_in if is_foreign else "")
