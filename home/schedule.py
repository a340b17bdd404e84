"""What editors scheduled: pages, banners, links and all that has drafts, published and unpublished at their hour.

Wagtail's own command does the same in one go. Here each one is a transaction of its own: a page that cannot be
published holds nothing else back, and every process follows at once, for publishing changes the version of the content.
"""

import logging
from collections.abc import Callable, Iterator
from functools import partial

from django.apps import apps
from django.db import transaction
from django.utils import timezone
from wagtail.models import DraftStateMixin, Page, Revision

logger = logging.getLogger(__name__)


def publish_due() -> int:
    """Unpublish what has expired, then publish what is due; return how many changed."""
    return sum(_apart(act) for act in [*_expired(), *_due()])


def _models_with_drafts() -> list[type]:
    """Return the models to look at: pages once, whatever their type, then each snippet with drafts."""
    snippets = [model for model in apps.get_models() if issubclass(model, DraftStateMixin)]
    return [Page, *(model for model in snippets if not issubclass(model, Page))]


def _expired() -> Iterator[Callable[[], object]]:
    for model in _models_with_drafts():
        expired = model.objects.filter(live=True, expire_at__lte=timezone.now())  # type: ignore[attr-defined]
        for row in expired.order_by("expire_at"):
            yield partial(row.unpublish, set_expired=True, log_action="wagtail.unpublish.scheduled")


def _due() -> Iterator[Callable[[], object]]:
    due = Revision.objects.filter(approved_go_live_at__lte=timezone.now())
    for revision in due.order_by("approved_go_live_at"):
        yield partial(revision.publish, log_action="wagtail.publish.scheduled")


def _apart(act: Callable[[], object]) -> bool:
    try:
        with transaction.atomic():
            act()
    except Exception:
        # Whatever is wrong with this one, the others are due too. It is tried again in a minute.
        logger.exception("Something scheduled could not be published")
        return False
    return True
