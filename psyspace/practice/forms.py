from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import Psychologist
from portal.forms import DsfrFormMixin

MAXIMUM_LENGTH = Psychologist._meta.get_field("presentation").max_length  # noqa: SLF001


class PlainTextField(forms.CharField):
    """Counts and keeps a line break as one character, though browsers send two."""

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").replace("\r\n", "\n")


class PresentationForm(DsfrFormMixin, forms.Form):
    presentation = PlainTextField(
        label=_("Votre présentation"),
        help_text=_(
            "Vos approches, vos publics, votre façon d’accueillir. 2 000 caractères au plus, sans mise en forme."
        ),
        max_length=MAXIMUM_LENGTH,
        required=False,
        widget=forms.Textarea(attrs={"rows": 12, "dir": "auto"}),
        error_messages={
            "max_length": _("Votre texte compte %(show_value)d caractères : raccourcissez-le à %(limit_value)d."),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A browser that cuts a pasted text short says nothing; the sentence above does.
        del self.fields["presentation"].widget.attrs["maxlength"]
