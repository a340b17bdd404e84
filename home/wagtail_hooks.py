"""What Wagtail finds by the name of this module: it only registers what `home/cms/` defines."""

from wagtail.snippets.models import register_snippet

from home.cms.frame import FrameViewSetGroup

register_snippet(FrameViewSetGroup)
