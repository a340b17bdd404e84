"""Figures worth remembering."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_HIGHLIGHT
from portal.scheme.tokens import fill


class KeyFigureBlock(StructBlock):
    """A figure and what it says."""

    figure = CharBlock(label=_("Chiffre ou mot"), max_length=30)
    text = CharBlock(label=_("Explication"), max_length=160)

    class Meta:
        icon = "pick"
        label = _("Chiffre clé")
        label_format = "{figure}"


class KeyFiguresBlock(TitledBlock):
    """A few figures side by side."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    figures = ListBlock(KeyFigureBlock(), label=_("Chiffres"), min_num=1, max_num=8)
    source = CharBlock(
        label=_("Source"), max_length=200, required=False, help_text=_("D’où viennent les chiffres, et de quand.")
    )

    class Meta:
        icon = "order"
        label = _("Chiffres clés")
        description = _("Quelques chiffres et ce qu’ils veulent dire, avec leur source.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/key_figures.html"

    def get_preview_value(self) -> Any:
        """Fill the figures of the scheme, which the CMS leaves as editors type them."""
        figures = [
            (fill("[[seances]] séances"), "par année universitaire"),
            ("0 €", "à avancer"),
            ("Direct", "sans passer par un médecin"),
        ]
        shown = [{"figure": figure, "text": text} for figure, text in figures]
        return self.normalize({"title": "En bref", "figures": shown, "source": ""})
