"""The frame around every page, read once per language and published change, then kept by each process."""

from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Locale, Page

from home.models import AccessibilityStatementPage, Conformity, ImmediateHelpPage, Link
from home.support import StripNumber, strip_numbers
from portal.content_version import current_version, remembered

Row = TypeVar("Row", bound=Model)
PageType = TypeVar("PageType", bound=Page)


@dataclass(frozen=True)
class FrameLink:
    """A link of the menu or the footer, ready to show."""

    label: str
    address: str
    is_external: bool


@dataclass(frozen=True)
class Frame:
    """Menu, footer, emergency numbers and obligatory mention in one language."""

    menu: tuple[FrameLink, ...]
    footer: tuple[FrameLink, ...]
    legal: tuple[FrameLink, ...]
    emergency_numbers: tuple[StripNumber, ...]
    help_address: str
    conformity: Conformity
    accessibility_address: str


def current_frame(request: HttpRequest) -> Frame:
    """Return the frame in the language of the request; no query unless something was published since."""
    return remembered(("frame", get_language()), lambda: _read(request))


def _read(request: HttpRequest) -> Frame:
    links = [link for link in _in_language(Link.objects.select_related("page")) if not link.page or link.page.live]

    statement = page_of(AccessibilityStatementPage)

    def place(name: Link.Place) -> tuple[FrameLink, ...]:
        return tuple(_ready(link, request) for link in links if link.place == name)

    return Frame(
        menu=place(Link.Place.MENU),
        footer=place(Link.Place.FOOTER),
        legal=place(Link.Place.LEGAL),
        emergency_numbers=strip_numbers(),
        help_address=_address(page_of(ImmediateHelpPage), request),
        # Without a statement, nothing shows that the site conforms.
        conformity=statement.conformity if statement else Conformity.NONE,
        accessibility_address=_address(statement, request),
    )


def page_of(page_type: type[PageType]) -> PageType | None:
    """Return the published page of this type in the language of the request, or the French one."""
    pages = page_type.objects.live().public()
    return pages.filter(locale=Locale.get_active()).first() or pages.filter(locale=Locale.get_default()).first()


def _address(page: Page | None, request: HttpRequest) -> str:
    return (page.get_url(request) or "") if page else ""


def _in_language(rows: QuerySet[Row]) -> list[Row]:
    """Return the rows in the language of the request, or the French ones while nothing is translated."""
    ordered = rows.order_by("sort_order", "pk")
    return list(ordered.filter(locale=Locale.get_active())) or list(ordered.filter(locale=Locale.get_default()))


def _ready(link: Link, request: HttpRequest) -> FrameLink:
    address = link.page.get_url(request) if link.page else link.address
    return FrameLink(link.label, address or "/", is_external=address.startswith("https:"))


def frame(request: HttpRequest) -> dict[str, object]:
    """Context processor: `frame` in every template, read only if the template shows it.

    `content_version` and `menu_address` are the keys of the cached header and footer.
    """
    return {
        "frame": SimpleLazyObject(lambda: current_frame(request)),
        "content_version": SimpleLazyObject(current_version),
        "menu_address": SimpleLazyObject(lambda: _menu_address(request)),
    }


def _menu_address(request: HttpRequest) -> str:
    """Return the address of the page if the menu has it, else nothing: all such pages share one header."""
    return request.path if any(link.address == request.path for link in current_frame(request).menu) else ""
