"""Putting in a row what a file says."""

import json
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import ForeignKey, Model
from modelcluster.models import get_all_child_relations
from wagtail.fields import StreamField
from wagtail.models import Page

from home.content_walk import Visitor, walk_field, written_fields
from home.transfer.exporting import OF_EVERY_PAGE
from home.transfer.keys import TransferRefused


def check_names(model: type[Model], record: dict[str, Any]) -> None:
    """Refuse a record that has a field this version of the site does not know."""
    known = {field.name for field in written_fields(model)}
    known |= set(OF_EVERY_PAGE) if issubclass(model, Page) else set()
    relations = {relation.get_accessor_name() for relation in get_all_child_relations(model)}
    unknown = (set(record["fields"]) - known) | (set(record["children"]) - relations)
    if unknown:
        raise TransferRefused(
            f"{model._meta.label} has no field “{min(unknown)}” here: "  # noqa: SLF001
            "the two sites do not run the same version."
        )


def fill(row: Model, record: dict[str, Any], reader: Visitor) -> None:
    """Give the row the content of the record; nothing is saved."""
    _fill_fields(row, record["fields"], reader)
    for relation in get_all_child_relations(type(row)):
        name = relation.get_accessor_name()
        if name in record["children"] or not name.startswith("wagtail"):
            children = []
            for values in record["children"].get(name, []):
                child = relation.related_model()
                _fill_fields(child, values, reader)
                children.append(child)
            if children or getattr(row, name).exists():
                setattr(row, name, children)


def _fill_fields(row: Model, values: dict[str, Any], reader: Visitor) -> None:
    for field in written_fields(type(row)):
        if field.name not in values:
            continue
        value = walk_field(field, values[field.name], reader)
        try:
            if isinstance(field, StreamField):
                setattr(row, field.name, field.to_python(json.dumps(value)))
            elif isinstance(field, ForeignKey):
                setattr(row, field.attname, value)
            else:
                setattr(row, field.name, field.to_python(value))
        except (ValidationError, TypeError, ValueError) as error:
            raise TransferRefused(f"The field “{field.name}” of “{row}” cannot hold what is given.") from error
    for name in OF_EVERY_PAGE:
        if isinstance(row, Page) and name in values:
            setattr(row, name, values[name])
