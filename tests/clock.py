"""Moving the portal's clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from unittest import mock

from django.utils import timezone


@contextmanager
def later(**duration: float) -> Iterator[None]:
    """Make `timezone.now()` tell a later time: `later(minutes=10)`."""
    moment = timezone.now() + timedelta(**duration)
    with mock.patch("django.utils.timezone.now", return_value=moment):
        yield
