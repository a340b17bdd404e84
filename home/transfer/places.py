"""Where the pages of a file go in the tree of this site."""

from typing import Any
from uuid import UUID

from wagtail.models import Page

from home.transfer.keys import TransferRefused, language_of, locale_of


class Places:
    """From the name of a page in the file to its page here: by its identity, else by its address."""

    def __init__(self, content: dict[str, Any], parent: Page | None) -> None:
        self.root = content.get("root", "")
        self.paths: dict[str, str] = {
            **content.get("linked_pages", {}),
            **{record["key"]: record["path"] for record in content.get("pages", [])},
        }
        self.parent = parent
        self._pages: dict[str, int] = {}
        # A page found by its address has another identity here: its translations take that one.
        self._identities: dict[str, UUID] = {}

    def page_key(self, name: str) -> int | None:
        """Return the key of a page here, or None."""
        if name not in self._pages:
            page = self._by_identity(name) or self._by_path(name)
            if page is None:
                return None
            self.note(name, page)
        return self._pages[name]

    def find(self, record: dict[str, Any], model: type[Page]) -> bool:
        """Tell whether the page is here already. Raises TransferRefused if another kind of page has its place."""
        page = self._by_identity(record["key"])
        if page is None and (parent := self.parent_of(record)) is not None:
            page = Page.objects.child_of(parent).filter(slug=record["fields"].get("slug")).first()
        if page is None:
            return False
        if page.specific_class is not model:
            raise TransferRefused(
                f"“{page}” is already at {page.url_path}, and is another type of page than the one to import."
            )
        self.note(record["key"], page)
        return True

    def parent_of(self, record: dict[str, Any]) -> Page | None:
        """Return the page to put this one under: given by the command for the root, else the same as where it was."""
        if self.parent is not None and self._identity(record["key"]) == self._identity(self.root):
            locale = locale_of(record["key"])
            return self.parent if self.parent.locale_id == locale.pk else self.parent.get_translation_or_none(locale)
        if record["parent"] is None:
            return Page.get_first_root_node()
        if (key := self.page_key(record["parent"])) is not None:
            return Page.objects.get(pk=key)
        return Page.objects.filter(url_path=record["parent_path"]).first()

    def translation_key(self, name: str) -> UUID:
        """Return the identity that a new page takes here."""
        source = self._identity(name)
        return self._identities.get(source) or UUID(source)

    def note(self, name: str, page: Page) -> None:
        self._pages[name] = page.pk
        self._identities.setdefault(self._identity(name), page.translation_key)

    def _by_identity(self, name: str) -> Page | None:
        identity = self.translation_key(name)
        pages = Page.objects.filter(translation_key=identity, locale__language_code=language_of(name))
        return pages.order_by("path").first()

    def _by_path(self, name: str) -> Page | None:
        path = self.paths.get(name)
        return Page.objects.filter(url_path=path).first() if path else None

    @staticmethod
    def _identity(name: str) -> str:
        return name.rpartition(":")[0]
