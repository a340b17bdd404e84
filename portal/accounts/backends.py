from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest


class OneTimeCodeBackend(ModelBackend):
    """Django's permissions, without its passwords: only the sign-in view opens a session."""

    def authenticate(self, request: HttpRequest | None, **_credentials: Any) -> None:  # type: ignore[override]
        return None
