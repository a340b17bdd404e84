"""The frequent questions."""

from typing import Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks import FaqBlock
from home.models.base import PortalPage


class FaqPage(PortalPage):
    """The frequent questions, grouped by subject."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)
    groups = StreamField(FaqBlock(), verbose_name=_("questions"), blank=True)

    template = "home/pages/faq.html"
    page_description = _("Les questions fréquentes, par sujet. Chaque réponse a sa propre adresse.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction"), FieldPanel("groups")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("groups")]

    class Meta:
        verbose_name = _("foire aux questions")
        verbose_name_plural = _("foires aux questions")

    @cached_property
    def questions_on_home_page(self) -> list[Any]:
        """The questions that editors chose to show on the home page, as (identifier, value) blocks."""
        return [
            question
            for group in self.groups
            for question in group.value["questions"].bound_blocks
            if question.value["on_home_page"]
        ]
