"""The links that lead nowhere."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from home.cms.addresses import edit_address
from home.links.models import BrokenLink
from home.links.report import shown_address

SHOWN = 5


class BrokenLinksPanel(Component):
    """The oldest broken links, and the way to all of them."""

    name = "broken-links"
    template_name = "home/cms/dashboard/broken_links.html"
    order = 130

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        del parent_context
        confirmed = BrokenLink.objects.confirmed()
        shown = confirmed.select_related("content_type")[:SHOWN]
        return {
            "total": confirmed.count(),
            "rows": [{"link": link, "shown": shown_address(link), "edit": _edit_address(link)} for link in shown],
        }


def _edit_address(link: BrokenLink) -> str | None:
    """Return where the link is mended, without reading the page."""
    model = link.content_type.model_class()
    return edit_address(model(pk=link.object_id)) if model else None
