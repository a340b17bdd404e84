"""From pages to a file: their content, what they use, and their translations. No person, no revision."""

from typing import Any

from django.db.models import Model, QuerySet
from modelcluster.models import get_all_child_relations
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from home.content_walk import LINK_MODELS, Visitor, rewrite_tags, stored, walk_field, written_fields
from home.transfer.keys import REFERENCE, TransferRefused, key_of, kind_of

FORMAT = 1
OF_EVERY_PAGE = ("slug", "show_in_menus")
OF_IMAGES = ("title", "description", "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")
OF_DOCUMENTS = ("title",)


def current(row: Any) -> Any:
    """Return what a row says: what is published if it is published, else its last draft."""
    is_draft = hasattr(row, "get_latest_revision_as_object") and not getattr(row, "live", True)
    return row.get_latest_revision_as_object() if is_draft else row


class Writer(Visitor):
    """Replaces the keys of this database by names that hold elsewhere, and remembers what is used."""

    def __init__(self) -> None:
        self.used: dict[tuple[str, str], Model] = {}

    def chosen(self, model: Any, key: Any) -> Any:
        row = model.objects.filter(pk=key).first()
        return None if row is None else {REFERENCE: kind_of(model), "key": self.use(row)}

    def rich_text(self, html: str) -> str:
        def name(kind: str, key: str) -> str | None:
            row = LINK_MODELS[kind]().objects.filter(pk=int(key)).first() if key.isdecimal() else None
            return None if row is None else self.use(row)

        return rewrite_tags(html, name)

    def unknown_block(self, name: str) -> None:
        raise TransferRefused(f"A page has a block “{name}” that this version of the site does not know.")

    def use(self, row: Any) -> str:
        """Note that a row is used; return its name."""
        row = row.specific if isinstance(row, Page) else row
        key = key_of(row)
        self.used.setdefault((kind_of(type(row)), key), row)
        return key

    def fields(self, row: Model) -> dict[str, Any]:
        """Return what an editor wrote in a row."""
        return {field.name: walk_field(field, stored(row, field), self) for field in written_fields(type(row))}

    def children(self, row: Model) -> dict[str, list[dict[str, Any]]]:
        """Return the rows edited inside this one."""
        found = {}
        for relation in get_all_child_relations(type(row)):
            name = relation.get_accessor_name()
            if not name.startswith("wagtail") and (
                rows := [self.child(relation, each) for each in getattr(row, name).all()]
            ):
                found[name] = rows
        return found

    def child(self, relation: Any, row: Model) -> dict[str, Any]:
        fields = self.fields(row)
        fields.pop(relation.field.name, None)
        return fields


def content_of(row: Any, writer: Writer) -> dict[str, Any]:
    """Return the content of a page or snippet, as in the file."""
    content = {"fields": writer.fields(row), "children": writer.children(row)}
    if isinstance(row, Page):
        content["fields"] |= {name: getattr(row, name) for name in OF_EVERY_PAGE}
    return content


def pages_to_export(root: Page) -> list[Page]:
    """Return the page, all that is under it, and their translations; parents before their children."""
    tree: QuerySet[Page] = Page.objects.descendant_of(root, inclusive=True)
    keys = tree.values_list("translation_key", flat=True)
    pages = Page.objects.filter(translation_key__in=keys).exclude(locale=root.locale) | tree
    ordered = pages.filter(depth__gt=1).select_related("locale").order_by("depth", "path")
    return [page.specific for page in ordered]


def export(root: Page) -> tuple[dict[str, Any], dict[str, Model]]:
    """Return what the file says of the page and of what it needs; and the files to put beside, by name."""
    writer = Writer()
    pages = [_page(page, writer) for page in pages_to_export(root)]
    snippets: dict[tuple[str, str], dict[str, Any]] = {}
    files: dict[str, dict[str, Any]] = {}
    kept: dict[str, Model] = {}
    while missing := [each for each in writer.used.items() if each[0] not in snippets and each[0][1] not in files]:
        for (kind, key), row in missing:
            if kind in {"image", "document"}:
                files[key] = {"kind": kind, **_of_library(row)}
                kept[key] = row
            elif kind == "page":
                snippets[kind, key] = {}  # only named: it is not carried unless it is under the root
            else:
                snippets[kind, key] = {"type": kind, "key": key, **content_of(current(row), writer)}
    linked = {key: _path(writer.used[kind, key]) for kind, key in snippets if kind == "page"}
    content = {
        "format": FORMAT,
        "root": key_of(root),
        "pages": pages,
        "linked_pages": linked,
        # Those that others need come first: they were met last.
        "snippets": [snippet for snippet in reversed(list(snippets.values())) if snippet],
        "files": files,
    }
    return content, kept


def _page(page: Page, writer: Writer) -> dict[str, Any]:
    parent = page.get_parent().specific
    return {
        "type": page._meta.label,  # noqa: SLF001
        "key": key_of(page),
        "parent": None if parent.depth == 1 else key_of(parent),
        "parent_path": parent.url_path,
        "path": page.url_path,
        "live": page.live,
        **content_of(current(page), writer),
    }


def _path(page: Any) -> str:
    return str(page.url_path)


def _of_library(row: Any) -> dict[str, Any]:
    names = OF_IMAGES if isinstance(row, get_image_model()) else OF_DOCUMENTS
    values = {name: getattr(row, name) for name in names}
    return {**values, "uuid": str(row.uuid)} if isinstance(row, get_document_model()) else values
