"""The press releases."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, DateBlock, ListBlock, StreamBlock, StructBlock, TextBlock
from wagtail.documents.blocks import DocumentChooserBlock


class PressReleaseBlock(StructBlock):
    """A press release: its date, its title, what it says, its documents."""

    date = DateBlock(label=_("Date"))
    title = CharBlock(label=_("Titre"), max_length=200)
    text = TextBlock(label=_("En quelques mots"), max_length=400, rows=3, required=False)
    documents = ListBlock(
        DocumentChooserBlock(label=_("Document")),
        label=_("Documents"),
        default=[],
        help_text=_("Le format et le poids sont écrits à côté de chaque lien."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Communiqué")
        label_format = "{title}"


class PressReleasesBlock(StreamBlock):
    release = PressReleaseBlock()
