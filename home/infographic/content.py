"""What is drawn: the words of a page, with today's figures, in its language.

Their fingerprint tells whether a file is of these words.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext, pgettext
from wagtail.models import Page

from home.infographic import pictograms
from home.support import strip_numbers
from home.texts import plain
from portal.scheme.tokens import fill

if TYPE_CHECKING:
    from home.models import HowItWorksPage

# Increased when the same words must be drawn otherwise: every file is then made again.
DRAWING_VERSION = 1
MOST_NUMBERS = 4


@dataclass(frozen=True)
class Step:
    """A step, as it is drawn."""

    pictogram: str
    title: str
    text: str
    figure: str


@dataclass(frozen=True)
class Card:
    """What every picture of a page says: where it is from."""

    language: str
    owner: str
    site_name: str
    tagline: str
    title: str

    @property
    def text(self) -> str:
        """Everything that may be written, to know which characters the fonts must have."""
        return " ".join(_strings(asdict(self)))

    @property
    def fingerprint(self) -> str:
        """A name for these words drawn in this way."""
        words = json.dumps([DRAWING_VERSION, _drawings(), type(self).__name__, asdict(self)], ensure_ascii=False)
        return hashlib.sha256(words.encode()).hexdigest()


@dataclass(frozen=True)
class Infographic(Card):
    """The steps, and what stands around them."""

    kicker: str
    introduction: str
    steps: tuple[Step, ...]
    call: str
    address: str
    code_means: str
    numbers_title: str
    numbers: tuple[tuple[str, str], ...]

    @property
    def shown_address(self) -> str:
        """The address, as people write it by hand."""
        return self.address.partition("://")[2].rstrip("/")

    @property
    def alternative(self) -> str:
        """The whole in words, for who does not see it: made from the steps, so that nobody can forget it."""
        lines = [f"{self.kicker} – {self.title}" if self.kicker else self.title, self.introduction]
        for number, step in enumerate(self.steps, start=1):
            lines.append(f"{number}. " + " – ".join(filter(None, (step.title, step.figure, step.text))))
        lines.append(
            f"{self.numbers_title}{_colon()}" + ", ".join(f"{number} ({label})" for number, label in self.numbers)
        )
        lines.append(self.address)
        return "\n".join(filter(None, lines))


def infographic_of(page: "HowItWorksPage") -> Infographic | None:
    """Return what the poster and the picture of a page say, or None when it has no steps."""
    block = page.infographic
    if block is None:
        return None
    language = page.locale.language_code
    with translation.override(language):
        steps = tuple(
            Step(
                step["pictogram"],
                _words(step["title"]),
                _words(step["text"].source if hasattr(step["text"], "source") else str(step["text"])),
                _words(step.get("figure") or ""),
            )
            for step in block["steps"]
        )
        address = address_of(page)
        return Infographic(
            **_from(page, _words(block["title"])),
            kicker=_words(page.title),
            introduction=_words(page.introduction),
            steps=steps,
            call=page.call_to_action,
            address=address,
            code_means=gettext("Code QR vers la page %(address)s") % {"address": address},
            numbers_title=gettext("Numéros d’urgence"),
            numbers=emergency_numbers(),
        )


def card_of(page: Page) -> Card:
    """Return what the picture of a shared link to the page says."""
    with translation.override(page.locale.language_code):
        return Card(**_from(page, _words(getattr(page, "hero_title", "") or page.title)))


def address_of(page: Page) -> str:
    """Return the whole address of the page, under the portal's public name."""
    parts = page.get_url_parts()
    return f"{settings.PUBLIC_URL}{parts[2] if parts else '/'}"


def emergency_numbers() -> tuple[tuple[str, str], ...]:
    """Return the first numbers of the strip on each page, with what they are for."""
    return tuple((number.number, number.label) for number in strip_numbers()[:MOST_NUMBERS])


def _from(page: Page, title: str) -> dict[str, str]:
    return {
        "language": page.locale.language_code,
        "owner": settings.SITE_OWNER,
        "site_name": settings.SITE_NAME,
        "tagline": gettext(settings.SITE_TAGLINE),
        "title": title,
    }


def _words(text: str) -> str:
    """Return rich or plain text as it is written: without marks, with the figures of today."""
    return " ".join(fill(plain(text)).split(" ")).strip()


def _colon() -> str:
    return pgettext("entre un titre et ce qu’il annonce, avec ses espaces", " : ")


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value, value.upper()]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _strings(inner)]
    if isinstance(value, list | tuple):
        return [text for inner in value for text in _strings(inner)]
    return []


@lru_cache(maxsize=1)
def _drawings() -> str:
    """Return a name for the drawings as they are: a line redrawn, and every poster is."""
    names = [name for name, _label in pictograms.PICTOGRAMS] + [pictograms.HERO]
    return hashlib.sha256(repr([pictograms.drawing(name) for name in names]).encode()).hexdigest()
