"""« Presse »."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.press import PressReleasesBlock
from home.models.base import BodyPage


class PressPage(BodyPage):
    """The press releases and their documents, and whom a journalist writes to."""

    releases = StreamField(PressReleasesBlock(), verbose_name=_("communiqués"), blank=True)
    contact_name = models.CharField(_("service ou personne"), max_length=120, blank=True)
    contact_email = models.EmailField(_("adresse e-mail"), blank=True)
    contact_phone = models.CharField(_("téléphone"), max_length=20, blank=True)

    template = "home/pages/press.html"
    page_description = _("Les communiqués de presse, leurs documents, et le contact de la presse.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    content_panels = [
        *BodyPage.content_panels[:-1],
        FieldPanel("releases"),
        MultiFieldPanel(
            [FieldPanel("contact_name"), FieldPanel("contact_email"), FieldPanel("contact_phone")],
            _("Contact de la presse"),
        ),
        BodyPage.content_panels[-1],
    ]
    search_fields = [*BodyPage.search_fields, index.SearchField("releases")]

    class Meta:
        verbose_name = _("page de la presse")
        verbose_name_plural = _("pages de la presse")

    @property
    def phone_address(self) -> str:
        return f"tel:{self.contact_phone.replace(' ', '')}"
