"""What an editor typed in a page or a snippet, field by field."""

import html
from collections.abc import Iterator
from typing import Any

from django.db.models import CharField, ForeignKey, Model, TextField
from django.utils.html import strip_tags
from wagtail.fields import StreamField

# Kept by Wagtail itself, or no text at all.
NOT_TYPED = {"path", "url_path", "slug", "draft_title", "translation_key"}
BETWEEN_ELEMENTS = "</p>", "</li>", "</h2>", "</h3>", "</h4>", "<br/>"


def texts_of(row: Model) -> Iterator[tuple[str, str]]:
    """Yield each text of the row as (name of the field, plain text)."""
    for field in row._meta.concrete_fields:  # noqa: SLF001
        if field.name in NOT_TYPED or isinstance(field, ForeignKey):
            continue
        if isinstance(field, StreamField):
            value = getattr(row, field.name)
            for text in _strings(field.stream_block.get_prep_value(value)):
                yield field.name, plain(text)
        elif isinstance(field, CharField | TextField) and isinstance(getattr(row, field.name), str):
            yield field.name, plain(getattr(row, field.name))


def plain(text: str) -> str:
    """Return rich text without its marks."""
    for mark in BETWEEN_ELEMENTS:
        text = text.replace(mark, f"{mark} ")
    return html.unescape(strip_tags(text))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in {"id", "type"}:
                yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
