"""The subjects of the editors' guide, in the order of its table of contents. Their words are in `docs/editeurs/`."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from django.conf import settings

from portal.typography import typeset

SOURCES: Path = settings.BASE_DIR / "docs" / "editeurs"
GROUPS = {
    "Pour commencer": ("se-reperer", "modifier-une-page", "modeles"),
    "Les contenus": (
        "questions-frequentes",
        "infographie",
        "test-d-eligibilite",
        "chiffres-du-dispositif",
        "images",
        "statistiques",
    ),
    "Autour des pages": ("menus", "bandeaux", "contact", "recherche"),
    "Travailler ensemble": ("relecture", "programmer", "traduire"),
    "Veiller à la qualité": ("accessibilite", "liens-casses"),
}
FIRST = ("modifier-une-page", "questions-frequentes", "relecture", "accessibilite")


@dataclass(frozen=True)
class Subject:
    """One page of the guide."""

    slug: str
    group: str

    @cached_property
    def source(self) -> str:
        """The Markdown of the page, as it is written."""
        return (SOURCES / f"{self.slug}.md").read_text(encoding="utf-8")

    @cached_property
    def title(self) -> str:
        return str(typeset(self.source.splitlines()[0].removeprefix("# ")))

    @cached_property
    def body(self) -> str:
        """The Markdown below the title."""
        return self.source.partition("\n")[2]


SUBJECTS = {slug: Subject(slug, group) for group, slugs in GROUPS.items() for slug in slugs}
FIRST_SUBJECTS = [SUBJECTS[slug] for slug in FIRST]


@cache
def by_group() -> list[tuple[str, list[Subject]]]:
    """Return the table of contents."""
    return [(group, [SUBJECTS[slug] for slug in slugs]) for group, slugs in GROUPS.items()]


def neighbours(subject: Subject) -> tuple[Subject | None, Subject | None]:
    """Return the page before and the page after."""
    order = list(SUBJECTS.values())
    place = order.index(subject)
    return (order[place - 1] if place else None), (order[place + 1] if place + 1 < len(order) else None)
