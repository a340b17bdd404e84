"""Pages like any other."""

from django.utils.translation import gettext_lazy as _

from home.models.base import BodyPage


class StandardPage(BodyPage):
    """A page like any other: legal notice, terms of use, personal data."""

    template = "home/pages/standard.html"
    page_description = _("Une page simple : mentions légales, conditions d’utilisation, données personnelles…")
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    class Meta:
        verbose_name = _("page simple")
        verbose_name_plural = _("pages simples")
