"""What only the home page has."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    PageChooserBlock,
    RegexBlock,
    StreamBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
    TextBlock,
)

from home.blocks.infographic import PICTOGRAMS
from home.blocks.live_figure import LiveFigureBlock


class KeyPointBlock(StructBlock):
    """A figure or a word, and what it means."""

    figure = CharBlock(label=_("Chiffre ou mot"), max_length=20)
    text = CharBlock(label=_("Explication"), max_length=120)

    class Meta:
        icon = "pick"
        label = _("Point clé")
        description = _("Un chiffre et ce qu’il veut dire.")
        template = "home/blocks/key_point.html"
        preview_value = {"figure": "12", "text": "séances par année universitaire"}


class KeyPointsBlock(StreamBlock):
    """The key points of the home page."""

    key_point = KeyPointBlock()
    live_figure = LiveFigureBlock()

    class Meta:
        max_num = 6


class EntryValue(StructValue):
    """A card, and where it leads and what it draws."""

    @property
    def href(self) -> str:
        """The address of the published page, or the one that was typed; empty when the page is no longer published."""
        page = self["page"]
        if page is None:
            return str(self["address"])
        return str(page.url or "") if page.live else ""

    @property
    def pictogram_template(self) -> str:
        return f"home/pictograms/{self['pictogram']}.html"


class EntryBlock(StructBlock):
    """A card that leads somebody to what is made for them."""

    title = CharBlock(label=_("Titre"), max_length=80)
    text = TextBlock(label=_("Texte"), max_length=200, rows=2)
    pictogram = ChoiceBlock(label=_("Pictogramme"), choices=PICTOGRAMS, default="support")
    page = PageChooserBlock(label=_("Page"), required=False)
    address = RegexBlock(
        label=_("Ou adresse"),
        regex=r"^(/|https://)",
        error_messages={"invalid": _("Commencez par « / » ou par « https:// ».")},
        required=False,
    )

    class Meta:
        icon = "link"
        label = _("Carte")
        description = _("Une carte qui mène à une page.")
        label_format = "{title}"
        value_class = EntryValue
        template = "home/blocks/entry.html"
        preview_value = {
            "title": "Vous accompagnez une étudiante ou un étudiant",
            "text": "Que dire, que faire, vers qui orienter.",
            "pictogram": "support",
            "page": None,
            "address": "/guides/",
        }

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["address"]):
            sentence = gettext("Choisissez une page, ou donnez une adresse : l’une des deux.")
            raise StructBlockValidationError(block_errors={"page": ValidationError(sentence)})
        return cleaned


class EntriesBlock(StreamBlock):
    """The two cards for relatives and for professionals."""

    entry = EntryBlock()

    class Meta:
        max_num = 2
