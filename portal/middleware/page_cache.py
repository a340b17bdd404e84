"""Whole public pages kept in the memory of each process, dropped everywhere within a second of a published change.

Only a response that says `Cache-Control: public` is kept, only for a visitor without a session and an address without
a query string. The key holds the version of the published content, which each process reads from the database at most
every half second (`portal.content_version`): no message bus, any number of processes.
"""

from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.http.request import split_domain_port
from django.middleware.gzip import GZipMiddleware
from django.utils import timezone
from django.utils.cache import get_conditional_response, has_vary_header, set_response_etag

from portal.content_version import current_version

HEALTH_PREFIX = "/-/"  # answered even when the database is away
LIFETIME_SECONDS = 60  # live figures on a page are at most this old
OK = 200
COMPRESSED_ALREADY = ("image/png", "application/pdf")
MAXIMUM_PATH_LENGTH = 140  # some caches refuse a key longer than 250 characters


class PageCacheMiddleware:
    """Answers from memory before any other middleware has run."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.pages = caches["pages"]

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        key = cache_key(request)
        if key is None:
            return self.get_response(request)
        response = self.pages.get(key)
        if response is None:
            response = self.get_response(request)
            if not is_cacheable(request, response):
                return response
            self.pages.set(key, response, LIFETIME_SECONDS)
        return get_conditional_response(request, etag=response.headers["ETag"], response=response) or response


class CompressionMiddleware(GZipMiddleware):
    """Django's gzip, with the tag of a public page taken before it: the same in every process."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.headers.get("Content-Type", "").startswith(COMPRESSED_ALREADY):
            return response
        if is_cacheable(request, response):
            set_response_etag(response)
        return super().process_response(request, response)


def cache_key(request: HttpRequest) -> str | None:
    """Return the key of the page, or None when this request must be answered afresh."""
    if request.method != "GET" or request.META.get("QUERY_STRING") or request.path.startswith(HEALTH_PREFIX):
        return None
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        return None
    try:
        host = split_domain_port(request.get_host())[0]  # any port may be asked: it is the same page
    except DisallowedHost:
        return None
    if len(request.get_full_path()) > MAXIMUM_PATH_LENGTH:
        return None
    compressed = "gzip" in request.headers.get("Accept-Encoding", "")
    today = timezone.localdate()  # a rule of the scheme takes effect at midnight
    return f"{current_version()}:{today}:{compressed}:{request.scheme}://{host}{request.get_full_path()}"


def is_cacheable(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Tell whether the response is the same for everybody, and said so itself."""
    return (
        isinstance(response, HttpResponse)
        and response.status_code == OK
        and "public" in response.headers.get("Cache-Control", "")
        and not response.cookies
        and not has_vary_header(response, "Cookie")
        and getattr(request, "_csp_nonce", None) is None
    )
