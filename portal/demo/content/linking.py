"""Links between the demo's pages, written `href="/guides/"` in the texts, made the CMS’s own."""

import re
from typing import Any

from django.db.models import Model
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, Page

from home.models import Question

HREF = re.compile(r'href="(?P<path>/[\w/-]*)"')


def load() -> None:
    """Make the links of the published pages and questions the CMS's own, once all the pages are there."""
    for row in (*Page.objects.filter(depth__gt=1).specific(), *Question.objects.select_related("locale")):
        if row.live and not row.has_unpublished_changes and link_texts(row, row.locale):
            row.save_revision().publish()


def link_texts(row: Model, locale: Locale) -> bool:
    """Make the links of every text of `row` lead to pages of `locale`; return whether anything changed."""
    changed = False
    for field in row._meta.concrete_fields:  # noqa: SLF001
        before = getattr(row, field.name, None)
        if isinstance(field, RichTextField):
            after: Any = linked(before, locale)
            is_new = after != before
        elif isinstance(field, StreamField):
            raw = field.stream_block.get_prep_value(before)
            mapped = linked(raw, locale)
            is_new = mapped != raw
            after = StreamValue(field.stream_block, mapped, is_lazy=True)
        else:
            continue
        if is_new:
            setattr(row, field.name, after)
            changed = True
    return changed


def linked(value: Any, locale: Locale) -> Any:
    """Return the text, or the lists and dicts of texts, with its links to pages made the CMS's own."""
    if isinstance(value, str):
        return HREF.sub(lambda match: _link(match["path"], locale), value)
    if isinstance(value, list):
        return [linked(item, locale) for item in value]
    if isinstance(value, dict):
        return {key: linked(item, locale) for key, item in value.items()}
    return value


def _link(path: str, locale: Locale) -> str:
    french = Page.objects.filter(locale=Locale.get_default(), url_path=f"/accueil{path}").first()
    if french:
        page = french.get_translation_or_none(locale) or french
        return f'linktype="page" id="{page.pk}"'
    if path == "/annuaire/" and locale != Locale.get_default():
        return f'href="/{locale.language_code}{path}"'
    return f'href="{path}"'
