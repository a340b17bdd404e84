"""Encrypted fields, and changing their key."""

from io import StringIO
from typing import Any

import pytest
from cryptography.fernet import Fernet, InvalidToken
from django.core.exceptions import FieldError
from django.core.management import call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from portal.emails.models import OutgoingEmail
from portal.emails.outbox import Content, queue_email
from portal.privacy.fields import decrypt, encrypt
from portal.privacy.hashing import keyed_hash


def stored_subjects() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT subject FROM emails_outgoingemail ORDER BY id")
        return [row[0] for row in cursor.fetchall()]


@given(st.text())
def test_encryption__gives_back_any_text(text: str) -> None:
    token = encrypt(text)
    assert decrypt(token) == text
    assert token.isascii()


def test_encryption__of_the_same_text_differs_each_time() -> None:
    assert encrypt("Camille") != encrypt("Camille")


@pytest.mark.django_db
def test_field__is_encrypted_in_the_database_and_clear_in_python() -> None:
    queue_email("a@example.org", Content("Secret\x00 médical", "", "b"), key="a")
    assert "Secret" not in stored_subjects()[0]
    assert OutgoingEmail.objects.get().subject == "Secret\x00 médical"
    assert OutgoingEmail.objects.get().text == ""


@pytest.mark.django_db
def test_field__cannot_be_searched() -> None:
    with pytest.raises(FieldError, match="lookup"):
        OutgoingEmail.objects.filter(subject="Secret").exists()


@pytest.mark.django_db
def test_rotation__lets_the_old_key_go(settings: Any) -> None:
    old = settings.FIELD_ENCRYPTION_KEYS[0]
    for number in range(3):
        queue_email("a@example.org", Content(f"Sujet {number}", "a", "b"), key=str(number))
    new = Fernet.generate_key().decode()
    settings.FIELD_ENCRYPTION_KEYS = [new, old]
    assert OutgoingEmail.objects.order_by("pk")[0].subject == "Sujet 0"
    output = StringIO()
    call_command("rotate_encryption", stdout=output)
    assert "emails.OutgoingEmail: 3" in output.getvalue()
    settings.FIELD_ENCRYPTION_KEYS = [new]
    assert [row.subject for row in OutgoingEmail.objects.order_by("pk")] == ["Sujet 0", "Sujet 1", "Sujet 2"]
    settings.FIELD_ENCRYPTION_KEYS = [old]
    with pytest.raises(InvalidToken):
        OutgoingEmail.objects.first()


@given(st.text(), st.text())
def test_keyed_hash__is_the_same_only_for_the_same(one: str, other: str) -> None:
    assert (keyed_hash("purpose", one) == keyed_hash("purpose", other)) == (one == other)
    assert keyed_hash("purpose", one) != keyed_hash("another purpose", one)
