"""A procedure, step by step. The infographic is another block: it has drawings and makes posters."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_MEDIA, TEXT_FEATURES


class NumberedStepBlock(StructBlock):
    """One step."""

    title = CharBlock(label=_("Titre"), max_length=120)
    text = RichTextBlock(label=_("Texte"), features=TEXT_FEATURES, required=False)

    class Meta:
        icon = "order-down"
        label = _("Étape")
        label_format = "{title}"


class StepsBlock(TitledBlock):
    """Steps, numbered by the page."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    steps = ListBlock(NumberedStepBlock(), label=_("Étapes"), min_num=2, max_num=12)

    class Meta:
        icon = "list-ol"
        label = _("Étapes")
        description = _("Une démarche pas à pas. Les numéros se mettent tout seuls.")
        group = GROUP_MEDIA
        template = "home/blocks/steps.html"
        preview_value = {
            "title": "Prendre rendez-vous",
            "steps": [
                {"title": "Choisir", "text": "<p>Dans l’annuaire, près d’un lieu ou à distance.</p>"},
                {"title": "Appeler ou écrire", "text": "<p>En disant que vous venez par Santé Psy Étudiant.</p>"},
                {"title": "Préparer son numéro INE", "text": "<p>Il est sur votre certificat de scolarité.</p>"},
            ],
        }
