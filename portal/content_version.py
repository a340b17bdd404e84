"""One number that changes with anything published, so that every process knows when what it keeps is stale."""

import threading
import time
from collections.abc import Callable, Hashable
from contextlib import suppress
from typing import Any, TypeVar

from django.db import DatabaseError, connection, transaction
from django.db.models import F, Model
from django.db.models.signals import post_delete, post_save

from portal.models import ContentVersion

MAXIMUM_AGE_SECONDS = 0.5

Value = TypeVar("Value")


class _Known:
    """What this process last read, and when (monotonic seconds); what it made of the content of a version."""

    version = 0
    read_at = float("-inf")
    remembered: tuple[int, dict[Hashable, Any]] = (0, {})


# Set in a thread whose transaction changed the version: what it sees is not published yet, and must not be kept.
_thread = threading.local()


def current_version() -> int:
    """Return the version, at most half a second old; the last one known when the database does not answer."""
    if _is_publishing():
        return _read()
    now = time.monotonic()
    if now - _Known.read_at >= MAXIMUM_AGE_SECONDS:
        with suppress(DatabaseError, ContentVersion.DoesNotExist):  # a page that is a little old beats no page
            _Known.version = _read()
        _Known.read_at = now
    return _Known.version


def remembered(key: Hashable, make: Callable[[], Value]) -> Value:
    """Return what `make` makes of the published content, made once per version in each process.

    For what depends on published content and `key` only, and that nobody changes. None is not kept, so that addresses
    that lead nowhere do not fill the memory.
    """
    if _is_publishing():
        return make()
    version = current_version()
    if _Known.remembered[0] != version:
        _Known.remembered = (version, {})
    values = _Known.remembered[1]
    if key not in values:
        value = make()
        if value is None:
            return value
        values[key] = value
    return values[key]


def bump(**_kwargs: Any) -> None:
    """Declare that published content changed; others see it when the surrounding transaction commits."""
    _thread.publishing = connection.in_atomic_block
    ContentVersion.objects.update(version=F("version") + 1)
    transaction.on_commit(forget)


def forget() -> None:
    """Make this process read the version again at its next page."""
    _thread.publishing = False
    _Known.read_at = float("-inf")
    _Known.remembered = (0, {})


def bump_on_change(*models: type[Model]) -> None:
    """Make every saved or deleted row of `models` a published change."""
    for model in models:
        for signal in (post_save, post_delete):
            signal.connect(bump, sender=model, dispatch_uid=f"content-version-{model._meta.label}")  # noqa: SLF001


def _is_publishing() -> bool:
    """Tell whether this thread is inside a transaction that changed the version, committed or rolled back since."""
    return getattr(_thread, "publishing", False) and connection.in_atomic_block


def _read() -> int:
    return ContentVersion.objects.values_list("version", flat=True).get()
