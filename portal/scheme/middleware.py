"""Fills the figures of the scheme in what leaves the portal, in one place, whatever the template, block or feed."""

from collections.abc import Callable
from typing import TypeGuard

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from portal.scheme.tokens import OPENING, fill

FILLED_TYPES = ("text/html", "application/xml", "application/rss+xml", "application/atom+xml", "application/json")


class SchemeTokenMiddleware:
    """Inside the page cache and the compression: what they keep and tag is filled.

    Not in the CMS, where editors see the tokens they typed; its previews are requests of their own for the page's
    address, and are filled.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if request.path.startswith(settings.CMS_PATH) or not _has_tokens(response):
            return response
        response.content = fill(response.content.decode()).encode()
        if response.has_header("Content-Length"):
            response.headers["Content-Length"] = str(len(response.content))
        return response


def _has_tokens(response: HttpResponseBase) -> TypeGuard[HttpResponse]:
    return (
        isinstance(response, HttpResponse)
        and response.headers.get("Content-Type", "").startswith(FILLED_TYPES)
        and OPENING.encode() in response.content
    )
