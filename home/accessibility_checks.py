"""What an editor is told on save: words of links that say nothing, documents without their size, a missing summary.

The checker of the preview shows the same in the page (`home/cms/checker.py`).
"""

from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.db.models import CharField, Model, TextField
from django.utils.translation import gettext
from wagtail.fields import StreamField
from wagtail.models import Page

from home.link_words import is_vague, leads_to_document, says_format_and_size
from home.models import Link, PortalDocument
from home.seo import description_of


def links_that_say_nothing(row: Model) -> Iterator[str]:
    """Yield a warning for each link named « cliquez ici », « en savoir plus »…"""
    names = [" ".join(link.get_text().split()) for link in _links_of(row)]
    names += [str(label) for label in _labels_of(row)]
    for name in dict.fromkeys(filter(is_vague, names)):
        yield gettext(
            "Le lien « %(name)s » ne dit pas où il mène, à qui écoute la page ou la survole. "
            "Nommez-le par ce qu’on y trouve : « les étapes du parcours », par exemple."
        ) % {"name": name}


def documents_without_size(row: Model) -> Iterator[str]:
    """Yield a warning for each link of a text to a document that does not say its format and size."""
    documents: dict[str, tuple[str, str]] = {}
    for link in _links_of(row):
        name = " ".join(link.get_text().split())
        identifier, address = str(link.get("id", "")), str(link.get("href", ""))
        is_document = link.get("linktype") == "document" or leads_to_document(address)
        if is_document and not says_format_and_size(name):
            documents[name] = (identifier, address)
    rows = PortalDocument.objects.in_bulk([int(key) for key, _address in documents.values() if key.isdigit()])
    for name, (identifier, _address) in documents.items():
        document = rows.get(int(identifier)) if identifier.isdigit() else None
        yield gettext(
            "Le lien « %(name)s » ouvre un document sans dire son format ni son poids. Ajoutez-les : « %(better)s »."
        ) % {"name": name, "better": f"{name} ({document.detail if document else 'PDF – 120 ko'})"}


def missing_summary(row: Model) -> Iterator[str]:
    """Yield a warning for a page that search engines would have to sum up themselves: it has no introduction either."""
    if isinstance(row, Page) and not description_of(row):
        yield gettext(
            "Cette page n’a pas de résumé pour les moteurs de recherche. Écrivez-le dans l’onglet « Promotion », "
            "champ « méta-description » : une ou deux phrases."
        )


def _links_of(row: Model) -> Iterator[Tag]:
    """Yield each link of the row's rich texts."""
    for text in _raw_texts(row):
        if "<a " in text:
            for link in BeautifulSoup(text, "html.parser").find_all("a"):
                if isinstance(link, Tag):
                    yield link


def _labels_of(row: Model) -> Iterator[str]:
    """Yield the words of the links that are fields of their own: the menu's, and those of blocks."""
    if isinstance(row, Link):
        yield row.label
    for value in _streams(row):
        yield from _labels_in(value)


def _labels_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "link" in value:
            yield value.get("link_text") or value.get("title") or value.get("text") or ""
        for inner in value.values():
            yield from _labels_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _labels_in(inner)


def _raw_texts(row: Model) -> Iterator[str]:
    for field in row._meta.concrete_fields:  # noqa: SLF001
        value = getattr(row, field.attname)
        if isinstance(field, CharField | TextField) and isinstance(value, str):
            yield value
    for stream in _streams(row):
        yield from _strings(stream)


def _streams(row: Model) -> Iterator[Any]:
    for field in row._meta.concrete_fields:  # noqa: SLF001
        if isinstance(field, StreamField):
            yield field.stream_block.get_prep_value(getattr(row, field.name))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
