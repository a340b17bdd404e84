"""What is typed to sign in."""

import unicodedata
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.forms import DsfrFormMixin

CODE_LENGTH = 6
# Spaces, dashes, invisible characters: what comes along when a code is pasted.
IGNORED_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Pd", "Cf", "Cc"})


def read_digits(text: str) -> str | None:
    """Return the digits of a text in ASCII, whatever their script and spacing; None if it holds anything else."""
    digits = []
    for character in text:
        if character.isdecimal():
            digits.append(str(unicodedata.decimal(character)))
        elif unicodedata.category(character) not in IGNORED_CATEGORIES:
            return None
    return "".join(digits)


class SignInForm(DsfrFormMixin, forms.Form):
    email = forms.EmailField(
        label=_("Adresse e-mail"),
        help_text=_("Celle de votre compte. Exemple : prenom.nom@exemple.fr"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr", "spellcheck": "false"}),
        error_messages={
            "required": _("Indiquez votre adresse e-mail."),
            "invalid": _("Cette adresse n’a pas la bonne forme. Exemple : prenom.nom@exemple.fr"),
            "max_length": _("Cette adresse est trop longue : une adresse compte au plus 254 caractères."),
        },
    )


class CodeForm(DsfrFormMixin, forms.Form):
    code = forms.CharField(
        label=_("Code à six chiffres"),
        help_text=_("Les espaces et les tirets ne comptent pas."),
        max_length=100,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "dir": "ltr", "inputmode": "numeric", "spellcheck": "false"},
        ),
        error_messages={
            "required": _("Saisissez le code reçu par e-mail."),
            "max_length": _("Le code compte six chiffres."),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["code"].widget.attrs["maxlength"]  # it would cut a code pasted with its spaces

    def clean_code(self) -> str:
        digits = read_digits(self.cleaned_data["code"])
        if digits is None or len(digits) != CODE_LENGTH:
            raise ValidationError(_("Le code compte six chiffres. Vérifiez votre saisie : aucun essai n’est décompté."))
        return digits
