"""What makes a file out of date: each enqueues a job in its own transaction."""

from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, post_page_move

from home.infographic.models import GeneratedFile
from home.models import SupportService
from home.models.base import PortalPage
from portal.jobs import enqueue, enqueue_once
from portal.scheme.models import SchemeRule


def connect() -> None:
    """Listen to what changes the words of the files."""
    page_published.connect(page_was_published, dispatch_uid="infographic-published")
    for signal in (page_slug_changed, post_page_move):  # the address is on the poster
        signal.connect(many_changed, dispatch_uid="infographic-moved")
    for model in (SchemeRule, SupportService):
        for signal in (post_save, post_delete):
            signal.connect(many_changed, sender=model, dispatch_uid=f"infographic-{model.__name__}")
    post_delete.connect(file_was_deleted, sender=GeneratedFile, dispatch_uid="infographic-file")


def page_was_published(instance: Page, **_kwargs: Any) -> None:
    from home.infographic.tasks import refresh_page

    if isinstance(instance, PortalPage):
        enqueue(refresh_page, page_id=instance.pk)


def many_changed(**_kwargs: Any) -> None:
    from home.infographic.tasks import refresh_all

    enqueue_once(refresh_all, "infographic.refresh_all")


def file_was_deleted(instance: GeneratedFile, **_kwargs: Any) -> None:
    transaction.on_commit(lambda: default_storage.delete(instance.name))
