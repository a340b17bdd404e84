"""Walking through what editors wrote, block by block, as it is kept in the database: to read it, or to rewrite it."""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from django.db.models import CharField, Field, ForeignKey, Model, TextField
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.blocks import Block, CharBlock, ChooserBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock, URLBlock
from wagtail.documents import get_document_model
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.models import DraftStateMixin, LockableMixin, Page

from home.texts import NOT_TYPED

AnyField: TypeAlias = "Field[Any, Any]"

TAG = re.compile(r"<(?:a|embed)\b[^>]*>", re.IGNORECASE)
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
# What a field of Wagtail's own points at, that no editor chose.
WRITTEN_ON_PAGES = {"title", "seo_title", "search_description"}
NOT_CHOSEN = {"alias_of", "latest_revision", "live_revision", "translation_key", "locale", "content_type", "owner"}


class Visitor:
    """What to do with each thing met on the way: by default, leave it as it is. Each method returns what to keep."""

    def chosen(self, model: type[Model], key: Any) -> Any:
        """Something chosen by its key: a page, a document, an image, a snippet."""
        return key

    def rich_text(self, html: str) -> str:
        return html

    def text(self, text: str) -> str:
        return text

    def unknown_block(self, name: str) -> None:
        """Met a block that no longer exists: its content is left alone."""


def walk_block(block: Block, raw: Any, visitor: Visitor) -> Any:
    """Return the value of a block, in its stored form, as the visitor leaves it."""
    if raw is None:
        return None
    if isinstance(block, StreamBlock):
        return [_walk_stream_child(block, child, visitor) for child in raw]
    if isinstance(block, StructBlock) and isinstance(raw, dict):
        return _walk_struct(block, raw, visitor)
    if isinstance(block, ListBlock):
        return [_walk_item(block.child_block, item, visitor) for item in raw]
    return _walk_leaf(block, raw, visitor)


def _walk_leaf(block: Block, raw: Any, visitor: Visitor) -> Any:
    if isinstance(block, ChooserBlock):
        return visitor.chosen(block.model_class, raw)
    if isinstance(block, RichTextBlock):
        return visitor.rich_text(raw)
    return visitor.text(raw) if isinstance(block, CharBlock | URLBlock) and isinstance(raw, str) else raw


def _walk_stream_child(block: StreamBlock, child: dict[str, Any], visitor: Visitor) -> dict[str, Any]:
    inner = block.child_blocks.get(child["type"])
    if inner is None:
        visitor.unknown_block(child["type"])
        return child
    return {**child, "value": walk_block(inner, child["value"], visitor)}


def _walk_struct(block: StructBlock, raw: dict[str, Any], visitor: Visitor) -> dict[str, Any]:
    walked = {}
    for name, value in raw.items():
        if name not in block.child_blocks:
            visitor.unknown_block(name)
            walked[name] = value
        else:
            walked[name] = walk_block(block.child_blocks[name], value, visitor)
    return walked


def _walk_item(block: Block, item: Any, visitor: Visitor) -> Any:
    if isinstance(item, dict) and item.get("type") == "item" and "value" in item:
        return {**item, "value": walk_block(block, item["value"], visitor)}
    return walk_block(block, item, visitor)


def walk_field(field: AnyField, value: Any, visitor: Visitor) -> Any:
    """Return the stored value of a model's field, as the visitor leaves it."""
    if isinstance(field, StreamField):
        return walk_block(field.stream_block, value, visitor)
    if isinstance(field, ForeignKey):
        return visitor.chosen(field.related_model, value) if value is not None else None
    if isinstance(field, RichTextField):
        return visitor.rich_text(value)
    if isinstance(field, CharField | TextField) and isinstance(value, str):
        return visitor.text(value)
    return value


def stored(row: Model, field: AnyField) -> Any:
    """Return the value of the field as the database keeps it; streams as lists."""
    value = getattr(row, field.attname)
    return list(value.raw_data) if isinstance(field, StreamField) else value


def written_fields(model: type[Model]) -> Iterator[AnyField]:
    """Yield the fields of a page or snippet that editors fill."""
    bases = (Page,) if issubclass(model, Page) else (DraftStateMixin, LockableMixin)
    of_wagtail = {field.name for base in bases for field in base._meta.local_fields} - WRITTEN_ON_PAGES  # noqa: SLF001
    of_wagtail |= NOT_TYPED if issubclass(model, Page) else NOT_TYPED - {"slug"}
    for field in model._meta.concrete_fields:  # noqa: SLF001
        if not (field.primary_key or field.name in NOT_CHOSEN | of_wagtail):
            yield field


def children_of(row: Model) -> Iterator[Model]:
    """Yield the rows that are edited inside this one (`InlinePanel`)."""
    if isinstance(row, ClusterableModel):
        for relation in get_all_child_relations(type(row)):
            name = relation.get_accessor_name()
            if name and not name.startswith("wagtail") and hasattr(row, name):
                yield from getattr(row, name).all()


def visit(row: Model, visitor: Visitor) -> None:
    """Show the visitor everything that is written in a row, and in the rows inside it."""
    for each in (row, *children_of(row)):
        for field in written_fields(type(each)):
            walk_field(field, stored(each, field), visitor)


LINK_MODELS = {"page": lambda: Page, "document": get_document_model, "image": get_image_model}


def rewrite_tags(html: str, key_of: Any) -> str:
    """Return rich text in which `key_of(kind, key)` replaced the key of each page, document and image.

    A None leaves the words and drops the target.
    """

    def replace(match: re.Match[str]) -> str:
        attributes = dict(ATTRIBUTE.findall(match[0]))
        kind = attributes.get("linktype") or attributes.get("embedtype") or ""
        if kind not in LINK_MODELS or "id" not in attributes:
            return match[0]
        key = key_of(kind, attributes["id"])
        if key is None:
            return '<a href="#">' if match[0].lower().startswith("<a") else ""
        return match[0].replace(f'id="{attributes["id"]}"', f'id="{key}"')

    return TAG.sub(replace, html)
