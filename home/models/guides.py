"""The guides, and their list."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks import ContentBlock
from home.models.base import PortalPage


class GuideIndexPage(PortalPage):
    """The list of the guides."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)

    template = "home/pages/guide_index.html"
    page_description = _("La liste des guides.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.GuidePage"]
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("liste des guides")
        verbose_name_plural = _("listes des guides")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        guides = GuidePage.objects.child_of(self).live().order_by("-updated_on", "title")
        return {**super().get_context(request, *args, **kwargs), "guides": guides}


class GuidePage(PortalPage):
    """One subject, explained."""

    summary = models.TextField(
        _("résumé"), max_length=300, help_text=_("Affiché dans la liste des guides et sous le titre.")
    )
    updated_on = models.DateField(_("mis à jour le"), help_text=_("Affichée aux visiteuses et visiteurs."))
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)

    template = "home/pages/guide.html"
    page_description = _("Un sujet expliqué pas à pas.")
    parent_page_types = ["home.GuideIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("updated_on"),
        FieldPanel("body"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("summary"), index.SearchField("body")]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")
