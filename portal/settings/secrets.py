"""What production needs before it may start."""

import base64
import binascii
from typing import Any

from portal.audience import check_audience

MINIMUM_SECRET_LENGTH = 50
FERNET_KEY_BYTES = 32
REQUIRED = ("DATABASE_URL", "PUBLIC_URL", "EMAIL_HOST", "DEFAULT_FROM_EMAIL", "TRUSTED_PROXY_COUNT")
DEFAULT_MARKERS = ("development", "changeme", "change-me", "insecure", "example", "secret-key")


def check_secrets(env: Any, secret_key: str, encryption_keys: list[str], allowed_hosts: list[str]) -> list[str]:
    """Return one sentence per setting that is missing, weak or a default; an empty list when all is well."""
    problems = []
    if not secret_key:
        problems.append("SECRET_KEY is missing.")
    elif len(secret_key) < MINIMUM_SECRET_LENGTH or _looks_default(secret_key):
        problems.append(f"SECRET_KEY is a default or is shorter than {MINIMUM_SECRET_LENGTH} characters.")
    if not encryption_keys:
        problems.append("FIELD_ENCRYPTION_KEYS is missing.")
    problems += [
        f"FIELD_ENCRYPTION_KEYS: key {position} is a default or is not a Fernet key (32 bytes, base64)."
        for position, key in enumerate(encryption_keys, start=1)
        if not _is_fernet_key(key)
    ]
    if not allowed_hosts or "*" in allowed_hosts:
        problems.append("ALLOWED_HOSTS is missing, or allows every host.")
    problems += [f"{name} is missing." for name in REQUIRED if not env.str(name, "")]
    if env.str("PUBLIC_URL", "") and not env.str("PUBLIC_URL").startswith("https://"):
        problems.append("PUBLIC_URL does not start with https://.")
    if "example.org" in env.str("DEFAULT_FROM_EMAIL", ""):
        problems.append("DEFAULT_FROM_EMAIL is the demo's.")
    return problems + check_audience(env.str("MATOMO_URL", ""), env.str("MATOMO_SITE_ID", ""))


def _looks_default(value: str) -> bool:
    return any(marker in value.lower() for marker in DEFAULT_MARKERS)


def _is_fernet_key(key: str) -> bool:
    try:
        decoded = base64.urlsafe_b64decode(key)
    except (binascii.Error, ValueError):
        return False
    return len(decoded) == FERNET_KEY_BYTES and not _looks_default(decoded.decode("latin-1"))
