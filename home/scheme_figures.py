"""The figures of the scheme where editors write: refused when misspelt, pointed out when typed by hand."""

import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel

from home.texts import texts_of
from portal.scheme.tokens import TOKENS, unknown_tokens

NUMBER_WORDS = "trois|six|huit|dix|douze|quinze|seize|twelve|eight|ten|doce|ocho"
TYPED_BY_HAND = (
    (
        "seances",
        re.compile(
            rf"\b(?:\d{{1,2}}|{NUMBER_WORDS})\s(?:s[ée]ances?|consultations?|rendez-vous|sessions?|sesiones)\b",
            re.IGNORECASE,
        ),
    ),
    ("prix", re.compile(r"(?:\b\d{2}(?:[,.]\d{2})?\s?(?:€|euros?\b)|€\s?\d{2}\b)", re.IGNORECASE)),
    ("annee", re.compile(r"\b20\d{2}\s?[-–/]\s?20\d{2}\b")),
)


class SchemeFiguresMixin:
    """For pages and snippets: refuses a token that does not exist, in the field where it is."""

    def clean(self) -> None:
        super().clean()  # type: ignore[misc]
        errors: dict[str, list[str]] = {}
        for field, text in texts_of(self):  # type: ignore[arg-type]
            errors.setdefault(field, []).extend(map(refusal, unknown_tokens(text)))
        if any(errors.values()):
            raise ValidationError({field: messages for field, messages in errors.items() if messages})


def refusal(written: str) -> str:
    """Return the sentence that refuses an unknown token and names the known ones."""
    known = ", ".join(token.written for token in TOKENS.values())
    return gettext("« %(written)s » n’est pas un chiffre du dispositif. Vous pouvez écrire : %(known)s.") % {
        "written": written,
        "known": known,
    }


def typed_by_hand(row: Model) -> Iterator[str]:
    """Yield a warning for each figure of the scheme that the row says by itself: it would not follow the rules."""
    seen = set()
    for _field, text in texts_of(row):
        for name, pattern in TYPED_BY_HAND:
            for match in pattern.finditer(text):
                if match[0] in seen:
                    continue
                seen.add(match[0])
                yield gettext(
                    "« %(typed)s » est écrit à la main : si la règle change, ce texte ne changera pas. "
                    "Écrivez plutôt %(token)s (aujourd’hui : %(shown)s)."
                ) % {"typed": match[0], "token": TOKENS[name].written, "shown": TOKENS[name].shown}


class SchemeFiguresPanel(HelpPanel):
    """The list of the figures that may be inserted, folded."""

    def __init__(self, **kwargs: object) -> None:
        options: dict[str, object] = {
            "template": "home/cms/scheme_figures.html",
            "heading": _("Chiffres du dispositif"),
            "classname": "collapsed",
        }
        super().__init__(**{**options, **kwargs})

    class BoundPanel(HelpPanel.BoundPanel):
        def get_context_data(self, parent_context: dict[str, object] | None = None) -> dict[str, object]:
            return {**super().get_context_data(parent_context), "tokens": list(TOKENS.values())}
