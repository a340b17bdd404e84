"""« Partenaires »."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.partners import PartnersBlock
from home.models.base import BodyPage


class PartnersPage(BodyPage):
    """Who makes the scheme, as cards."""

    partners = StreamField(PartnersBlock(), verbose_name=_("partenaires"), blank=True)

    template = "home/pages/partners.html"
    page_description = _("Les partenaires du dispositif, en cartes : logo, nom, rôle et lien.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    content_panels = [*BodyPage.content_panels[:-1], FieldPanel("partners"), BodyPage.content_panels[-1]]
    search_fields = [*BodyPage.search_fields, index.SearchField("partners")]

    class Meta:
        verbose_name = _("page des partenaires")
        verbose_name_plural = _("pages des partenaires")
