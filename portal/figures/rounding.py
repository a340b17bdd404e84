"""How a figure is said: in the digits of a language, and in a way that stays true."""

from django.utils.formats import get_format, number_format

SIGNIFICANT_DIGITS = 2
THOUSANDS = 3


def in_digits(value: int) -> str:
    """Return the whole number as the active language writes it: « 148 354 », “148,354”.

    Django has no groups of three for Arabic, and groups of four for Chinese, which nobody uses with these digits.
    """
    if get_format("NUMBER_GROUPING") == THOUSANDS:
        return number_format(value, use_l10n=True, force_grouping=True)
    return f"{value:,}"


def rounded_down(value: int) -> int:
    """Return the value with its first two digits only: 1 482 becomes 1 400. What is under 100 stays as it is."""
    step = 10 ** max(0, len(str(value)) - SIGNIFICANT_DIGITS)
    return value - value % step
