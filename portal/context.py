"""What every template may use, besides the request: the identity of the site."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language_bidi, gettext

from portal.audience import audience_of


def site(request: HttpRequest) -> dict[str, object]:
    """Return the names of the service and of its owner, and the direction of the language in use."""
    return {
        "SITE_NAME": settings.SITE_NAME,
        "SITE_TAGLINE": gettext(settings.SITE_TAGLINE),
        "SITE_OWNER": settings.SITE_OWNER,
        "PUBLIC_URL": settings.PUBLIC_URL,
        "audience_measure": audience_of(request),
        # Without reading the session, which would make the page impossible to keep for anonymous visitors.
        "has_session": settings.SESSION_COOKIE_NAME in request.COOKIES,
        "text_direction": "rtl" if get_language_bidi() else "ltr",
    }
