from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.http.request import split_domain_port
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.views import serve

from portal.content_version import remembered


def route_to(request: HttpRequest, path: str) -> Any:
    """Return the way from an address to its page, found once per published version; None when there is none."""
    place = (split_domain_port(request.get_host())[0], get_language())
    if site := remembered(("site", place), lambda: Site.find_for_request(request)):
        request._wagtail_site = site  # type: ignore[attr-defined] # noqa: SLF001
    return remembered(("route", place, path), lambda: Page.route_for_request(request, path))


def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Wagtail's view, spared the way from an address to a published page.

    Wagtail reads the site and the route from the request when they are there. Restrictions are checked each time.
    """
    if route := route_to(request, path):
        request._wagtail_route_for_request = route  # type: ignore[attr-defined] # noqa: SLF001
    return serve(request, path)
