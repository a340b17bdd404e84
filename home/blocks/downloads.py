"""Documents to download, with what they are before they are opened."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_LINKS


class DownloadBlock(StructBlock):
    """A document of the library. Its title, format, size and language come from there."""

    document = DocumentChooserBlock(label=_("Document"))
    text = CharBlock(label=_("À quoi il sert"), max_length=200, required=False)

    class Meta:
        icon = "doc-full"
        label = _("Document")


class DownloadsBlock(TitledBlock):
    """A list of documents."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    downloads = ListBlock(DownloadBlock(), label=_("Documents"), min_num=1, max_num=20)

    class Meta:
        icon = "download"
        label = _("Documents à télécharger")
        description = _("Des documents, avec leur format, leur poids et leur langue, mis tout seuls.")
        group = GROUP_LINKS
        template = "home/blocks/downloads.html"

    def get_preview_value(self) -> Any:
        from home.models import PortalDocument

        names = [
            ("Affiche du dispositif", "affiche.pdf", "Format A4, pour un hall ou une salle de cours"),
            ("Dépliant pour les proches", "depliant.pdf", ""),
        ]
        return self.normalize(
            {
                "title": "À télécharger",
                "downloads": [
                    {"document": PortalDocument(title=title, file=name, file_size=245_000), "text": text}
                    for title, name, text in names
                ],
            }
        )
