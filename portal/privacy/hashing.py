"""Telling that two values are equal without keeping either."""

from django.utils.crypto import salted_hmac


def keyed_hash(purpose: str, value: str) -> str:
    """Return 64 hexadecimal characters, the same for the same purpose and value, that SECRET_KEY alone can compute."""
    return salted_hmac(f"portal.privacy.{purpose}", value, algorithm="sha256").hexdigest()
