"""The report of the broken links, for whoever edits pages."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.auth import user_has_any_page_permission
from wagtail.admin.menu import MenuItem

from home.links.report import BrokenLinksView


class BrokenLinksMenuItem(MenuItem):
    def is_shown(self, request: object) -> bool:
        return bool(user_has_any_page_permission(getattr(request, "user", None)))


@hooks.register("register_reports_menu_item")
def broken_links_menu_item() -> MenuItem:
    return BrokenLinksMenuItem(_("Liens cassés"), reverse("broken_links"), icon_name="link", order=50)


@hooks.register("register_admin_urls")
def broken_links_urls() -> list[URLPattern]:
    return [
        path("rapports/liens/", BrokenLinksView.as_view(), name="broken_links"),
        path("rapports/liens/resultats/", BrokenLinksView.as_view(results_only=True), name="broken_links_results"),
    ]
