"""Words: titles, text, and the boxes that set a few of them apart."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, RichTextBlock, StreamValue, StructBlock
from wagtail.blocks import TextBlock as PlainTextBlock

from home.blocks.levels import FIRST_LEVEL, TitledBlock

# No heading here: headings are blocks of their own, so that their levels follow from the structure.
TEXT_FEATURES = ["bold", "italic", "superscript", "link", "document-link", "ol", "ul"]
SHORT_TEXT_FEATURES = ["bold", "superscript", "link"]

# The groups of the block picker, in its order.
GROUP_TEXT = _("1. Texte")
GROUP_HIGHLIGHT = _("2. Mise en avant")
GROUP_MEDIA = _("3. Illustration")
GROUP_LINKS = _("4. Pour aller plus loin")


class HeadingBlock(CharBlock):
    """The title of a section."""

    usual_level = FIRST_LEVEL  # where nothing is around it: in previews

    class Meta:
        icon = "title"
        label = _("Titre de section")
        description = _("Annonce les blocs qui suivent. Les guides en font leur sommaire.")
        group = GROUP_TEXT
        template = "home/blocks/heading.html"
        preview_value = "Préparer sa première séance"

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        """Add the address of the section: the identifier of the block in the body, which outlives a change of words."""
        child = (parent_context or {}).get("block")
        anchor = f"section-{child.id}" if isinstance(child, StreamValue.StreamChild) else ""
        return {"level": self.usual_level, **super().get_context(value, parent_context), "anchor": anchor}


class SubheadingBlock(HeadingBlock):
    """The title of a part of a section."""

    usual_level = FIRST_LEVEL + 1

    class Meta:
        icon = "h3"
        label = _("Intertitre")
        description = _("Sépare deux parties d’une même section.")
        preview_value = "Avant le rendez-vous"


class TextBlock(RichTextBlock):
    """Paragraphs, lists and links."""

    class Meta:
        icon = "pilcrow"
        label = _("Texte")
        description = _("Paragraphes, listes et liens.")
        group = GROUP_TEXT
        template = "home/blocks/text.html"
        preview_value = (
            "<p>La première séance sert à faire connaissance. Vous pouvez :</p>"
            "<ul><li>dire ce qui vous amène ;</li><li>poser toutes vos questions.</li></ul>"
        )


class CalloutBlock(TitledBlock):
    """A point worth stopping at."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    text = RichTextBlock(label=_("Texte"), features=SHORT_TEXT_FEATURES)

    class Meta:
        icon = "thumbtack"
        label = _("Mise en avant")
        description = _("Un point important, en deux ou trois phrases, sur un fond de couleur.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/callout.html"
        preview_value = {
            "title": "Aucune avance de frais",
            "text": "<p>Vous n’avez rien à payer : l’université partenaire de votre psychologue règle la séance.</p>",
        }


class HighlightBlock(StructBlock):
    """A sentence that a line sets apart, without a title."""

    text = RichTextBlock(label=_("Texte"), features=SHORT_TEXT_FEATURES)

    class Meta:
        icon = "arrow-right"
        label = _("Mise en exergue")
        description = _("Une ou deux phrases à remarquer, signalées par un trait, sans titre.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/highlight.html"
        preview_value = {"text": "<p>Ce que vous dites en séance reste entre vous et votre psychologue.</p>"}


class AlertBlock(TitledBlock):
    """Something that changed, or that must not be missed."""

    level = ChoiceBlock(
        label=_("Nature"),
        choices=[
            ("info", _("Information")),
            ("success", _("Bonne nouvelle")),
            ("warning", _("Attention")),
            ("error", _("Urgence")),
        ],
        default="info",
    )
    title = CharBlock(label=_("Titre"), max_length=120)
    text = RichTextBlock(label=_("Texte"), features=SHORT_TEXT_FEATURES, required=False)

    class Meta:
        icon = "warning"
        label = _("Alerte")
        description = _("Une information à ne pas manquer. Une seule par page, de préférence.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/alert.html"
        preview_value = {
            "level": "info",
            "title": "Nouvelle année universitaire",
            "text": "<p>Le nombre de séances repart de zéro le 1<sup>er</sup> septembre.</p>",
        }


class QuoteBlock(StructBlock):
    """Someone's words."""

    text = PlainTextBlock(
        label=_("Citation"), rows=3, max_length=500, help_text=_("Sans guillemets : la page les ajoute.")
    )
    author = CharBlock(label=_("Qui parle"), max_length=120)
    source = CharBlock(label=_("Fonction ou source"), max_length=200, required=False)

    class Meta:
        icon = "openquote"
        label = _("Citation")
        description = _("Les mots de quelqu’un, et qui les a dits.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/quote.html"
        preview_value = {
            "text": "Je pensais que ce n’était pas pour moi. En parler m’a aidée à y voir plus clair.",
            "author": "Une étudiante",
            "source": "En deuxième année de licence",
        }
