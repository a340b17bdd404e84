"""Questions and answers, or details, that open one by one."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_HIGHLIGHT, TEXT_FEATURES


class AccordionBlock(StructBlock):
    """One title and what it opens."""

    title = CharBlock(label=_("Titre"), max_length=200)
    text = RichTextBlock(label=_("Texte"), features=TEXT_FEATURES)

    class Meta:
        icon = "collapse-down"
        label = _("Volet")


class AccordionGroupBlock(TitledBlock):
    """A list of accordions."""

    title = CharBlock(label=_("Titre"), max_length=200)
    panels = ListBlock(AccordionBlock(), label=_("Volets"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Accordéon")
        description = _("Des volets à ouvrir un par un, sous un titre.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/accordion_group.html"
        preview_value = {
            "title": "En pratique",
            "panels": [
                {
                    "title": "Combien de temps dure une séance ?",
                    "text": "<p>En général, entre 45 minutes et une heure.</p>",
                },
                {"title": "Puis-je changer de psychologue ?", "text": "<p>Oui, à tout moment.</p>"},
            ],
        }
