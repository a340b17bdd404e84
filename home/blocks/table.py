"""Tables: a caption and the header of each column are required."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, RichTextBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock, TypedTableBlockValidationError

from home.blocks.text import GROUP_TEXT, SHORT_TEXT_FEATURES


class CellsBlock(TypedTableBlock):
    """Columns of words or of numbers."""

    text = CharBlock(label=_("Mots"), required=False, max_length=500)
    rich_text = RichTextBlock(label=_("Mots avec liens"), required=False, features=SHORT_TEXT_FEATURES)
    number = CharBlock(label=_("Nombres"), required=False, max_length=50)

    def clean(self, value: Any) -> Any:
        errors = [] if self.is_deferred_validation else list(_missing(value))
        if errors:
            raise TypedTableBlockValidationError(non_block_errors=errors)
        return super().clean(value)


def _missing(table: Any) -> list[str]:
    """Return what a screen reader would lack to tell where it is in the table."""
    missing = []
    if not table.caption.strip():
        missing.append(gettext("Donnez une légende au tableau : ce qu’il montre, en une phrase."))
    if not table.columns or not table.row_data:
        missing.append(gettext("Ajoutez au moins une colonne et une ligne."))
    if not all(column["heading"].strip() for column in table.columns):
        missing.append(gettext("Donnez un en-tête à chaque colonne."))
    return missing


class TableBlock(StructBlock):
    """A table of data, never of layout."""

    table = CellsBlock(label=_("Tableau"))
    row_headers = BooleanBlock(
        label=_("La première colonne nomme les lignes"),
        required=False,
        default=True,
        help_text=_("Par exemple : des mois, des villes, des situations."),
    )

    class Meta:
        icon = "table"
        label = _("Tableau")
        description = _("Des données en lignes et en colonnes, avec une légende et des en-têtes.")
        group = GROUP_TEXT
        template = "home/blocks/table.html"
        preview_value = {
            "table": {
                "caption": "Où trouver votre numéro INE",
                "columns": [
                    {"type": "text", "heading": "Vous êtes"},
                    {"type": "text", "heading": "Où regarder"},
                ],
                "rows": [
                    {"values": ["À l’université", "Certificat de scolarité"]},
                    {"values": ["En classe préparatoire", "Relevé de notes du baccalauréat"]},
                ],
            },
            "row_headers": True,
        }
