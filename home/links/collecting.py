"""The links of everything that is published: from a page or a snippet to what it points at."""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from home.content_walk import Visitor, visit
from home.links.models import MAXIMUM_ADDRESS_LENGTH

PAGE = "page:"
DOCUMENT = "document:"
NOT_FOLLOWED = ("mailto:", "tel:", "sms:", "#")
MAXIMUM_LABEL_LENGTH = 200


@dataclass(frozen=True)
class FoundLink:
    """Where a link goes (`page:12`, `document:3`, `/annuaire/`, `https://…`), and its words if it has some."""

    address: str
    label: str = ""


class Anchors(HTMLParser):
    """The links of a rich text, with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[FoundLink] = []
        self._address = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            attributes = dict(attrs)
            kind = attributes.get("linktype") or ""
            prefix = {"page": PAGE, "document": DOCUMENT}.get(kind, "")
            self._address = f"{prefix}{attributes.get('id')}" if prefix else attributes.get("href") or ""
            self._words = []

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._address:
            self.found.append(FoundLink(self._address, " ".join("".join(self._words).split())[:MAXIMUM_LABEL_LENGTH]))
            self._address = ""


class LinkCollector(Visitor):
    """Notes every link on the way."""

    def __init__(self) -> None:
        self.found: list[FoundLink] = []

    def chosen(self, model: type[Model], key: Any) -> Any:
        if issubclass(model, Page):
            self.found.append(FoundLink(f"{PAGE}{key}"))
        elif issubclass(model, get_document_model()):
            self.found.append(FoundLink(f"{DOCUMENT}{key}"))
        return key

    def rich_text(self, html: str) -> str:
        anchors = Anchors()
        anchors.feed(html)
        self.found += anchors.found
        return html

    def text(self, text: str) -> str:
        """A field or a block that is nothing but an address."""
        if text.startswith(("/", "http://", "https://")) and not any(character.isspace() for character in text):
            self.found.append(FoundLink(text))
        return text


def links_of(row: Model) -> list[FoundLink]:
    """Return the links of a page or snippet that can be followed, each once."""
    collector = LinkCollector()
    visit(row, collector)
    first: dict[str, FoundLink] = {}
    for link in collector.found:
        address = link.address.strip()
        if address and not address.lower().startswith(NOT_FOLLOWED) and len(address) <= MAXIMUM_ADDRESS_LENGTH:
            first.setdefault(address, FoundLink(address, link.label))
    return list(first.values())


def published_rows() -> Iterator[Model]:
    """Yield every published page and snippet."""
    yield from Page.objects.live().filter(depth__gt=1).order_by("path").specific().iterator(chunk_size=100)
    for model in get_snippet_models():
        rows = model._default_manager.order_by("pk")  # noqa: SLF001
        has_drafts = any(field.name == "live" for field in model._meta.concrete_fields)  # noqa: SLF001
        yield from (rows.filter(live=True) if has_drafts else rows).iterator(chunk_size=200)
