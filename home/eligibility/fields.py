"""The two fields of a block that hold the structure of the test, not words: translations keep them as they are."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, FieldBlock

from home.eligibility.sentences import NEXT_IS_MISSING

WORD_LENGTH = 40
KEY_LENGTH = 60


class NotTranslated:
    """A block without words: wagtail-localize copies it from the original page, and the search does not read it."""

    def get_translatable_segments(self, _value: Any) -> list[Any]:
        return []

    def restore_translated_segments(self, value: Any, _segments: list[Any]) -> Any:
        return value

    def get_searchable_content(self, _value: Any) -> list[str]:
        return []


class WordBlock(NotTranslated, CharBlock):
    """What stands for a question or an answer in the addresses. Made from the text when it is left empty."""

    def __init__(self, **kwargs: Any) -> None:
        options: dict[str, Any] = {
            "required": False,
            "max_length": WORD_LENGTH,
            "label": _("Mot dans l’adresse"),
            "help_text": _("Fait à partir du texte. Ne le changez plus ensuite : des personnes ont gardé l’adresse."),
        }
        super().__init__(**{**options, **kwargs})


class LevelBlock(NotTranslated, ChoiceBlock):
    """What kind of outcome it is."""

    choices = [
        ("positive", _("Favorable : mène à l’annuaire")),
        ("partial", _("À compléter : il manque quelque chose")),
        ("negative", _("Défavorable : montre les numéros d’aide")),
        ("information", _("Information : oriente la personne")),
    ]


class NextWidget(forms.TextInput):
    """The key of what comes next, which a script replaces with the list of the questions and outcomes."""

    class Media:
        js = ["eligibility/editor.js"]

    def __init__(self) -> None:
        super().__init__(
            attrs={
                "data-controller": "eligibility-next",
                "data-eligibility-next-choose-value": _("Choisir la suite…"),
                "data-eligibility-next-question-value": _("Question"),
                "data-eligibility-next-outcome-value": _("Résultat"),
                "data-eligibility-next-untitled-value": _("sans titre"),
                "data-eligibility-next-gone-value": _("(n’existe plus)"),
            }
        )


class NextBlock(NotTranslated, FieldBlock):
    """The question or the outcome that an answer leads to, by the identifier that its block keeps for ever."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.field = forms.CharField(
            widget=NextWidget(), max_length=KEY_LENGTH, error_messages={"required": NEXT_IS_MISSING}
        )

    class Meta:
        default = ""
