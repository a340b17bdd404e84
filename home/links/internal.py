"""Links inside the site: followed without the network."""

from collections.abc import Iterable
from http import HTTPStatus
from urllib.parse import urlsplit, urlunsplit

from django.conf import settings
from django.db import transaction
from django.http.request import split_domain_port
from django.test import Client
from django.utils import translation
from wagtail.documents import get_document_model
from wagtail.models import Page, Site

from home.links.collecting import DOCUMENT, PAGE
from home.links.models import Reason


def own_hosts() -> set[str]:
    """Return the names by which this site is called."""
    public = urlsplit(settings.PUBLIC_URL).hostname or ""
    return {public, *Site.objects.values_list("hostname", flat=True)} - {""}


def path_inside(address: str, hosts: set[str]) -> str | None:
    """Return the path, if the address is one of this site's; None for another site's."""
    if address.startswith("/") and not address.startswith("//"):
        return address.partition("#")[0]
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme in {"http", "https"} and host in hosts:
        return urlunsplit(("", "", parts.path or "/", parts.query, ""))
    return None


class InternalChecker:
    """Tells what is wrong with addresses inside the site; asks the database once for all pages and documents."""

    def __init__(self, addresses: Iterable[str]) -> None:
        wanted = list(addresses)
        pages = Page.objects.filter(pk__in=_keys(wanted, PAGE))
        self.live = dict(pages.values_list("pk", "live"))
        documents = get_document_model().objects.filter(pk__in=_keys(wanted, DOCUMENT))
        self.documents = set(documents.values_list("pk", flat=True))
        self.hosts = own_hosts()
        self._paths: dict[str, Reason | None] = {}

    def is_internal(self, address: str) -> bool:
        return address.startswith((PAGE, DOCUMENT)) or path_inside(address, self.hosts) is not None

    def problem(self, address: str) -> Reason | None:
        """Return what is wrong with an address inside the site; None when it leads somewhere."""
        if address.startswith(PAGE):
            live = self.live.get(_key(address, PAGE))
            return Reason.DELETED if live is None else None if live else Reason.UNPUBLISHED
        if address.startswith(DOCUMENT):
            return None if _key(address, DOCUMENT) in self.documents else Reason.DELETED
        path = path_inside(address, self.hosts) or "/"
        if path not in self._paths:
            self._paths[path] = problem_of_path(path)
        return self._paths[path]


def problem_of_path(path: str) -> Reason | None:
    """Ask the site itself for a path, in this process, as a visitor would; redirects, to sign in too, are answers."""
    host = split_domain_port(urlsplit(settings.PUBLIC_URL).netloc)[0] or "localhost"
    visitor = Client(raise_request_exception=False, SERVER_NAME=host)
    secure = settings.PUBLIC_URL.startswith("https:")
    with translation.override(settings.LANGUAGE_CODE), transaction.atomic():
        status = visitor.get(path, secure=secure).status_code
    return Reason.MISSING if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR else None


def _key(address: str, prefix: str) -> int:
    value = address.removeprefix(prefix)
    return int(value) if value.isdecimal() else 0


def _keys(addresses: Iterable[str], prefix: str) -> set[int]:
    return {_key(address, prefix) for address in addresses if address.startswith(prefix)}
