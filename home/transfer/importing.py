"""From a file to pages: created or brought up to date, all of them or none. Twice changes nothing more."""

import json
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.db.models import Model
from wagtail.models import DraftStateMixin, Page, TranslatableMixin

from home.content_walk import Visitor, rewrite_tags
from home.transfer.archive import Archive
from home.transfer.exporting import FORMAT, Writer, content_of
from home.transfer.keys import REFERENCE, TransferRefused, locale_of
from home.transfer.library import Library
from home.transfer.places import Places
from home.transfer.values import check_names, fill


@dataclass
class Report:
    """What an import did, or would do."""

    created: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class Reader(Visitor):
    """Replaces the names of the file by the keys of this database. What is not here is left out, with a warning."""

    def __init__(self, places: Places, library: Library, report: Report, *, is_first_pass: bool = False) -> None:
        self.places, self.library, self.report = places, library, report
        self.is_first_pass = is_first_pass

    def chosen(self, model: type[Model], key: Any) -> Any:
        if not isinstance(key, dict):
            return None
        return self._key(str(key.get(REFERENCE, "")), str(key.get("key", "")))

    def rich_text(self, html: str) -> str:
        return rewrite_tags(html, self._key)

    def unknown_block(self, name: str) -> None:
        raise TransferRefused(f"This site does not know the block “{name}”: the two sites do not run the same version.")

    def _key(self, kind: str, name: str) -> Any:
        if kind in {"image", "document"}:
            found: Any = self.library.key_of(name)
        elif kind == "page":
            found = self.places.page_key(name)
        else:
            found = getattr(snippet(kind, name), "pk", None)
        if found is None and not self.is_first_pass:
            warning = f"A link to a {kind} that is not here was left out ({name})."
            if warning not in self.report.warnings:
                self.report.warnings.append(warning)
        return found


def import_pages(
    archive: Archive, *, parent: Page | None = None, publish: bool = False, dry_run: bool = False
) -> Report:
    """Create or update the pages of a file, as drafts unless `publish`.

    Raises TransferRefused, having changed nothing.
    """
    check_format(archive.content)
    library, report = Library(archive), Report()
    try:
        with transaction.atomic():
            Import(archive.content, library, report, parent=parent, publish=publish).run()
            if dry_run:
                transaction.set_rollback(True)
    except BaseException:
        library.forget_files()
        raise
    if dry_run:
        library.forget_files()
    return report


def check_format(content: dict[str, Any]) -> None:
    """Refuse what another version of the site wrote."""
    if content.get("format") != FORMAT:
        raise TransferRefused(
            f"This file is in format {content.get('format')!r}; this version of the site reads format {FORMAT}."
        )
    for record in (*content.get("pages", []), *content.get("snippets", [])):
        check_names(model_of(record), record)


def model_of(record: dict[str, Any]) -> Any:
    """Return the model of a record. Raises TransferRefused for a type that is not one of this site's."""
    try:
        model = apps.get_model(record["type"])
    except (KeyError, LookupError, ValueError) as error:
        raise TransferRefused(f"This site has no “{record.get('type')}”.") from error
    if not issubclass(model, Page | TranslatableMixin):
        raise TransferRefused(f"“{record['type']}” is not something that can be imported.")
    return model


def snippet(label: str, key: str) -> Any:
    """Return the snippet of that name, or None."""
    try:
        model = apps.get_model(label)
    except (LookupError, ValueError):
        return None
    if not issubclass(model, TranslatableMixin) or issubclass(model, Page):
        return None
    uuid, _colon, _language = key.rpartition(":")
    return model.objects.filter(translation_key=uuid, locale=locale_of(key)).first()


class Import:
    """One import: first every row exists, then each is given its content, for they point at each other."""

    def __init__(
        self, content: dict[str, Any], library: Library, report: Report, *, parent: Page | None, publish: bool
    ) -> None:
        self.content, self.report, self.publish = content, report, publish
        self.places = Places(content, parent)
        self.first_reader = Reader(self.places, library, report, is_first_pass=True)
        self.reader = Reader(self.places, library, report)

    def run(self) -> None:
        fresh: set[str] = set()
        for record in self.content["snippets"]:
            if snippet(record["type"], record["key"]) is None:
                self._create_snippet(record)
                fresh.add(record["key"])
        for record in self.content["pages"]:
            if self._place(record):
                fresh.add(record["key"])
        for record in self.content["snippets"]:
            self._fill(snippet(record["type"], record["key"]), record, is_new=record["key"] in fresh)
        for record in self.content["pages"]:
            if key := self.places.page_key(record["key"]):
                self._fill(Page.objects.get(pk=key).specific, record, is_new=record["key"] in fresh)

    def _create_snippet(self, record: dict[str, Any]) -> None:
        uuid = record["key"].rpartition(":")[0]
        row = model_of(record)(translation_key=uuid, locale=locale_of(record["key"]))
        fill(row, record, self.first_reader)
        if isinstance(row, DraftStateMixin):
            row.live = False
        row.save()

    def _place(self, record: dict[str, Any]) -> bool:
        """Find the page, or create it empty in its place; return whether it is new."""
        model = model_of(record)
        if self.places.find(record, model):
            return False
        parent = self.places.parent_of(record)
        title = record["fields"].get("title", "")
        if parent is None:
            self.report.warnings.append(f"“{title}” was left out: there is no page here to put it under.")
            return False
        if not model.can_create_at(parent):
            raise TransferRefused(f"“{title}” ({model._meta.verbose_name}) may not be under “{parent}”.")  # noqa: SLF001
        page = model(
            translation_key=self.places.translation_key(record["key"]), locale=locale_of(record["key"]), live=False
        )
        fill(page, record, self.first_reader)
        page.draft_title, page.has_unpublished_changes = page.title, True
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        self.places.note(record["key"], page)
        return True

    def _fill(self, row: Any, record: dict[str, Any], *, is_new: bool) -> None:
        has_drafts = isinstance(row, DraftStateMixin)
        draft = row.get_latest_revision_as_object() if has_drafts and not is_new else row
        before = said_by(draft)
        fill(draft, record, self.reader)
        is_same = not is_new and said_by(draft) == before
        is_published = not has_drafts or (row.live and not row.has_unpublished_changes)
        if is_same and (is_published or not self.publish):
            self.report.unchanged.append(str(row))
            return
        if not has_drafts and not is_new and not self.publish:
            self.report.warnings.append(f"“{row}” has no drafts: it is brought up to date by --publish only.")
            return
        check(draft)
        if not has_drafts:
            draft.save()
        else:
            if is_new:
                draft.save()
            revision = draft.save_revision()
            if self.publish:
                revision.publish()
        (self.report.created if is_new else self.report.updated).append(str(draft))


def said_by(row: Any) -> Any:
    """Return what a row says, in the form of a file, to compare; None when it has no such form."""
    try:
        return json.loads(json.dumps(content_of(row, Writer()), cls=DjangoJSONEncoder))
    except TransferRefused:
        return None


def check(row: Any) -> None:
    """Refuse content that the CMS would refuse."""
    try:
        row.full_clean()
    except ValidationError as error:
        sentences = " ".join(error.messages)
        raise TransferRefused(f"“{row}” is refused: {sentences}") from error
