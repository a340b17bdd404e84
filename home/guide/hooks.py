"""The guide in the menu « Aide », and its addresses."""

from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from home.guide import views

OF_WAGTAIL = ("editor-guide", "whats-new-in-wagtail")


def urls() -> list[URLPattern]:
    """Return the addresses, below `/gestion/`. Hook `register_admin_urls`."""
    return [
        path("aide/", views.index, name="editors_guide"),
        path("aide/tout/", views.whole, name="editors_guide_whole"),
        path("aide/<slug:slug>/", views.page, name="editors_guide_page"),
    ]


def menu_item() -> MenuItem:
    """Return the entry of the menu. Hook `register_help_menu_item`."""
    return MenuItem(_("Guide de la rédaction"), reverse("editors_guide"), name="guide", icon_name="help", order=1)


def keep_ours_only(_request: Any, menu_items: list[Any]) -> None:
    """Drop Wagtail's own guide and news, which are in English and elsewhere. Hook `construct_help_menu`."""
    menu_items[:] = [item for item in menu_items if not item.name.startswith(OF_WAGTAIL)]
