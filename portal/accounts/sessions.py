"""Sessions that end by themselves: after two hours without a request, and twelve hours after signing in."""

from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.signals import user_logged_in
from django.contrib.sessions.backends.base import SessionBase
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone

SIGNED_IN_AT = "signed_in_at"
SEEN_AT = "seen_at"
SECONDS_BETWEEN_WRITES = 60


def _now() -> int:
    return int(timezone.now().timestamp())


@receiver(user_logged_in, dispatch_uid="portal.accounts.stamp_session")
def stamp_session(request: HttpRequest, **_kwargs: Any) -> None:
    """Note when the session began."""
    request.session[SIGNED_IN_AT] = request.session[SEEN_AT] = _now()


def end_or_renew(session: SessionBase) -> None:
    """Empty a session that is over; note, once a minute at most, that another is in use. Both limits are settings."""
    if SESSION_KEY not in session:
        return
    now = _now()
    seen_at = session.get(SEEN_AT, 0)
    is_idle = now - seen_at >= settings.SESSION_IDLE_SECONDS
    is_old = now - session.get(SIGNED_IN_AT, 0) >= settings.SESSION_COOKIE_AGE
    if is_idle or is_old:
        session.flush()
    elif now - seen_at >= SECONDS_BETWEEN_WRITES:
        session[SEEN_AT] = now
