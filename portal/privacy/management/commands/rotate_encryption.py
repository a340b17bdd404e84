from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand
from django.db import models, transaction

from portal.privacy.fields import EncryptedTextField

BATCH = 500


class Command(BaseCommand):
    help = "Encrypt every encrypted field again with the first key; then the older keys can be removed."

    def handle(self, *args: Any, **options: Any) -> None:
        for model, names in encrypted_models():
            count = sum(rotate(model, names, keys) for keys in batches_of_keys(model))
            self.stdout.write(f"{model._meta.label}: {count}")  # noqa: SLF001 - Django's public API


def encrypted_models() -> Iterator[tuple[type[models.Model], list[str]]]:
    """Yield each model that has encrypted fields, with their names."""
    for model in apps.get_models():
        fields = model._meta.local_concrete_fields  # noqa: SLF001
        if names := [field.name for field in fields if isinstance(field, EncryptedTextField)]:
            yield model, names


def batches_of_keys(model: type[models.Model]) -> Iterator[list[Any]]:
    """Yield the primary keys of all rows, a batch at a time."""
    last = None
    while True:
        rows = model._base_manager.order_by("pk")  # noqa: SLF001
        if last is not None:
            rows = rows.filter(pk__gt=last)
        keys = list(rows.values_list("pk", flat=True)[:BATCH])
        if not keys:
            return
        yield keys
        last = keys[-1]


def rotate(model: type[models.Model], names: list[str], keys: list[Any]) -> int:
    """Encrypt the rows again under a lock, so that no change made meanwhile is lost; return how many there were."""
    manager = model._base_manager  # noqa: SLF001
    with transaction.atomic():
        rows = list(manager.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk").only("pk", *names))
        manager.bulk_update(rows, names)
    return len(rows)
