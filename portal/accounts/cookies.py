"""The two cookies of sign-in, set on nobody who only reads public pages.

`signin` ties the codes to the browser that asked for them. `device`, for a year, says that a browser has signed in to
an account before, so that strangers' attempts on this account do not slow it down; it opens nothing by itself.
"""

import secrets
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponseBase

from portal.privacy.hashing import keyed_hash

SIGNIN_LIFETIME = timedelta(hours=1)
DEVICE_LIFETIME = timedelta(days=365)
DEVICE_SALT = "portal.accounts.device"


def cookie_name(name: str) -> str:
    """Return the cookie's name, bound to the exact host wherever cookies are secure."""
    return f"__Host-{name}" if settings.SESSION_COOKIE_SECURE else name


def browser_key(request: HttpRequest) -> str:
    """Return what stands in the database for the browser that asked for codes, or "" for one that did not."""
    token = request.COOKIES.get(cookie_name("signin"), "")
    return keyed_hash("browser", token) if token else ""


def new_browser() -> tuple[str, str]:
    """Return a fresh token for `remember_browser`, and its key."""
    token = secrets.token_urlsafe(32)
    return token, keyed_hash("browser", token)


def remember_browser(response: HttpResponseBase, token: str) -> None:
    _set(response, "signin", token, SIGNIN_LIFETIME)


def forget_browser(response: HttpResponseBase) -> None:
    _set(response, "signin", "", timedelta())


def device_key(request: HttpRequest, account: str) -> str:
    """Return the key of a browser that has signed in to this account before, else ""."""
    cookie = request.COOKIES.get(cookie_name("device"), "")
    try:
        content = signing.loads(cookie, salt=DEVICE_SALT, max_age=DEVICE_LIFETIME)
    except signing.BadSignature:
        return ""
    return content["device"] if content["account"] == account else ""


def remember_device(request: HttpRequest, response: HttpResponseBase, account: str) -> None:
    """Make the browser known to the account for another year."""
    device = device_key(request, account) or secrets.token_hex(32)
    _set(response, "device", signing.dumps({"account": account, "device": device}, salt=DEVICE_SALT), DEVICE_LIFETIME)


def _set(response: HttpResponseBase, name: str, value: str, lifetime: timedelta) -> None:
    response.set_cookie(
        cookie_name(name),
        value,
        max_age=lifetime,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
