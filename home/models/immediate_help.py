"""« Aide immédiate » : whom to call now."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import PageViewRestriction

from home.models.base import BodyPage
from home.models.support_service import SupportService, services


class ImmediateHelpPage(BodyPage):
    """The emergency numbers and helplines. Nobody ever has to sign in to read it."""

    template = "home/pages/immediate_help.html"
    page_description = _("Les numéros d’urgence et les lignes d’écoute. Elle reste toujours publique.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    private_page_options: list[str] = []  # the CMS offers no restriction

    class Meta:
        verbose_name = _("page « Aide immédiate »")
        verbose_name_plural = _("pages « Aide immédiate »")

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Return none, even when a parent is restricted."""
        return PageViewRestriction.objects.none()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context(request, *args, **kwargs),
            "emergency": services(SupportService.Kind.EMERGENCY),
            "listening": services(SupportService.Kind.LISTENING),
        }
