from django.http import Http404, HttpRequest, HttpResponseBase
from django.http.request import split_domain_port
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.views import serve

from home.views.untranslated import find_original, offer_original
from portal.content_version import remembered

serve_protected = csrf_protect(serve)


@csrf_exempt
def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Wagtail's view, spared the way from an address to a published page: it is found once per published version.

    Wagtail reads the site and the route from the request when they are there. Restrictions are checked each time.
    An address that leads to a page of another language only offers that one.
    A form needs Django's token, and its cookie, except on a type of page that says `checks_origin_itself`.
    """
    place = (split_domain_port(request.get_host())[0], get_language())
    if site := remembered(("site", place), lambda: Site.find_for_request(request)):
        request._wagtail_site = site  # type: ignore[attr-defined] # noqa: SLF001
    route = remembered(("route", place, path), lambda: Page.route_for_request(request, path))
    if route is None:
        return _serve_or_offer(request, path)
    request._wagtail_route_for_request = route  # type: ignore[attr-defined] # noqa: SLF001
    checks_itself = getattr(route[0], "checks_origin_itself", False)
    return serve(request, path) if checks_itself else serve_protected(request, path)


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
