"""Columns that a dump of the database does not give away."""

from functools import lru_cache
from typing import Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.core.exceptions import FieldError
from django.db import models


def encrypt(text: str) -> str:
    """Encrypt with the first of `settings.FIELD_ENCRYPTION_KEYS`."""
    return _fernet(tuple(settings.FIELD_ENCRYPTION_KEYS)).encrypt(text.encode()).decode()


def decrypt(token: str) -> str:
    """Decrypt with whichever key fits. Raises cryptography.fernet.InvalidToken when none does."""
    return _fernet(tuple(settings.FIELD_ENCRYPTION_KEYS)).decrypt(token.encode()).decode()


@lru_cache(maxsize=4)
def _fernet(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


class EncryptedTextField(models.TextField):
    """Text in Python, an encrypted token in the database.

    It cannot be searched: keep a `portal.privacy.hashing.keyed_hash` beside it for lookups. The empty string is stored
    as it is: it tells nothing, and an erased value should look erased.
    """

    def get_prep_value(self, value: Any) -> Any:
        text = super().get_prep_value(value)
        return encrypt(text) if text else text

    def from_db_value(self, value: str | None, *_args: Any) -> str | None:
        return decrypt(value) if value else value

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise FieldError(f"An encrypted field has no “{lookup_name}” lookup: every encryption of a text differs.")
        return super().get_lookup(lookup_name)
