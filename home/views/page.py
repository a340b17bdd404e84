from django.http import HttpRequest, HttpResponseBase
from django.http.request import split_domain_port
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from wagtail.models import Page, Site
from wagtail.views import serve

from portal.content_version import remembered

serve_protected = csrf_protect(serve)


@csrf_exempt
def serve_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Wagtail's view, spared the way from an address to a published page: it is found once per published version.

    Wagtail reads the site and the route from the request when they are there. Restrictions are checked each time.
    A form needs Django's token, and its cookie, except on a type of page that says `checks_origin_itself`.
    """
    place = (split_domain_port(request.get_host())[0], get_language())
    if site := remembered(("site", place), lambda: Site.find_for_request(request)):
        request._wagtail_site = site  # type: ignore[attr-defined] # noqa: SLF001
    if route := remembered(("route", place, path), lambda: Page.route_for_request(request, path)):
        request._wagtail_route_for_request = route  # type: ignore[attr-defined] # noqa: SLF001
    is_open = route is not None and getattr(route[0], "checks_origin_itself", False)
    return serve(request, path) if is_open else serve_protected(request, path)
