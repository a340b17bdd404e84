"""What may be asked of the directory, and what is said of the rest."""

import math
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

RADIUSES_KM = (5, 10, 20, 50, 100, 150)
DEFAULT_RADIUS_KM = 20
COORDINATE_DECIMALS = 2  # about one kilometre: no need to know better where someone is


class CoordinateField(forms.FloatField):
    """A latitude or a longitude, in degrees, rounded to about one kilometre."""

    default_error_messages = {"invalid": _("Votre position n’a pas été comprise : elle a été ignorée.")}

    def __init__(self, limit: int) -> None:
        super().__init__(required=False, widget=forms.HiddenInput)
        self.limit = limit

    def clean(self, value: Any) -> float | None:
        degrees = super().clean(value)
        if degrees is None:
            return None
        if not math.isfinite(degrees) or abs(degrees) > self.limit:
            raise forms.ValidationError(self.error_messages["invalid"])
        return round(degrees, COORDINATE_DECIMALS)


class SearchForm(forms.Form):
    """The search, as its address writes it. What is not valid is left out, and its error says so."""

    lieu = forms.CharField(
        label=_("Ville, code postal ou département"),
        required=False,
        max_length=100,
        error_messages={
            "max_length": _("Ce nom de lieu est trop long : il a été ignoré."),
            "null_characters_not_allowed": _("Ce nom de lieu contient des caractères inconnus : il a été ignoré."),
        },
    )
    lat = CoordinateField(90)
    lon = CoordinateField(180)
    rayon = forms.IntegerField(
        label=_("Distance"),
        required=False,
        min_value=RADIUSES_KM[0],
        max_value=RADIUSES_KM[-1],
        error_messages=dict.fromkeys(
            ("invalid", "min_value", "max_value"),
            _("La distance va de 5 à 150 km : nous avons cherché à 20 km."),
        ),
    )
    teleconsultation = forms.BooleanField(label=_("Propose la téléconsultation"), required=False)
    page = forms.IntegerField(
        required=False,
        min_value=1,
        error_messages=dict.fromkeys(
            ("invalid", "min_value"),
            _("Ce numéro de page n’existe pas : voici la première page."),
        ),
    )
