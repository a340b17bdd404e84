"""Saying how long to wait."""

import math
from datetime import timedelta

from django.utils.translation import ngettext

SECONDS_TOLD_AS_SUCH = 90


def in_words(wait: timedelta) -> str:
    """Return "30 secondes" or "4 minutes", rounded up so that coming back then is never too soon."""
    seconds = math.ceil(wait.total_seconds())
    if seconds <= SECONDS_TOLD_AS_SUCH:
        return ngettext("%(count)d seconde", "%(count)d secondes", seconds) % {"count": seconds}
    minutes = math.ceil(seconds / 60)
    return ngettext("%(count)d minute", "%(count)d minutes", minutes) % {"count": minutes}
