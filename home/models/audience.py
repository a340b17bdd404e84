"""Whom a text is for."""

from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _


class Audience(models.TextChoices):
    STUDENTS = "students", _("Étudiantes et étudiants")
    RELATIVES = "relatives", _("Proches")
    PSYCHOLOGISTS = "psychologists", _("Psychologues")
    UNIVERSITIES = "universities", _("Universités et professionnels")


class AudiencesField(ArrayField):
    """One audience or several, ticked in a list. Empty means everybody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["base_field"] = models.CharField(max_length=20, choices=Audience.choices)
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> Any:
        options: dict[str, Any] = {
            "choices": Audience.choices,
            "required": not self.blank,
            "label": self.verbose_name,
            "help_text": self.help_text,
        }
        return forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, **options)
