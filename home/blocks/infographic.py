"""The infographic: a few illustrated steps, edited like any text, readable by everyone."""

import unicodedata
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    ListBlock,
    RichTextBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
)

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_MEDIA, SHORT_TEXT_FEATURES
from home.infographic.chooser import PictogramChooser
from home.infographic.pictograms import PICTOGRAMS
from home.texts import plain

MINIMUM_STEPS = 3
MAXIMUM_STEPS = 8
LONGEST_TEXT = 300


def width_in_signs(text: str) -> int:
    """Return how long a text is: a Chinese sign says as much, and takes as much room, as two letters."""
    return sum(2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1 for sign in text)


class StepValue(StructValue):
    """A step, and where its drawing is."""

    @property
    def pictogram_template(self) -> str:
        return f"home/pictograms/{self['pictogram']}.html"


class StepBlock(StructBlock):
    """One step: a drawing, a few words, a sentence or two, a figure if it helps."""

    title = CharBlock(label=_("Titre"), max_length=80)
    pictogram = ChoiceBlock(label=_("Pictogramme"), choices=PICTOGRAMS, widget=PictogramChooser)
    figure = CharBlock(
        label=_("Chiffre"),
        max_length=20,
        required=False,
        help_text=_("Facultatif, montré en grand. Par exemple : [[seances]] séances, ou [[prix]]."),
    )
    text = RichTextBlock(
        label=_("Texte"),
        features=SHORT_TEXT_FEATURES,
        help_text=_("Une ou deux phrases : 300 signes au plus, pour que l’affiche se lise de loin."),
    )

    class Meta:
        icon = "pick"
        label = _("Étape")
        label_format = "{title}"
        value_class = StepValue

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        length = width_in_signs(plain(cleaned["text"].source).strip())
        if length > LONGEST_TEXT:
            sentence = gettext("Ce texte a %(length)d signes : une étape tient en %(most)d, pour se lire de loin.") % {
                "length": length,
                "most": LONGEST_TEXT,
            }
            raise StructBlockValidationError(block_errors={"text": ValidationError(sentence)})
        return cleaned


class InfographicBlock(TitledBlock):
    """Three to eight numbered steps under a title."""

    title = CharBlock(label=_("Titre"), max_length=120)
    steps = ListBlock(StepBlock(), label=_("Étapes"), min_num=MINIMUM_STEPS, max_num=MAXIMUM_STEPS)

    class Meta:
        icon = "list-ol"
        label = _("Infographie")
        description = _("Les étapes d’un parcours, illustrées et numérotées.")
        group = GROUP_MEDIA
        template = "home/blocks/infographic.html"
        preview_value = {
            "title": "Les étapes",
            "steps": [
                {"pictogram": "search", "title": "Je cherche", "text": "<p>Près de chez moi ou à distance.</p>"},
                {"pictogram": "calendar", "title": "Je prends rendez-vous", "text": "<p>Directement.</p>"},
                {
                    "pictogram": "conversation",
                    "title": "Je consulte",
                    "figure": "0 €",
                    "text": "<p>Sans rien avancer.</p>",
                },
            ],
        }
