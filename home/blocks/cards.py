"""Ways to other pages: cards, which tell something, and tiles, which are shorter."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, ChoiceBlock, ListBlock, StructBlock, TextBlock

from home.blocks.infographic import PICTOGRAMS, StepValue
from home.blocks.levels import TitledBlock
from home.blocks.links import LinkBlock, address
from home.blocks.media import PortalImageBlock, example_image
from home.blocks.text import GROUP_LINKS


class CardBlock(StructBlock):
    """A title that leads somewhere, a few words, an image."""

    title = CharBlock(label=_("Titre"), max_length=120)
    text = TextBlock(label=_("Texte"), rows=2, max_length=300, required=False)
    image = PortalImageBlock(label=_("Image"), required=False)
    link = LinkBlock(optional=True)

    class Meta:
        icon = "doc-empty"
        label = _("Carte")
        label_format = "{title}"
        form_layout = BlockGroup(["title", "text", "link"], settings=["image"])


class CardsBlock(TitledBlock):
    """A grid of cards."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    cards = ListBlock(CardBlock(), label=_("Cartes"), min_num=1, max_num=24)

    class Meta:
        icon = "grip"
        label = _("Cartes")
        description = _("Des cartes avec un texte et, si vous voulez, une image, chacune vers une page.")
        group = GROUP_LINKS
        template = "home/blocks/cards.html"

    def get_preview_value(self) -> Any:
        cards = [
            ("Oser consulter", "Pourquoi en parler, et quand."),
            ("La première séance", "Ce qui s’y passe, pas à pas."),
            ("Aider une amie, un ami", "Écouter, orienter, ne pas rester seul."),
        ]
        return self.normalize(
            {
                "title": "Nos guides",
                "cards": [
                    {
                        "title": title,
                        "text": text,
                        "image": example_image(decorative=True),
                        "link": address("/guides/"),
                    }
                    for title, text in cards
                ],
            }
        )


class TileBlock(StructBlock):
    """A title that leads somewhere, one line, a drawing of ours."""

    title = CharBlock(label=_("Titre"), max_length=80)
    text = CharBlock(label=_("Texte"), max_length=160, required=False)
    pictogram = ChoiceBlock(label=_("Pictogramme"), choices=PICTOGRAMS, required=False)
    link = LinkBlock()

    class Meta:
        icon = "pick"
        label = _("Tuile")
        label_format = "{title}"
        value_class = StepValue


class TilesBlock(TitledBlock):
    """A grid of tiles."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    tiles = ListBlock(TileBlock(), label=_("Tuiles"), min_num=1, max_num=12)

    class Meta:
        icon = "table"
        label = _("Tuiles")
        description = _("Des accès directs : un pictogramme, quelques mots, un lien.")
        group = GROUP_LINKS
        template = "home/blocks/tiles.html"
        preview_value = {
            "title": "Accès directs",
            "tiles": [
                {
                    "title": "Trouver une ou un psychologue",
                    "text": "Près de chez vous ou à distance",
                    "pictogram": "search",
                    "link": address("/annuaire/"),
                },
                {
                    "title": "Préparer sa première séance",
                    "text": "Pas à pas",
                    "pictogram": "calendar",
                    "link": address("/guides/"),
                },
                {
                    "title": "Poser une question",
                    "text": "Les réponses les plus utiles",
                    "pictogram": "conversation",
                    "link": address("/faq/"),
                },
            ],
        }
