"""The blocks of every page, in one place: a block added here is available everywhere."""

from wagtail.blocks import StreamBlock

from home.blocks.accordion import AccordionGroupBlock
from home.blocks.faq import FaqExtractBlock
from home.blocks.infographic import InfographicBlock
from home.blocks.media import FigureBlock
from home.blocks.text import TEXT_FEATURES, AlertBlock, CalloutBlock, HeadingBlock, TextBlock


class ContentBlock(StreamBlock):
    """What the body of a page is made of."""

    heading = HeadingBlock(max_length=150)
    text = TextBlock(features=TEXT_FEATURES)
    callout = CalloutBlock()
    alert = AlertBlock()
    accordions = AccordionGroupBlock()
    faq_extract = FaqExtractBlock()
    infographic = InfographicBlock()
    figure = FigureBlock()
