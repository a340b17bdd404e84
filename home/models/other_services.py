"""« Autres services » : what else helps students."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from home.models.base import BodyPage
from home.models.support_service import SupportService, services


class OtherServicesPage(BodyPage):
    """The services of the kind "other", as cards."""

    template = "home/pages/other_services.html"
    page_description = _("D’autres services utiles, en cartes, pris dans la liste des services d’aide.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("page « Autres services »")
        verbose_name_plural = _("pages « Autres services »")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), "services": services(SupportService.Kind.OTHER)}
