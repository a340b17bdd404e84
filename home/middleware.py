"""What Wagtail leaves to the site."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponseBase
from wagtail.contrib.redirects.middleware import RedirectMiddleware as WagtailRedirectMiddleware
from wagtail.contrib.redirects.middleware import get_redirect
from wagtail.contrib.redirects.models import Redirect

LONGEST_CHAIN = 10
NOT_FOUND = 404


class RedirectMiddleware(WagtailRedirectMiddleware):
    """Wagtail's redirects, spared those that lead nowhere and the addresses that PostgreSQL cannot even compare."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if "\x00" in request.path or "%00" in request.get_full_path():
            return response
        redirected = super().process_response(request, response)
        if response.status_code != NOT_FOUND or redirected is response:
            return response
        if not _leads_somewhere(request):
            return response
        # A browser that remembered it for ever would go round in circles once the page is moved back.
        redirected.headers["Cache-Control"] = "no-cache"
        return redirected


def _leads_somewhere(request: HttpRequest) -> bool:
    """Tell whether following redirects ends: not on a page that is not published, nor where it began."""
    path, seen = request.path, set()
    for _step in range(LONGEST_CHAIN):
        path = Redirect.normalise_path(path, decode_unicode=False)
        if path in seen:
            return False
        seen.add(path)
        redirect = get_redirect(request, path)
        if redirect is None:
            return True
        if page := redirect.redirect_page:
            arrival = Redirect.normalise_path(urlsplit(page.url or "/").path, decode_unicode=False)
            return page.live and arrival != Redirect.normalise_path(request.path, decode_unicode=False)
        target = urlsplit(redirect.link or "")
        if target.netloc and target.netloc != request.get_host():
            return True
        path = target.path or "/"
    return False
