"""The first screen of the CMS: what waits for the team, one panel a file."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.auth import user_has_any_page_permission

from home.cms.dashboard.broken_links import BrokenLinksPanel
from home.cms.dashboard.help import HelpPanel
from home.cms.dashboard.messages import MessagesPanel
from home.cms.dashboard.review import ReviewPanel


def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    """Put our panels among Wagtail's. Hook `construct_homepage_panels`; Wagtail sorts them by `order`."""
    if user_has_any_page_permission(request.user):
        panels += [HelpPanel(), ReviewPanel(), BrokenLinksPanel()]
    panels.append(MessagesPanel())
