"""« Comment ça marche »."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from home.models.base import BodyPage


class HowItWorksPage(BodyPage):
    """« Comment ça marche » : the scheme in an infographic."""

    template = "home/pages/how_it_works.html"
    page_description = _("Le dispositif expliqué en une infographie.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("page « Comment ça marche »")
        verbose_name_plural = _("pages « Comment ça marche »")

    @cached_property
    def steps(self) -> list[Any]:
        """The steps of the first infographic of the page; none when there is no infographic."""
        return next((list(block.value["steps"]) for block in self.body if block.block_type == "infographic"), [])
