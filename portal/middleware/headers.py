"""Response headers that Django has no setting for, and the CMS's own content security policy."""

from collections.abc import Callable

from csp.constants import SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse, HttpResponseBase


class SecurityHeadersMiddleware:
    """Keeps every response, static files included, from being embedded by another origin."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class NotIndexedMiddleware:
    """Keeps a whole portal out of search engines, documents included, where the settings say so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if settings.ROBOTS_INDEX:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response


class EmptyHeadMiddleware:
    """Sends no body in answer to HEAD, only its length: Django leaves that to the server, and ours complains."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if request.method == "HEAD" and isinstance(response, HttpResponse):
            response.headers.setdefault("Content-Length", str(len(response.content)))
            response.content = b""
        return response


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """django-csp, with the CMS's looser policy on the CMS's addresses only, and its previews in a frame of its own."""

    def get_policy_parts(
        self,
        request: HttpRequest,
        response: HttpResponseBase,
        report_only: bool = False,
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if request.path_info.startswith(settings.CMS_PATH) and not report_only:
            parts.config = settings.CMS_CONTENT_SECURITY_POLICY
        elif getattr(request, "is_preview", False):
            # The CMS shows a draft in a frame, under the public policy: it looks, and is limited, as it will be.
            parts.replace = {**(parts.replace or {}), "frame-ancestors": [SELF]}
        return parts
