"""The frame around every page, read once per language and published change, then kept by each process."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Page

from home.languages import FRENCH, active_language, in_language, language_of, local_address
from home.models import AccessibilityStatementPage, Conformity, ImmediateHelpPage, Link
from home.support import StripNumber, strip_numbers
from home.translations import page_of, published_in
from portal.content_version import current_version, remembered


@dataclass(frozen=True)
class FrameLink:
    """A link of the menu or the footer, ready to show; or links under one title, which leads nowhere itself."""

    label: str
    address: str
    is_external: bool = False
    label_language: str = ""  # empty when it is the page's
    target_language: str = ""  # likewise
    links: tuple["FrameLink", ...] = ()

    @property
    def is_in_french(self) -> bool:
        """Tell whether it leads to a page in French from one that is not: it says so."""
        return self.target_language == FRENCH

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where the links of a group lead."""
        return tuple(link.address for link in self.links)


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

    @property
    def footer_columns(self) -> tuple[FrameLink, ...]:
        return tuple(entry for entry in self.footer if entry.links)

    @property
    def footer_links(self) -> tuple[FrameLink, ...]:
        return tuple(entry for entry in self.footer if not entry.links)


def current_frame(request: HttpRequest) -> Frame:
    """Return the frame in the language of the request; no query unless something was published since."""
    return remembered(("frame", get_language()), lambda: _read(request))


def frame_with(link: Link, request: HttpRequest) -> Frame:
    """Return the frame as it would be with that link published: for its preview."""
    return _read(request, draft=link)


def _read(request: HttpRequest, draft: Link | None = None) -> Frame:
    rows = list(Link.objects.filter(live=True).select_related("page__locale", "locale").order_by("sort_order", "pk"))
    if draft is not None:
        rows = [row for row in rows if row.pk != draft.pk] + [draft]
    ranks = {row.translation_key: _rank(row) for row in rows if language_of(row) == FRENCH}
    # A translation is where its French link is: only the French ones need be put in order.
    rows.sort(key=lambda row: ranks.get(row.translation_key, _rank(row)))

    statement = page_of(AccessibilityStatementPage)

    def place(name: Link.Place) -> tuple[FrameLink, ...]:
        here = [row for row in rows if row.place == name]
        chosen = [row for row in here if language_of(row) == active_language()]
        return _grouped(chosen or [row for row in here if language_of(row) == FRENCH], request)

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


def _address(page: Page | None, request: HttpRequest) -> str:
    return (page.get_url(request) or "") if page else ""


def _rank(link: Link) -> tuple[float, int]:
    return (float("inf") if link.sort_order is None else link.sort_order, link.pk or 0)


def _grouped(rows: Iterable[Link], request: HttpRequest) -> tuple[FrameLink, ...]:
    """Return the links that lead somewhere, those of one group together, where the first of them is."""
    entries: dict[str, FrameLink] = {}
    for row in rows:
        link = _ready(row, request)
        if link is None:
            continue
        if not row.group:
            entries[f"link {row.pk}"] = link
            continue
        name = f"group {row.group}"
        group = entries.get(name) or FrameLink(row.group, "", label_language=link.label_language)
        entries[name] = replace(group, links=(*group.links, link))
    return tuple(entries.values())


def _ready(link: Link, request: HttpRequest) -> FrameLink | None:
    """Return the link as templates show it; nothing when its page is not published.

    To a page in the language of the visitor if it is translated, otherwise in the language it is in.
    """
    language = active_language()
    label_language = "" if language_of(link) == language else language_of(link)
    if not link.page:
        address = local_address(link.address, language)
        return FrameLink(link.label, address, address.startswith("https:"), label_language)
    published = published_in(link.page, request)
    target = published.get(language) or published.get(FRENCH) or next(iter(published.values()), None)
    if target is None:
        return None
    target_language = "" if target.language == language else target.language
    return FrameLink(link.label, target.address, False, label_language, target_language)


def frame(request: HttpRequest) -> dict[str, object]:
    """Context processor: `frame` in every template, read only if the template shows it.

    `content_version`, `menu_address` and `is_menu_page` are keys of what is kept of the header.
    """
    return {
        "frame": SimpleLazyObject(lambda: current_frame(request)),
        "content_version": SimpleLazyObject(current_version),
        "menu_address": SimpleLazyObject(lambda: _menu_address(request)),
        "is_menu_page": SimpleLazyObject(lambda: _menu_address(request) == request.path),
    }


def _menu_address(request: HttpRequest) -> str:
    """Return the address of the menu's entry that the page is, or is under; nothing when there is none.

    All the pages under one entry share one header.
    """
    entries = [link for entry in current_frame(request).menu for link in (entry.links or (entry,))]
    addresses = [link.address for link in entries if not link.is_external]
    if request.path in addresses:
        return request.path
    home = in_language("/", active_language())
    above = [address for address in addresses if address != home and request.path.startswith(address)]
    return max(above, key=len, default="")
