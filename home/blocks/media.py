"""Images."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock
from wagtail.images.blocks import ImageBlock

from home.blocks.text import GROUP_MEDIA


class FigureBlock(StructBlock):
    """An image with its alternative text, and a caption if it needs one."""

    image = ImageBlock(label=_("Image"))
    caption = CharBlock(label=_("Légende"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("Une image, son texte alternatif et sa légende.")
        group = GROUP_MEDIA
        template = "home/blocks/figure.html"
