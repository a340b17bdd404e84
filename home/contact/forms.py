"""What is typed to write to the team."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from home.contact.models.reason import ContactReason
from portal.forms import DsfrFormMixin

LONGEST_TEXT = 5_000
LONGEST_NAME = 100


class TypedField(forms.CharField):
    """Text without the null bytes that no keyboard types and no database keeps."""

    def to_python(self, value: Any) -> str:
        return super().to_python(value.replace("\x00", "") if isinstance(value, str) else value) or ""


class ContactForm(DsfrFormMixin, forms.Form):
    """The form of the contact page. Its reason is hidden as long as it is one that is offered."""

    motif = TypedField(required=False, label=_("Motif de votre message"))
    nom = TypedField(
        label=_("Votre nom ou votre prénom (facultatif)"),
        required=False,
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
        error_messages={"max_length": _("Ce nom est trop long : %(limit_value)d caractères au plus.")},
    )
    email = forms.EmailField(
        label=_("Votre adresse e-mail"),
        help_text=_("Nous vous répondrons à cette adresse. Exemple : prenom.nom@exemple.fr"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr", "spellcheck": "false"}),
        error_messages={
            "required": _("Indiquez votre adresse e-mail : sans elle, nous ne pourrions pas vous répondre."),
            "invalid": _("Cette adresse n’a pas la bonne forme. Exemple : prenom.nom@exemple.fr"),
            "max_length": _("Cette adresse est trop longue : une adresse compte au plus 254 caractères."),
        },
    )
    message = TypedField(
        label=_("Votre message"),
        help_text=_("Quelques phrases suffisent. N’écrivez rien sur votre santé, ni votre numéro INE."),
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
        error_messages={"required": _("Écrivez votre message : en quoi pouvons-nous vous aider ?")},
    )
    # Hidden from people. A machine that fills in everything fills this in.
    site = forms.CharField(
        label=_("Laissez cette case vide"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    def __init__(self, *args: Any, reasons: list[ContactReason], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.reasons = {reason.slug: reason for reason in reasons}
        for name in ("nom", "email"):
            self.fields[name].widget.attrs.pop("maxlength", None)  # it would cut what is pasted, without a word
        if self.chosen_slug in self.reasons or not reasons:
            self.fields["motif"].widget = forms.HiddenInput()
        else:
            choices = [("", _("Choisissez un motif")), *((reason.slug, reason.label) for reason in reasons)]
            self.fields["motif"].widget = forms.Select(attrs={"class": "fr-select"}, choices=choices)

    @property
    def chosen_slug(self) -> str:
        value = self.data.get("motif", "") if self.is_bound else self.initial.get("motif", "")
        return str(value)

    @property
    def chosen(self) -> ContactReason | None:
        """The reason that was chosen, if it is offered."""
        return self.reasons.get(self.chosen_slug)

    def clean_motif(self) -> str:
        slug = self.cleaned_data["motif"]
        if self.reasons and slug not in self.reasons:
            raise ValidationError(self.reason_gone() if slug else _("Choisissez un motif."))
        return slug

    @staticmethod
    def reason_gone() -> Any:
        return _("Ce motif n’est plus proposé. Choisissez-en un autre : votre message est toujours là.")

    def clean_message(self) -> str:
        text = self.cleaned_data["message"]
        too_many = len(text) - LONGEST_TEXT
        if too_many > 0:
            sentence = ngettext(
                "Ce message est trop long de %(count)d caractère. Raccourcissez-le, ou envoyez-le en deux fois.",
                "Ce message est trop long de %(count)d caractères. Raccourcissez-le, ou envoyez-le en deux fois.",
                too_many,
            )
            raise ValidationError(sentence % {"count": too_many})
        return text

    def clean_site(self) -> str:
        if self.cleaned_data["site"]:
            raise ValidationError(_("Cette case sert à arrêter les robots. Videz-la, puis envoyez à nouveau."))
        return ""

    def withdraw_reason(self) -> None:
        """Say that the reason was withdrawn since, and offer the others."""
        gone = self.reasons.pop(self.chosen_slug, None)
        if gone is not None and self.reasons:
            choices = [("", _("Choisissez un motif")), *((slug, reason.label) for slug, reason in self.reasons.items())]
            self.fields["motif"].widget = forms.Select(attrs={"class": "fr-select"}, choices=choices)
        self.add_error("motif", self.reason_gone())
