import re
from itertools import takewhile

from django.http import Http404, HttpRequest, HttpResponseBase
from django.http.request import split_domain_port
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve

from home.views.untranslated import find_original, offer_original
from portal.content_version import remembered

READABLE = re.compile(r"[\w\-]+")

serve_protected = csrf_protect(serve)


@csrf_exempt
def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Wagtail's view, spared the way from an address to a published page: it is found once per published version.

    Wagtail reads the site and the route from the request when they are there. Restrictions are checked each time.
    An address that leads to a page of another language only offers that one.
    A form needs Django's token, and its cookie, except on a type of page that says `checks_origin_itself`.
    """
    route = route_to(request, path)
    if route is None:
        return _serve_or_offer(request, path)
    checks_itself = getattr(route.page, "checks_origin_itself", False)
    return serve(request, path) if checks_itself else serve_protected(request, path)


def route_to(request: HttpRequest, path: str) -> RouteResult | None:
    """Return the way from an address to its page, which the request then holds; None when there is none."""
    place = (split_domain_port(request.get_host())[0], get_language())
    if site := remembered(("site", place), lambda: Site.find_for_request(request)):
        request._wagtail_site = site  # type: ignore[attr-defined] # noqa: SLF001
    if known := remembered(("route", place, path), lambda: _route_to_remember(request, path)):
        request._wagtail_route_for_request = known  # type: ignore[attr-defined] # noqa: SLF001
    return getattr(request, "_wagtail_route_for_request", None)


def _route_to_remember(request: HttpRequest, path: str) -> RouteResult | None:
    """Return the way to a page, which the request then holds; None when something follows the page's own address.

    A page may take anything after its address, as the eligibility test does: such addresses are without number.
    """
    route = Page.route_for_request(request, path)
    return route if route is not None and not route.args and not route.kwargs else None


def serve_odd_address(request: HttpRequest, path: str) -> HttpResponseBase:
    """Give a page that takes anything after its address what Wagtail would refuse to read. Raises Http404 otherwise."""
    words = [word for word in path.split("/") if word]
    readable = list(takewhile(READABLE.fullmatch, words))
    route = Page.route_for_request(request, "/".join(readable))
    if route is None or not getattr(route.page, "takes_any_address", False):
        raise Http404
    followed = [*route.kwargs.get("words", ()), *words[len(readable) :]]
    request._wagtail_route_for_request = route.page.route(request, followed)  # type: ignore[attr-defined] # noqa: SLF001
    return serve(request, path)


def _serve_or_offer(request: HttpRequest, path: str) -> HttpResponseBase:
    try:
        return serve_protected(request, path)
    except Http404:
        original = None if "\x00" in path or _has_moved(request) else find_original(request, path)
        if original is None:
            raise
        return offer_original(request, original)


def _has_moved(request: HttpRequest) -> bool:
    """Tell whether there is a redirect from the address: the middleware follows it after a 404."""
    return get_redirect(request, Redirect.normalise_path(request.path, decode_unicode=False)) is not None
