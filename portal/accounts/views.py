"""One door: an address, then a code. No GET here changes anything: see docs/signing-in.md."""

import math

from django.conf import settings
from django.contrib.auth import login, logout
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from portal.accounts import cookies
from portal.accounts.codes import Asker, Opening, TooSoon, account_key, check_code, latest_request, request_code
from portal.accounts.forms import CodeForm, SignInForm
from portal.accounts.landing import landing_path, safe_next
from portal.accounts.models import OneTimeCode
from portal.accounts.network import client_address, network_of
from portal.accounts.waiting import in_words
from portal.privacy.hashing import keyed_hash

SIGNED_OUT = "deconnexion"
BACKEND = "portal.accounts.backends.OneTimeCodeBackend"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def signin(request: HttpRequest) -> HttpResponse:
    """Ask for the address, then send to the page of the code; the same for an address that nobody has."""
    if request.method == "POST":
        return _ask_for_code(request)
    path = safe_next(request, request.GET.get("next", ""))
    if path.startswith(settings.CMS_PATH) and request.user.is_authenticated:
        raise PermissionDenied  # Wagtail sends here whoever it refuses: signing in again would change nothing
    return _signin_page(request, SignInForm(), path)


def _signin_page(request: HttpRequest, form: SignInForm, next_path: str, status: int = 200) -> HttpResponse:
    context = {"form": form, "next_path": next_path, "landing": "", "signed_out": SIGNED_OUT in request.GET}
    if request.user.is_authenticated:
        context["landing"] = landing_path(request.user)
    return render(request, "accounts/signin.html", context, status=status)


def _ask_for_code(request: HttpRequest) -> HttpResponse:
    form = SignInForm(request.POST)
    next_path = safe_next(request, request.POST.get("next", ""))
    if not form.is_valid():
        return _signin_page(request, form, next_path)
    email = form.cleaned_data["email"]
    token, fresh_key = cookies.new_browser()
    known_key = cookies.browser_key(request)
    asker = Asker(
        browser_key=known_key or fresh_key,
        network_key=keyed_hash("network", network_of(client_address(request))),
        device_key=cookies.device_key(request, account_key(email)),
    )
    try:
        request_code(email, asker, next_path)
    except TooSoon as refusal:
        return _too_soon(request, form, next_path, refusal)
    response = redirect("accounts:code")
    if not known_key:
        cookies.remember_browser(response, token)
    return response


def _too_soon(request: HttpRequest, form: SignInForm, next_path: str, refusal: TooSoon) -> HttpResponse:
    sentence = _("Plusieurs codes viennent d’être demandés. Attendez encore %(wait)s avant d’en demander un autre.")
    form.add_error("email", sentence % {"wait": in_words(refusal.wait)})
    response = _signin_page(request, form, next_path, status=429)
    response.headers["Retry-After"] = str(math.ceil(refusal.wait.total_seconds()))
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Ask for the code; opened in a browser that asked for none, say where to type it."""
    if request.method == "POST":
        return _try_code(request)
    return _code_page(request, CodeForm())


def _try_code(request: HttpRequest) -> HttpResponse:
    form = CodeForm(request.POST)
    if not form.is_valid():
        return _code_page(request, form)
    opening = check_code(cookies.browser_key(request), form.cleaned_data["code"])
    if opening is not None:
        return _open_session(request, opening)
    if request.user.is_authenticated:  # the same code sent twice by a double click
        return redirect(landing_path(request.user))
    return _code_page(request, form, wrong=True)


def _open_session(request: HttpRequest, opening: Opening) -> HttpResponse:
    login(request, opening.user, backend=BACKEND)
    response = redirect(safe_next(request, opening.next_path) or landing_path(opening.user))
    cookies.forget_browser(response)
    cookies.remember_device(request, response, opening.account_key)
    return response


def _code_page(request: HttpRequest, form: CodeForm, wrong: bool = False) -> HttpResponse:
    asked = latest_request(cookies.browser_key(request))
    live = asked is not None and OneTimeCode.objects.live().filter(pk=asked.pk).exists()
    if wrong and asked is not None and live:
        sentence = ngettext(
            "Ce n’est pas le bon code. Il vous reste %(count)d essai.",
            "Ce n’est pas le bon code. Il vous reste %(count)d essais.",
            asked.tries_left,
        )
        form.add_error("code", sentence % {"count": asked.tries_left})
    context = {"form": form, "asked": asked, "live": live, "wrong": wrong}
    return render(request, "accounts/code.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def signout(request: HttpRequest) -> HttpResponse:
    """Close the session, on POST only: a link that signs people out would be opened by their mail scanner."""
    if request.method == "POST":
        logout(request)
        return redirect(f"{reverse('accounts:signin')}?{SIGNED_OUT}")
    return redirect("accounts:signin")
