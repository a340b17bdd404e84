"""What machines ask for at the root of the site."""

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.cache import patch_cache_control

A_DAY_IN_SECONDS = 24 * 60 * 60
NOT_FOR_ROBOTS = ("espace/", settings.CMS_PATH.strip("/") + "/", "recherche/")


def robots(request: HttpRequest) -> HttpResponse:
    """Allow everything but what is behind the sign-in, and the endless pages of the search, in every language.

    Where nothing is to be indexed (ROBOTS_INDEX), robots still come in, to be told so by each page's header.
    """
    del request
    prefixes = ("/", *(f"/{code}/" for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE))
    lines = ["User-agent: *", *(f"Disallow: {prefix}{path}" for path in NOT_FOR_ROBOTS for prefix in prefixes)]
    lines.append("Allow: /")
    if settings.ROBOTS_INDEX:
        lines.append(f"Sitemap: {settings.PUBLIC_URL}{reverse('sitemap')}")
    response = HttpResponse("\n".join([*lines, ""]), content_type="text/plain; charset=utf-8")
    patch_cache_control(response, public=True, max_age=A_DAY_IN_SECONDS)
    return response


def favicon(request: HttpRequest) -> HttpResponseRedirect:
    """Lead to the icon, whose address changes with its content."""
    del request
    return HttpResponseRedirect(staticfiles_storage.url("favicon.ico"))
