"""One number that changes with anything published, so that every process knows when its cached pages are stale."""

import time
from contextlib import suppress
from typing import Any

from django.db import DatabaseError
from django.db.models import F, Model
from django.db.models.signals import post_delete, post_save

from portal.models import ContentVersion

MAXIMUM_AGE_SECONDS = 0.5


class _Known:
    """What this process last read, and when (monotonic seconds)."""

    version = 0
    read_at = float("-inf")


def current_version() -> int:
    """Return the version, at most half a second old; the last one known when the database does not answer."""
    now = time.monotonic()
    if now - _Known.read_at >= MAXIMUM_AGE_SECONDS:
        with suppress(DatabaseError, ContentVersion.DoesNotExist):  # a page that is a little old beats no page
            _Known.version = ContentVersion.objects.values_list("version", flat=True).get()
        _Known.read_at = now
    return _Known.version


def bump(**_kwargs: Any) -> None:
    """Declare that published content changed; takes effect when the surrounding transaction commits."""
    ContentVersion.objects.update(version=F("version") + 1)
    forget()


def forget() -> None:
    """Make this process read the version again at its next page."""
    _Known.read_at = float("-inf")


def bump_on_change(*models: type[Model]) -> None:
    """Make every saved or deleted row of `models` a published change."""
    for model in models:
        for signal in (post_save, post_delete):
            signal.connect(bump, sender=model, dispatch_uid=f"content-version-{model._meta.label}")  # noqa: SLF001
