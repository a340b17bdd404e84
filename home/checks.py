"""What `manage.py check` refuses of the editorial site: words that could not be translated.

- home.E001: a page type of the site that is not a `PortalPage`.
- home.E002: a snippet of the site with words, and no language.
- home.E003: a text that wagtail-localize would neither offer to translate nor copy.

A page type that no visitor reads says so: `is_outside_the_site = True`.
A snippet whose words are the same in every language says so: `is_in_one_language = True`.
"""

from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.db.models import CharField, Model, TextField
from wagtail.fields import StreamField
from wagtail.models import TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.fields import get_translatable_fields

from home.texts import NOT_TYPED


@register()
def check_words_are_translatable(**_kwargs: Any) -> list[CheckMessage]:
    """Check every page type and snippet of the site."""
    return list(_problems())


def _problems() -> Iterator[CheckMessage]:
    from home.models.base import PortalPage

    for page_type in filter(_is_ours, get_page_models()):
        if not issubclass(page_type, PortalPage) and not getattr(page_type, "is_outside_the_site", False):
            yield Error("A page type of the site is a PortalPage.", obj=page_type, id="home.E001")
        yield from _forgotten_texts(page_type)
    for model in filter(_is_ours, get_snippet_models()):
        if getattr(model, "is_in_one_language", False) or not _texts(model):
            continue
        if issubclass(model, TranslatableMixin):
            yield from _forgotten_texts(model)
        else:
            yield Error("A snippet with words has a language: TranslatableMixin.", obj=model, id="home.E002")


def _is_ours(model: type[Model]) -> bool:
    return model.__module__.startswith("home.")


def _texts(model: type[Model]) -> list[str]:
    """Return the names of the fields in which editors write."""
    return [
        field.name
        for field in model._meta.get_fields()  # noqa: SLF001
        if isinstance(field, CharField | TextField | StreamField) and field.editable and field.name not in NOT_TYPED
    ]


def _forgotten_texts(model: type[Model]) -> Iterator[CheckMessage]:
    known = {field.field_name for field in get_translatable_fields(model)}
    for name in _texts(model):
        if name not in known:
            yield Error(f"Neither translated nor copied: {name}.", obj=model, id="home.E003")
