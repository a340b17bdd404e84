"""What Wagtail leaves to the site."""

from django.http import HttpRequest, HttpResponseBase
from wagtail.contrib.redirects.middleware import RedirectMiddleware as WagtailRedirectMiddleware


class RedirectMiddleware(WagtailRedirectMiddleware):
    """Wagtail's redirects, spared the addresses that PostgreSQL cannot even compare."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if "\x00" in request.path or "%00" in request.get_full_path():
            return response
        return super().process_response(request, response)
