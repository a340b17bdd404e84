"""Putting the first ready-made pages in the library."""

from typing import Any

from django.utils import timezone
from wagtail.models import Page

from home.models import GuidePage, StandardPage
from home.models.ready_pages import ReadyPageLibrary
from home.ready_pages import texts
from portal.typography import typeset

FIRST_PAGES: tuple[tuple[type[Page], dict[str, Any]], ...] = (
    (StandardPage, texts.INFORMATION),
    (StandardPage, texts.CAMPAIGN),
    (StandardPage, texts.EVENT),
    (StandardPage, texts.QUESTIONS),
    (StandardPage, texts.PRESS_RELEASE),
    (GuidePage, texts.GUIDE),
)


def load() -> int:
    """Add the pages that a new library lacks; return how many. A library that has pages is the editors' own."""
    library = ReadyPageLibrary.get()
    if library.get_children().exists():
        return 0
    for page_type, content in FIRST_PAGES:
        page = page_type(**typeset(content), live=False, has_unpublished_changes=True, locale=library.locale)
        if isinstance(page, GuidePage):
            page.updated_on = timezone.localdate()
        ReadyPageLibrary.objects.get(pk=library.pk).add_child(instance=page)
        page.save_revision()
    return len(FIRST_PAGES)
