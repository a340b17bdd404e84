"""The index follows what editors do; the vocabulary follows a little later, by a job."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save

from home.search.indexing import forget_row, index_row
from home.search.sources import source_of


def connect() -> None:
    post_save.connect(saved, dispatch_uid="sitesearch-saved")
    post_delete.connect(deleted, dispatch_uid="sitesearch-deleted")


def saved(sender: type[Model], instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    if not raw and source_of(sender):
        index_row(instance)


def deleted(sender: type[Model], instance: Any, **_kwargs: Any) -> None:
    if source_of(sender):
        forget_row(instance)
