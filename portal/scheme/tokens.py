"""The figures of the scheme in the words of the editors: `[[seances]] séances` is shown as « 12 séances ».

A text is kept with its tokens, and filled when it is shown: one change of rule, and every page, e-mail and document
says the new number.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from portal import audience
from portal.content_version import remembered
from portal.scheme.academic_year import AcademicYear
from portal.scheme.models import SchemeRule, current_rule
from portal.scheme.money import euros

OPENING = "[["
TOKEN = re.compile(r"\[\[\s*([\w-]+)\s*\]\]")


@dataclass(frozen=True)
class Token:
    """A figure that editors may insert: its name between brackets, what it is, how to make it from the rule."""

    name: str
    description: str | Promise
    value: Callable[[SchemeRule], str]

    @property
    def written(self) -> str:
        return f"[[{self.name}]]"

    @property
    def shown(self) -> str:
        """What a visitor reads today."""
        return fill(self.written)


TOKENS = {
    token.name: token
    for token in (
        Token("seances", _("Nombre de séances par année universitaire"), lambda rule: str(rule.consultations)),
        Token("prix", _("Prix d’une séance"), lambda rule: euros(rule.price)),
        Token("prix_premiere", _("Prix de la première séance de l’année"), lambda rule: euros(rule.first_price)),
        Token("annee", _("Année universitaire en cours"), lambda _rule: str(AcademicYear.of(timezone.localdate()))),
        Token("mesure_audience", _("Phrase sur la mesure d’audience"), lambda _rule: audience.sentence()),
    )
}


def fill(text: str) -> str:
    """Return `text` with the figures of today in place of the tokens, as the active language writes them.

    What is not a token stays as it is: nothing is lost of a text that was imported.
    """
    if OPENING not in text:
        return text
    rule = remembered(("scheme rule", timezone.localdate()), current_rule)

    def value(match: re.Match[str]) -> str:
        token = TOKENS.get(match[1])
        return token.value(rule) if token else match[0]

    return TOKEN.sub(value, text)


def unknown_tokens(text: str) -> list[str]:
    """Return what looks like tokens in `text` and is none, as it is written."""
    return [match[0] for match in TOKEN.finditer(text) if match[1] not in TOKENS]
