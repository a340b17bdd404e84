"""Making the files of a page, when what they say has changed; replacing the old ones only by whole new ones."""

import logging
import uuid
from collections.abc import Callable, Iterable
from datetime import timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone, translation
from wagtail.models import Page

from home.infographic.card import card
from home.infographic.content import Card, Infographic, card_of, infographic_of
from home.infographic.models import FOLDER, GeneratedFile
from home.infographic.poster import picture, poster
from home.models import HowItWorksPage
from home.models.base import PortalPage

Kind = GeneratedFile.Kind
# A file that no row names may be one that is being made.
ORPHAN_AFTER = timedelta(hours=1)

logger = logging.getLogger(__name__)


def wanted_files(page: Page) -> dict[str, tuple[str, str, Callable[[], bytes]]]:
    """Return what the page must have: kind → fingerprint, the file in words, how to make it."""
    if not isinstance(page, PortalPage) or not page.live:
        return {}
    about = card_of(page)
    wanted: dict[str, tuple[str, str, Callable[[], bytes]]] = {
        Kind.CARD: (about.fingerprint, _named(about), lambda: card(about))
    }
    content = infographic_of(page) if isinstance(page, HowItWorksPage) else None
    if content is not None:
        wanted |= _of_infographic(content)
    return wanted


def _of_infographic(content: Infographic) -> dict[str, tuple[str, str, Callable[[], bytes]]]:
    return {
        Kind.POSTER: (content.fingerprint, content.alternative, lambda: poster(content)),
        Kind.PICTURE: (content.fingerprint, content.alternative, lambda: picture(content)),
    }


def _named(about: Card) -> str:
    return about.title if about.title == about.site_name else f"{about.title} – {about.site_name}"


def stale_pages(pages: Iterable[Page]) -> list[int]:
    """Return the pages whose files are not those of their words, today."""
    stale = []
    made: dict[int, dict[str, str]] = {}
    for page_id, kind, fingerprint in GeneratedFile.objects.values_list("page_id", "kind", "fingerprint"):
        made.setdefault(page_id, {})[kind] = fingerprint
    for page in pages:
        wanted = {kind: fingerprint for kind, (fingerprint, _words, _make) in wanted_files(page).items()}
        if wanted != {kind: name for kind, name in made.get(page.pk, {}).items() if page.live}:
            stale.append(page.pk)
    return stale


def refresh(page: Page, *, force: bool = False) -> int:
    """Make the files of the page that are missing or say something else, and return how many.

    Run twice, it makes nothing the second time. Stopped at any point, it leaves the old file in its place.
    """
    there = {file.kind: file for file in GeneratedFile.objects.filter(page=page)}
    wanted = wanted_files(page)
    made = 0
    for kind, (fingerprint, words, make) in wanted.items():
        old = there.get(kind)
        if old and old.fingerprint == fingerprint and not force and default_storage.exists(old.name):
            continue
        with translation.override(page.locale.language_code):
            data = make()
        _replace(page, kind, data, fingerprint=fingerprint, words=words)
        made += 1
    if page.live:
        GeneratedFile.objects.filter(page=page).exclude(kind__in=wanted).delete()
    return made


def _replace(page: Page, kind: str, data: bytes, *, fingerprint: str, words: str) -> None:
    """Store the file under a name of its own, then point to it; the old one is deleted once nobody points to it."""
    extension = "pdf" if kind == Kind.POSTER else "png"
    name = default_storage.save(f"{FOLDER}/{kind}-{uuid.uuid4().hex}.{extension}", ContentFile(data))
    with transaction.atomic():
        old = GeneratedFile.objects.select_for_update().filter(page=page, kind=kind).first()
        fields = {"name": name, "fingerprint": fingerprint, "size": len(data), "alternative": words}
        GeneratedFile.objects.update_or_create(page=page, kind=kind, defaults=fields)
        if old:
            transaction.on_commit(lambda: default_storage.delete(old.name))


def delete_orphans() -> int:
    """Delete the files that a worker wrote and did not live to name, and those of deleted pages; return how many."""
    try:
        _folders, names = default_storage.listdir(FOLDER)
    except FileNotFoundError:
        return 0
    named = set(GeneratedFile.objects.values_list("name", flat=True))
    deleted = 0
    for name in names:
        path = f"{FOLDER}/{name}"
        if path not in named and default_storage.get_modified_time(path) < timezone.now() - ORPHAN_AFTER:
            default_storage.delete(path)
            deleted += 1
    return deleted
