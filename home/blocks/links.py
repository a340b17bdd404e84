"""Where a link leads: to exactly one of a page, a document and an address. One block, reused by all that have links."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ListBlock,
    PageChooserBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
)
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_LINKS

TARGETS = ("page", "document", "address")
ADDRESS = RegexValidator(
    r"^(/(?![/\\])|https://|mailto:|tel:|#)[^\s]*$",
    _("Commencez par « / », « https:// », « mailto: », « tel: » ou « # », sans espace."),
)


@dataclass(frozen=True)
class Destination:
    """A link ready to show: its address, and what to say of the file it opens."""

    url: str
    detail: str = ""
    language: str = ""
    is_external: bool = False
    is_document: bool = False


class LinkValue(StructValue):
    """The target of a link."""

    @property
    def destination(self) -> Destination | None:
        """Where it leads; None while the page is not published, or once the page or the document is deleted."""
        if document := self["document"]:
            return Destination(document.url, document.detail, document.language, is_document=True)
        if page := self["page"]:
            return Destination(page.url) if page.live and page.url else None
        address = self["address"]
        return Destination(address, is_external=address.startswith("https:")) if address else None


class LinkBlock(StructBlock):
    """A target. With `optional=True`, there may be none."""

    page = PageChooserBlock(label=_("Page"), required=False)
    document = DocumentChooserBlock(label=_("Ou document"), required=False)
    address = CharBlock(
        label=_("Ou adresse"),
        required=False,
        max_length=500,
        validators=[ADDRESS],
        help_text=_("Par exemple /annuaire/ ou https://www.etudiant.gouv.fr"),
    )

    class Meta:
        icon = "link"
        label = _("Lien")
        value_class = LinkValue
        optional = False

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        given = [name for name in TARGETS if cleaned[name]]
        if len(given) > 1:
            sentence = gettext("Choisissez une page, un document ou une adresse : un seul des trois.")
            raise StructBlockValidationError(block_errors={given[-1]: ValidationError(sentence)})
        if not given and not self.meta.optional and not self.is_deferred_validation:
            sentence = gettext("Choisissez une page, un document ou une adresse.")
            raise StructBlockValidationError(block_errors={"page": ValidationError(sentence)})
        return cleaned


class ButtonBlock(StructBlock):
    """Words, and where they lead."""

    text = CharBlock(
        label=_("Texte"),
        max_length=80,
        help_text=_("Ce qui va se passer, compréhensible seul : « Trouver une ou un psychologue »."),
    )
    link = LinkBlock()

    class Meta:
        icon = "link"
        label = _("Bouton ou lien")
        label_format = "{text}"


def address(value: str) -> dict[str, Any]:
    """Return the raw value of a link to an address, for previews."""
    return {"page": None, "document": None, "address": value}


class ButtonsBlock(StructBlock):
    """What to do next, the most important first, as a full button."""

    buttons = ListBlock(ButtonBlock(), label=_("Boutons"), min_num=1, max_num=3)

    class Meta:
        icon = "link"
        label = _("Boutons")
        description = _("Un à trois boutons. Le premier est le plus visible.")
        group = GROUP_LINKS
        template = "home/blocks/buttons.html"
        preview_value = {
            "buttons": [
                {"text": "Trouver une ou un psychologue", "link": address("/annuaire/")},
                {"text": "Voir les guides", "link": address("/guides/")},
            ]
        }


class LinksBlock(TitledBlock):
    """A list of links."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    links = ListBlock(ButtonBlock(label=_("Lien")), label=_("Liens"), min_num=1, max_num=12)

    class Meta:
        icon = "list-ul"
        label = _("Liste de liens")
        description = _("Des liens l’un sous l’autre : pages, documents ou autres sites.")
        group = GROUP_LINKS
        template = "home/blocks/links.html"
        preview_value = {
            "title": "Pour en parler",
            "links": [
                {"text": "Trouver une ou un psychologue", "link": address("/annuaire/")},
                {"text": "Préparer sa première séance", "link": address("/guides/")},
                {"text": "La vie étudiante", "link": address("https://www.etudiant.gouv.fr")},
            ],
        }
