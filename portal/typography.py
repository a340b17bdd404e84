"""French typography: non-breaking spaces where a line must not end."""

import re
from typing import Any

NBSP = "\u00a0"
_BEFORE = re.compile(r" (?=[:;?!»€%](?:\W|$))")
_AFTER = re.compile(r"« ")
_FIRST_OF_A_MONTH = re.compile(r"\b1er (?=[a-zéû])")
_NUMBER = re.compile(r"(?<=[\d\]]) (?=(?:séances?|minutes|h/24|j/7|septembre|août|€|euros|psychologues?)\b)")


def typeset(value: Any) -> Any:
    """Return `value` (a text, or lists, tuples and dicts of texts) with its non-breaking spaces and apostrophes."""
    if isinstance(value, str):
        text = _NUMBER.sub(NBSP, _AFTER.sub(f"«{NBSP}", _BEFORE.sub(NBSP, value)))
        raised = "1<sup>er</sup>" if text.startswith("<") else "1er"  # a plain text holds no tag
        return _FIRST_OF_A_MONTH.sub(f"{raised}{NBSP}", text).replace("'", "’")
    if isinstance(value, list):
        return [typeset(item) for item in value]
    if isinstance(value, tuple):
        return tuple(typeset(item) for item in value)
    if isinstance(value, dict):
        return {key: typeset(item) for key, item in value.items()}
    return value
