from home.models.frame import EmergencyNumber, Link
from home.models.media import PortalDocument, PortalImage, PortalRendition
from home.models.pages import FaqPage, GuideIndexPage, GuidePage, HomePage, HowItWorksPage, StandardPage

__all__ = [
    "EmergencyNumber",
    "FaqPage",
    "GuideIndexPage",
    "GuidePage",
    "HomePage",
    "HowItWorksPage",
    "Link",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "StandardPage",
]
