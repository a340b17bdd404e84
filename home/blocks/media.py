"""Images, alone or beside a text. Each has an alternative text, or is said to be decorative: Wagtail enforces it."""

from collections.abc import Iterable
from copy import copy
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    BlockGroup,
    CharBlock,
    ChoiceBlock,
    RichTextBlock,
    StructBlock,
    StructBlockValidationError,
)
from wagtail.images.blocks import ImageBlock

from home.blocks.levels import TitledBlock
from home.blocks.links import LinkBlock, address
from home.blocks.text import GROUP_MEDIA, TEXT_FEATURES


class PortalImageBlock(ImageBlock):
    """An image of the library, shown by `home/components/picture.html`."""

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        """Read the renditions of every image at once: a page with many images costs as many queries as with one."""
        images = super().bulk_to_python(values)
        prefetch_renditions([image for image in images if image is not None])
        return images


def prefetch_renditions(images: list[Any]) -> None:
    """Give each image its renditions. An image shown twice keeps two alternative texts, so rows are copied."""
    from home.models import PortalRendition

    by_image: dict[int, list[Any]] = {}
    if images:
        for rendition in PortalRendition.objects.filter(image__in={image.pk for image in images}):
            by_image.setdefault(rendition.image_id, []).append(rendition)
    for image in images:
        image.prefetched_renditions = [copy(rendition) for rendition in by_image.get(image.pk, [])]
        for rendition in image.prefetched_renditions:
            rendition.image = image


def example_image(*, decorative: bool = False) -> Any:
    """Return an image that is in no library: previews show a drawing of ours in its place."""
    from home.models import PortalImage

    image = PortalImage(title="Exemple")
    image.decorative = decorative
    image.contextual_alt_text = "" if decorative else "Deux personnes assises l’une en face de l’autre"
    return image


class FigureBlock(StructBlock):
    """An image with its alternative text, and a caption if it needs one."""

    image = PortalImageBlock(label=_("Image"))
    caption = CharBlock(label=_("Légende"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Image")
        description = _("Une image, son texte alternatif et sa légende.")
        group = GROUP_MEDIA
        template = "home/blocks/figure.html"

    def get_preview_value(self) -> Any:
        return self.normalize({"image": example_image(), "caption": "Une séance, au cabinet de la psychologue."})


class ImageTextBlock(TitledBlock):
    """A text with an image at its side: under it, on a phone."""

    title = CharBlock(label=_("Titre"), max_length=120, required=False)
    text = RichTextBlock(label=_("Texte"), features=TEXT_FEATURES)
    image = PortalImageBlock(label=_("Image"))
    link = LinkBlock(optional=True)
    link_text = CharBlock(label=_("Texte du lien"), max_length=80, required=False)
    side = ChoiceBlock(
        label=_("Place de l’image"),
        choices=[("end", _("Après le texte")), ("start", _("Avant le texte"))],
        default="end",
        help_text=_("« Après » veut dire à droite en français, à gauche en arabe."),
    )

    class Meta:
        icon = "image"
        label = _("Image et texte")
        description = _("Un texte et, à côté, l’image qui l’illustre.")
        group = GROUP_MEDIA
        template = "home/blocks/image_text.html"
        form_layout = BlockGroup(["title", "text", "image"], settings=["side", "link", "link_text"])

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        has_link = any(cleaned["link"].values())
        if has_link and not cleaned["link_text"]:
            sentence = gettext("Écrivez le texte du lien : ce qu’on trouvera en le suivant.")
            raise StructBlockValidationError(block_errors={"link_text": ValidationError(sentence)})
        return cleaned

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "title": "Un premier échange",
                "text": "<p>La première séance sert à faire connaissance et à dire ce qui vous amène.</p>",
                "image": example_image(decorative=True),
                "side": "end",
                "link": address("/guides/"),
                "link_text": "Préparer sa première séance",
            }
        )
