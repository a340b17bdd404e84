"""What only the home page has."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StreamBlock, StructBlock

from home.blocks.live_figure import LiveFigureBlock


class KeyPointBlock(StructBlock):
    """A figure or a word, and what it means."""

    figure = CharBlock(label=_("Chiffre ou mot"), max_length=20)
    text = CharBlock(label=_("Explication"), max_length=120)

    class Meta:
        icon = "pick"
        label = _("Point clé")
        description = _("Un chiffre et ce qu’il veut dire.")
        template = "home/blocks/key_point.html"
        preview_value = {"figure": "12", "text": "séances par année universitaire"}


class KeyPointsBlock(StreamBlock):
    """The key points of the home page."""

    key_point = KeyPointBlock()
    live_figure = LiveFigureBlock()

    class Meta:
        max_num = 6
