"""The demo's infographics: the students' in every language, the psychologists' in French and English."""

from wagtail.models import Locale

from home.models import HomePage, HowItWorksPage
from portal.demo.content import pages
from portal.demo.content.texts import infographics as texts
from portal.demo.content.typography import typeset


def load() -> None:
    """Publish the pages that are not there yet. What editors changed since is left alone."""
    home = HomePage.objects.get(locale=Locale.get_default())
    students = HowItWorksPage.objects.child_of(home).filter(audience=HowItWorksPage.For.STUDENTS).first()
    if students is not None:
        for language, fields in texts.STUDENTS.items():
            pages.translate(students, language, fields)
    slug = texts.PSYCHOLOGISTS["slug"]
    psychologists = HowItWorksPage.objects.child_of(home).filter(slug=slug).first()
    if psychologists is None:
        psychologists = pages.add(home, HowItWorksPage, typeset(texts.PSYCHOLOGISTS))
    pages.translate(psychologists, "en", texts.PSYCHOLOGISTS_IN_ENGLISH)
