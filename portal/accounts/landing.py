"""Where to go after signing in."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from portal.accounts.models import User

MAXIMUM_LENGTH = 500


def safe_next(request: HttpRequest, path: str) -> str:
    """Return `path` if it leads to a page of this site, else ""."""
    is_safe = url_has_allowed_host_and_scheme(path, {request.get_host()}, require_https=request.is_secure())
    return path if is_safe and len(path) <= MAXIMUM_LENGTH and "\0" not in path else ""


def landing_path(user: User) -> str:
    """Return the page of whoever signed in: the teams have the CMS, everybody else their space."""
    is_psychologist = getattr(user, "psychologist", None) is not None
    if not is_psychologist and user.has_perm("wagtailadmin.access_admin"):
        return reverse("wagtailadmin_home")
    return reverse("psyspace:home")
