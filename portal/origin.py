"""Telling whether a form was sent from a page of ours, without a cookie: for forms that anybody may send."""

from django.conf import settings
from django.http import HttpRequest


def comes_from_here(request: HttpRequest) -> bool:
    """Tell whether the browser says that the form is ours. One too old to say is believed: it acts for nobody.

    What acts for somebody who signed in needs Django's own check, with its cookie.
    """
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in {"same-origin", "none"}
    origin = request.headers.get("Origin")
    ours = {f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS}
    return not origin or origin in ours
