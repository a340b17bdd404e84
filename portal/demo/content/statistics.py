"""The demo's page of the figures. What editors changed since is left alone."""

from wagtail.models import Locale

from home.models import HomePage
from home.statistics.models import StatisticsPage
from portal.demo.content import pages
from portal.demo.content.texts.statistics import ENGLISH, FRENCH


def load() -> None:
    """Publish the page in French and English, unless there is one."""
    home = HomePage.objects.get(locale=Locale.get_default())
    page = StatisticsPage.objects.child_of(home).first() or pages.add(home, StatisticsPage, FRENCH)
    pages.translate(page, "en", ENGLISH)
