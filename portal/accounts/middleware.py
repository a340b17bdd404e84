"""Who may go where: sessions that end by themselves, and sign-in as the default."""

from typing import Any

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.contrib.sessions.exceptions import SessionInterrupted
from django.contrib.sessions.middleware import SessionMiddleware as DjangoSessionMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect

from portal.accounts.drafts import keep_draft
from portal.accounts.sessions import end_or_renew
from portal.public_urls import PUBLIC_VIEWS


class SessionMiddleware(DjangoSessionMiddleware):
    """Django's sessions, with an idle and an absolute limit. Requests without a session cookie cost nothing."""

    def process_request(self, request: HttpRequest) -> None:
        super().process_request(request)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            end_or_renew(request.session)

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        try:
            return super().process_response(request, response)
        except SessionInterrupted:  # signed out in another tab while this request ran
            return redirect_to_login(request.get_full_path())


class SignInRequiredMiddleware(LoginRequiredMiddleware):
    """Sends anonymous visitors to the sign-in page, except on the views listed in `portal.public_urls`."""

    def process_view(
        self, request: HttpRequest, view_func: Any, view_args: Any, view_kwargs: Any
    ) -> HttpResponseBase | None:
        match = request.resolver_match
        if match and match.view_name in PUBLIC_VIEWS:
            return None
        if request.user.is_authenticated:
            return None
        # Django's decorator `login_not_required` does not count: Wagtail puts it on its own password pages.
        return self.handle_no_permission(request, view_func)

    def get_login_url(self, view_func: Any) -> str:
        """Return the one door, whatever the view was decorated with."""
        return settings.LOGIN_URL

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponseRedirect:
        if request.method == "POST":
            keep_draft(request)
        return super().handle_no_permission(request, view_func)
