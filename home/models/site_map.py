"""« Plan du site »."""

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.models.base import PortalPage
from home.translations import translated
from portal.content_version import remembered


@dataclass
class Entry:
    """A page of the site map, and those under it."""

    title: str
    address: str
    children: list["Entry"] = field(default_factory=list)


class SiteMapPage(PortalPage):
    """Every public page of one language, as the tree has them."""

    template = "home/pages/site_map.html"
    page_description = _("Le plan du site, fait tout seul à partir des pages publiées.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("plan du site")
        verbose_name_plural = _("plans du site")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        entries = remembered(("site map", self.pk), lambda: entries_below(self.get_parent(), request))
        return {**super().get_context(request, *args, **kwargs), "entries": entries}


def entries_below(home: Page, request: HttpRequest) -> list[Entry]:
    """Return the published and public pages under the home page, in the order of the tree: one query, however many.

    A page whose parent is not shown is not shown either.
    """
    pages = translated(Page.objects.descendant_of(home).live().public()).select_related("locale").order_by("path")
    top: list[Entry] = []
    children_of = {home.path: top}
    for page in pages:
        siblings = children_of.get(page.path[: -Page.steplen])
        if siblings is not None:
            entry = Entry(page.title, page.get_url(request) or "")
            siblings.append(entry)
            children_of[page.path] = entry.children
    return top
