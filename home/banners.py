"""The banners above a page: read once per language and published change, chosen for each request."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.languages import FRENCH, active_language, language_of
from home.models import Banner
from home.translations import published_in
from portal.content_version import remembered


@dataclass(frozen=True)
class ShownBanner:
    """A banner, ready to show."""

    key: str  # changes with its words: who hid it sees it again
    level: str
    title: str
    text: str
    language: str  # empty when it is the page's
    is_closable: bool
    expires_at: datetime | None
    place: str
    section_paths: tuple[str, ...]  # of the page that it is for, in each language, as the tree of pages writes them


def banners_for(request: HttpRequest, page: Page | None) -> list[ShownBanner]:
    """Return the banners to show above this page, the most urgent first.

    A job publishes and unpublishes them at their dates; the end is looked at here too, should the job be late.
    """
    now = timezone.now()
    banners = remembered(("banners", active_language()), _read)
    return [
        banner
        for banner in banners
        if (banner.expires_at is None or banner.expires_at > now) and _is_in_place(banner, request, page)
    ]


def ready(banner: Banner) -> ShownBanner:
    """Return the banner as templates show it."""
    code = language_of(banner)
    revision = banner.live_revision_id or 0
    return ShownBanner(
        key=f"{banner.pk or 0}-{revision}",
        level=banner.level,
        title=banner.title,
        text=banner.text,
        language="" if code == active_language() else code,
        is_closable=banner.is_closable,
        expires_at=banner.expire_at,
        place=banner.place,
        section_paths=_paths(banner.section) if banner.section else (),
    )


def _read() -> list[ShownBanner]:
    """Return the published banners in the language of the page; in French those that are not translated."""
    live = Banner.objects.filter(live=True, locale__language_code__in={FRENCH, active_language()})
    by_translation: dict[object, Banner] = {}
    for banner in live.select_related("locale", "section", "live_revision"):
        if banner.translation_key not in by_translation or language_of(banner) == active_language():
            by_translation[banner.translation_key] = banner
    urgency = {Banner.Level.ALERT: 0, Banner.Level.WARNING: 1, Banner.Level.INFO: 2}
    return sorted(map(ready, by_translation.values()), key=lambda banner: urgency[Banner.Level(banner.level)])


def _paths(section: Page) -> tuple[str, ...]:
    keys = [translation.pk for translation in published_in(section).values()]
    return tuple(Page.objects.filter(pk__in=[section.pk, *keys]).order_by("pk").values_list("path", flat=True))


def _is_in_place(banner: ShownBanner, request: HttpRequest, page: Page | None) -> bool:
    match banner.place:
        case Banner.Place.DIRECTORY:
            return request.path.startswith(reverse("directory:search"))
        case Banner.Place.SPACE:
            return request.path.startswith(reverse("psyspace:home"))
        case Banner.Place.PAGE:
            return page is not None and str(page.path or "").startswith(banner.section_paths)
    return True
