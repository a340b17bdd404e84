"""A broken link leaves the list as soon as its page is published without it."""

from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.signals import post_delete
from wagtail.models import Page, TranslatableMixin
from wagtail.signals import page_published, page_unpublished, published, unpublished

from home.links.collecting import PAGE
from home.links.models import BrokenLink
from portal.jobs import enqueue_once


def connect() -> None:
    """Listen to what is published, unpublished and deleted."""
    for signal in (page_published, page_unpublished, published, unpublished):
        signal.connect(look_again, dispatch_uid="links")
    post_delete.connect(forget, dispatch_uid="links")


def look_again(instance: Model, **_kwargs: Any) -> None:
    """Have the row looked at by a job, only if something was wrong with it or with the links to it."""
    from home.links.tasks import check_row

    concerned = BrokenLink.objects.of(instance)
    if isinstance(instance, Page):
        concerned = concerned | BrokenLink.objects.filter(address=f"{PAGE}{instance.pk}")
    if concerned.exists():
        label = instance._meta.label  # noqa: SLF001
        enqueue_once(check_row, f"links.check_row:{label}:{instance.pk}", model=label, key=instance.pk)


def forget(instance: Any, **_kwargs: Any) -> None:
    """Drop the rows of a page or snippet that is deleted; not while a migration does it, with models of its own."""
    is_of_migration = instance._meta.apps is not apps  # noqa: SLF001
    if not is_of_migration and isinstance(instance, Page | TranslatableMixin):
        content_type = ContentType.objects.get_for_model(instance, for_concrete_model=False)
        BrokenLink.objects.filter(content_type=content_type, object_id=instance.pk).delete()
