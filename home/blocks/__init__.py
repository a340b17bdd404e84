"""What editors build pages with."""

from home.blocks.content import ContentBlock
from home.blocks.infographic import InfographicBlock

__all__ = ["ContentBlock", "InfographicBlock"]
