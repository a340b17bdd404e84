from home.models.accessibility import AccessibilityStatementPage, Conformity
from home.models.audience import Audience
from home.models.banner import Banner
from home.models.faq import FaqPage
from home.models.frame import Link
from home.models.guides import GuideIndexPage, GuidePage
from home.models.home_page import HomePage
from home.models.how_it_works import HowItWorksPage
from home.models.immediate_help import ImmediateHelpPage
from home.models.media import PortalDocument, PortalImage, PortalRendition
from home.models.news import NewsIndexPage, NewsPage
from home.models.other_services import OtherServicesPage
from home.models.partners import PartnersPage
from home.models.press import PressPage
from home.models.question import Question, QuestionCategory
from home.models.ready_pages import ReadyPageLibrary
from home.models.site_map import SiteMapPage
from home.models.standard import StandardPage
from home.models.support_service import SupportService

__all__ = [
    "AccessibilityStatementPage",
    "Audience",
    "Banner",
    "Conformity",
    "FaqPage",
    "GuideIndexPage",
    "GuidePage",
    "HomePage",
    "HowItWorksPage",
    "ImmediateHelpPage",
    "Link",
    "NewsIndexPage",
    "NewsPage",
    "OtherServicesPage",
    "PartnersPage",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "PressPage",
    "Question",
    "QuestionCategory",
    "ReadyPageLibrary",
    "SiteMapPage",
    "StandardPage",
    "SupportService",
]
