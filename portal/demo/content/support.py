"""The demo's emergency numbers, helplines and other services. What editors changed since is left alone."""

from typing import Any

from wagtail.models import Locale

from home.models import SupportService
from portal.demo.content.texts import support_services, support_services_world
from portal.demo.content.typography import typeset

WORDS = {
    "en": support_services.ENGLISH,
    "es": support_services_world.SPANISH,
    "ar": support_services_world.ARABIC,
    "zh-hans": support_services_world.CHINESE,
}


def load() -> None:
    """Create the services that are not there yet, and their translations."""
    for rank, (key, facts) in enumerate(support_services.FACTS.items()):
        french = _in_french(rank, facts, typeset(support_services.FRENCH[key]))
        for language, words in WORDS.items():
            locale = Locale.objects.get(language_code=language)
            if key in words and not french.has_translation(locale):
                _publish(french.copy_for_translation(locale), words[key])


def _in_french(rank: int, facts: dict[str, Any], words: dict[str, str]) -> SupportService:
    """Return the service, known by its number or, without one, by its site."""
    locale = Locale.get_default()
    known_by = {"number": facts["number"]} if "number" in facts else {"number": "", "link": facts["link"]}
    there = SupportService.objects.filter(locale=locale, **known_by).first()
    return there or _publish(SupportService(locale=locale, sort_order=rank, **facts), words)


def _publish(service: SupportService, words: dict[str, str]) -> SupportService:
    for name, value in words.items():
        setattr(service, name, value)
    service.full_clean(exclude=["translation_key"])
    service.save()
    service.save_revision().publish()
    return service
