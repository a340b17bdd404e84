"""Amounts: kept as integers of cents, typed and shown in euros."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.formats import number_format
from django.utils.translation import get_language

CENTS = 100


def euros(cents: int) -> str:
    """Return the amount as the active language writes it: « 50 € », « 40,50 € », “€50”."""
    whole = cents % CENTS == 0
    figure = number_format(Decimal(cents) / CENTS, decimal_pos=0 if whole else 2)
    return f"€{figure}" if (get_language() or "").startswith("en") else f"{figure}\N{NO-BREAK SPACE}€"


class EurosFormField(forms.DecimalField):
    """A field in which a person types euros, and whose value is cents."""

    def prepare_value(self, value: Any) -> Any:
        return (Decimal(value) / CENTS).quantize(Decimal("0.01")) if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:
        amount = super().clean(value)
        return None if amount is None else int(amount * CENTS)

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class CentsField(models.PositiveIntegerField):
    """An amount in cents."""

    def formfield(self, **kwargs: Any) -> Any:
        given = {name: value for name, value in kwargs.items() if name in {"widget", "initial", "label"}}
        options: dict[str, Any] = {"label": self.verbose_name, "help_text": self.help_text, "localize": True, **given}
        return EurosFormField(
            max_digits=8,
            decimal_places=2,
            required=not self.blank,
            validators=[MinValueValidator(0)],
            **options,
        )
