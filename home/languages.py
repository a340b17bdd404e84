"""The languages of the site around a page: the switch of the header, and what search engines are told."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import Resolver404, resolve, translate_url
from django.utils.translation import get_language, gettext, override
from wagtail.models import Page, TranslatableMixin

from home.translations import published_in

FRENCH = settings.LANGUAGE_CODE
OPEN_GRAPH_LOCALES = {"fr": "fr_FR", "en": "en_GB", "es": "es_ES", "ar": "ar_AR", "zh-hans": "zh_CN"}
# Views, other than pages, that search engines may show in each language.
INDEXED_VIEWS = frozenset({"directory:search", "directory:psychologist"})


@dataclass(frozen=True)
class LanguageChoice:
    """A language in the switch, and where it leads."""

    code: str
    short: str
    name: str
    address: str
    is_current: bool
    note: str  # in that language: that the page is not translated yet; empty when it is


@dataclass(frozen=True)
class Alternate:
    """The same page in another language, for search engines."""

    code: str
    address: str


def active_language() -> str:
    """Return the language of the request: it is in the address."""
    return get_language() or FRENCH


def language_of(row: TranslatableMixin) -> str:
    """Return the language of a page or a snippet; that of the request for one that is being written."""
    return row.locale.language_code if row.locale_id else active_language()


def choices(request: HttpRequest, page: Page | None, query: str | None = None) -> list[LanguageChoice]:
    """Return the languages of the switch. Each leads to the same page, or says in its language that it is not there.

    `query` is what follows the address, "?" included; the request's own query string unless it is given.
    """
    if query is None:
        asked = request.GET.urlencode() if request.method == "GET" else ""
        query = f"?{asked}" if asked else ""
    published = published_in(page, request) if page else {}
    found = []
    for code, name in settings.LANGUAGES:
        if page and code in published:
            address, note = published[code].address, ""
        elif page:
            address, note = in_language(_source_address(published, request), code), _not_yet(code)
        else:
            address, note = in_language(request.path, code), ""
        found.append(
            LanguageChoice(
                code=code,
                short=code.partition("-")[0].upper(),
                name=name,
                address=f"{address}{query}",
                is_current=code == active_language(),
                note=note,
            )
        )
    return found


def alternates(request: HttpRequest, page: Page | None) -> list[Alternate]:
    """Return the page in each language it is in, its own included, and the one for any other language."""
    if page is not None:
        addresses = {code: translation.address for code, translation in published_in(page, request).items()}
        if getattr(request, "is_preview", False) or page.pk is None:
            return []
    elif _is_indexed(request):
        addresses = {code: in_language(request.path, code) for code, _name in settings.LANGUAGES}
    else:
        addresses = {}
    return hreflang(addresses)


def hreflang(addresses: dict[str, str]) -> list[Alternate]:
    """Return what `hreflang` says of one page's addresses: nothing when there is only one."""
    if len(addresses) <= 1:
        return []
    anyone = addresses.get(FRENCH) or next(iter(addresses.values()))
    return [*(Alternate(code, address) for code, address in addresses.items()), Alternate("x-default", anyone)]


def in_language(path: str, code: str) -> str:
    """Return the same path below the prefix of another language; French has none."""
    bare = without_language(path)
    return bare if code == FRENCH else f"/{code}{bare}"


def without_language(path: str) -> str:
    """Return the path as it is in French: without its prefix."""
    first, _slash, rest = path.lstrip("/").partition("/")
    is_prefix = first != FRENCH and first in dict(settings.LANGUAGES)
    return f"/{rest}" if is_prefix else path


def local_address(address: str, code: str) -> str:
    """Return an address of this site as it is in a language; any other address as it is."""
    if not address.startswith("/") or without_language(address) != address:
        return address
    with override(FRENCH):  # the address is written without a prefix: it only resolves in French
        try:
            resolve(urlsplit(address).path)
        except Resolver404:
            return address
        return translate_url(address, code)


def _source_address(published: dict, request: HttpRequest) -> str:
    """Return where the page is in French, or in the language it is published in."""
    if FRENCH in published:
        return published[FRENCH].address
    return next((translation.address for translation in published.values()), request.path)


def _not_yet(code: str) -> str:
    with override(code):
        return gettext("page pas encore traduite")


def _is_indexed(request: HttpRequest) -> bool:
    match = getattr(request, "resolver_match", None)
    return match is not None and match.view_name in INDEXED_VIEWS and not request.META.get("QUERY_STRING")
