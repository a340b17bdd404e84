"""The infographic: a few illustrated steps, edited like any text, readable by everyone."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, RichTextBlock, StructBlock, StructValue

from home.blocks.text import GROUP_MEDIA, SHORT_TEXT_FEATURES

# Each name is a drawing of ours: templates/home/pictograms/<name>.html
PICTOGRAMS = [
    ("student", _("Carte d’étudiante ou d’étudiant")),
    ("search", _("Loupe sur un lieu")),
    ("calendar", _("Calendrier")),
    ("conversation", _("Deux personnes qui se parlent")),
    ("teleconsultation", _("Séance à distance")),
    ("free", _("Sans avance de frais")),
    ("confidential", _("Confidentialité")),
    ("support", _("Main tendue")),
]
MINIMUM_STEPS = 3
MAXIMUM_STEPS = 8


class StepValue(StructValue):
    """A step, and where its drawing is."""

    @property
    def pictogram_template(self) -> str:
        return f"home/pictograms/{self['pictogram']}.html"


class StepBlock(StructBlock):
    """One step: a drawing, a few words, a sentence or two."""

    title = CharBlock(label=_("Titre"), max_length=80)
    pictogram = ChoiceBlock(label=_("Pictogramme"), choices=PICTOGRAMS)
    text = RichTextBlock(label=_("Texte"), features=SHORT_TEXT_FEATURES)

    class Meta:
        icon = "pick"
        label = _("Étape")
        label_format = "{title}"
        value_class = StepValue


class InfographicBlock(StructBlock):
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
                {"pictogram": "conversation", "title": "Je consulte", "text": "<p>Sans rien avancer.</p>"},
            ],
        }
