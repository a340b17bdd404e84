"""From a ready-made page to a draft in its place."""

from typing import Any

from django.utils.text import slugify
from wagtail.models import Page

from home.models.ready_pages import ReadyPageLibrary

MAXIMUM_SLUG_LENGTH = 80


def copy_ready_page(template: Page, parent: Page, title: str, user: Any = None) -> Page:
    """Copy a page of the library under `parent`, as a draft in the parent's language; return it.

    Raises ValueError for a page that is not in the library, or may not be there.
    """
    if not ReadyPageLibrary.ready_for(parent).filter(pk=template.pk).exists():
        raise ValueError("This page cannot be copied there.")
    # The words of the last version: nothing in the library is published, so they are in its revision only.
    content = template.specific.get_latest_revision_as_object()
    copy: Page = content.copy(
        to=parent,
        update_attrs={
            "title": title,
            "draft_title": title,
            "slug": free_slug(title, parent),
            "locale": parent.locale,
            "seo_title": "",
        },
        copy_revisions=False,
        keep_live=False,
        user=user,
    )
    return copy


def free_slug(title: str, parent: Page) -> str:
    """Return an address made from the title that no other page under `parent` has."""
    wanted = slugify(title)[:MAXIMUM_SLUG_LENGTH].strip("-") or "page"
    taken = set(parent.get_children().filter(slug__startswith=wanted).values_list("slug", flat=True))
    candidates = [wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3))]
    return next(slug for slug in candidates if slug not in taken)
