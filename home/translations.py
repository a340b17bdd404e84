"""Which languages a page is published in, and where."""

from dataclasses import dataclass
from typing import TypeVar

from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from wagtail.models import Locale, Page

from portal.content_version import remembered

PageType = TypeVar("PageType", bound=Page)

# wagtail-localize fills the tree of a language with aliases: French pages that wait for their translation.
TRANSLATED = Q(alias_of=None) | Q(alias_of__locale=F("locale"))


@dataclass(frozen=True)
class PublishedTranslation:
    """A page in one language."""

    pk: int
    language: str
    name: str  # of the language, in itself
    address: str


def published_in(page: Page, request: HttpRequest | None = None) -> dict[str, PublishedTranslation]:
    """Return the published translations of the page, its own language included: language code → translation.

    In the order of the languages; read once per published version.
    """
    return remembered(("translations", page.translation_key), lambda: _read(page, request))


def translated(pages: QuerySet) -> QuerySet:
    """Leave out the pages that are in a language's tree, but not in that language yet."""
    return pages.filter(TRANSLATED)


def page_of(page_type: type[PageType], locale: Locale | None = None) -> PageType | None:
    """Return the published and public page of this type in a language (that in use), or else the French one."""
    pages = translated(page_type.objects.live().public())
    chosen = pages.filter(locale=locale or Locale.get_active()).first()
    return chosen or pages.filter(locale=Locale.get_default()).first()


def is_placeholder(page: Page) -> bool:
    """Tell whether the page is a French one that waits, in the tree of another language, for its translation."""
    return page.alias_of_id is not None and page.alias_of.locale_id != page.locale_id


def _read(page: Page, request: HttpRequest | None) -> dict[str, PublishedTranslation]:
    pages = translated(Page.objects.translation_of(page, inclusive=True).live())
    found = {}
    for each in pages.select_related("locale").order_by("locale_id"):
        locale = each.locale
        address = each.get_url(request) or "/"
        found[locale.language_code] = PublishedTranslation(
            each.pk, locale.language_code, locale.language_name_local, address
        )
    return found
