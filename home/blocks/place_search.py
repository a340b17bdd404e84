"""The way to the directory, inside any page."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_LINKS


class PlaceSearchBlock(TitledBlock):
    """The place field of the directory, which works without a script."""

    title = CharBlock(
        label=_("Titre"), max_length=120, required=False, default=_("Trouver une ou un psychologue près de chez vous")
    )

    class Meta:
        icon = "search"
        label = _("Recherche d’un lieu")
        description = _("Le champ de recherche de l’annuaire. Un seul par page.")
        group = GROUP_LINKS
        template = "home/blocks/place_search.html"
        preview_value = {"title": "Trouver une ou un psychologue près de chez vous"}
