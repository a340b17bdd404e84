"""The platform's probes, answered whatever name they call the machine by."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase
from django.urls import Resolver404, resolve

from portal.middleware.page_cache import HEALTH_PREFIX


class HealthMiddleware:
    """Answers the probes before the middlewares that want an allowed host, a session or a language."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path_info.startswith(HEALTH_PREFIX):
            try:
                request.resolver_match = resolve(request.path_info)
            except Resolver404:
                return self.get_response(request)
            return request.resolver_match.func(request)
        return self.get_response(request)
