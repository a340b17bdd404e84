"""The demo's menus and footer, in French and English. Left to the editors once they are there."""

from django.db.models import Model
from wagtail.models import Locale, Page

from home.models import Link
from portal.demo.content.texts import english, french
from portal.demo.content.typography import typeset


def load() -> None:
    """Create the links of a language that has none yet. The pages they lead to are there already."""
    for language, links in (("fr", typeset(french.LINKS)), ("en", english.LINKS)):
        locale = Locale.objects.get(language_code=language)
        if not Link.objects.filter(locale=locale).exists():
            load_links(locale, links)


def load_links(locale: Locale, links: list[tuple[str, str, str]]) -> None:
    """Create the links of one language. A target is an address, or the last part of a French page's."""
    pages = {page.slug: page for page in Page.objects.filter(locale=Locale.get_default())}
    for order, (place, label, target) in enumerate(links):
        page = pages.get(target)
        row = {"sort_order": order, "locale": locale, "place": place, "label": label}
        if page is None:
            create(Link, address=target, **row)
        else:
            create(Link, page=page.get_translation_or_none(locale) or page, **row)


def create(model: type[Model], **fields: object) -> None:
    """Create a row after the checks that the CMS would make."""
    row = model(**fields)
    row.full_clean(exclude=["translation_key"])
    row.save()
