"""The blocks of every page, in one place: a block added here is available everywhere."""

from typing import Any

from wagtail.blocks import StreamBlock

from home.blocks.accordion import AccordionGroupBlock
from home.blocks.cards import CardsBlock, TilesBlock
from home.blocks.contact import ContactBlock
from home.blocks.downloads import DownloadsBlock
from home.blocks.faq import FaqExtractBlock
from home.blocks.infographic import InfographicBlock
from home.blocks.key_figures import KeyFiguresBlock
from home.blocks.levels import with_levels
from home.blocks.links import ButtonsBlock, LinksBlock
from home.blocks.live_figure import LiveFigureBlock
from home.blocks.media import FigureBlock, ImageTextBlock
from home.blocks.place_search import PlaceSearchBlock
from home.blocks.steps import StepsBlock
from home.blocks.table import TableBlock
from home.blocks.text import (
    TEXT_FEATURES,
    AlertBlock,
    CalloutBlock,
    HeadingBlock,
    HighlightBlock,
    QuoteBlock,
    SubheadingBlock,
    TextBlock,
)
from home.blocks.video import VideoBlock


class ContentBlock(StreamBlock):
    """What the body of a page is made of. A template shows it whole: `{% include_block page.body %}`."""

    heading = HeadingBlock(max_length=150)
    subheading = SubheadingBlock(max_length=150)
    text = TextBlock(features=TEXT_FEATURES)
    table = TableBlock()
    callout = CalloutBlock()
    highlight = HighlightBlock()
    alert = AlertBlock()
    quote = QuoteBlock()
    key_figures = KeyFiguresBlock()
    live_figure = LiveFigureBlock()
    accordions = AccordionGroupBlock()
    faq_extract = FaqExtractBlock()
    infographic = InfographicBlock()
    steps = StepsBlock()
    figure = FigureBlock()
    image_text = ImageTextBlock()
    video = VideoBlock()
    cards = CardsBlock()
    tiles = TilesBlock()
    buttons = ButtonsBlock()
    links = LinksBlock()
    downloads = DownloadsBlock()
    contact = ContactBlock()
    place_search = PlaceSearchBlock()

    class Meta:
        template = "home/blocks/content.html"
        block_counts = {"place_search": {"max_num": 1}}

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context), "leveled_blocks": list(with_levels(value))}
