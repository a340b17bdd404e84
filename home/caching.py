"""What says that a page is the same for everybody."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control


def may_be_kept(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    """Let anybody keep the response, unless the visitor has a session; they ask whether it changed each time."""
    if settings.SESSION_COOKIE_NAME in request.COOKIES:
        patch_cache_control(response, private=True)
    else:
        patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    return response
