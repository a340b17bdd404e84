from home.models.audience import Audience
from home.models.faq import FaqPage
from home.models.frame import EmergencyNumber, Link
from home.models.guides import GuideIndexPage, GuidePage
from home.models.home_page import HomePage
from home.models.how_it_works import HowItWorksPage
from home.models.media import PortalDocument, PortalImage, PortalRendition
from home.models.question import Question, QuestionCategory
from home.models.ready_pages import ReadyPageLibrary
from home.models.standard import StandardPage

__all__ = [
    "Audience",
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
    "Question",
    "QuestionCategory",
    "ReadyPageLibrary",
    "StandardPage",
]
