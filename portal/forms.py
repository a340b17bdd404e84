"""Forms in the State's design system, through Django's own rendering."""

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting

WIDGET_CLASSES: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxInput, ""),
    (forms.RadioSelect, ""),
    (forms.CheckboxSelectMultiple, ""),
    (forms.Select, "fr-select"),
    (forms.Widget, "fr-input"),
)


class DsfrRenderer(TemplatesSetting):
    """Each field with its label, help and error tied to it: `templates/forms/field.html`."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


class DsfrFormMixin:
    """Gives the widgets the design system's classes. Use it first: `class SignInForm(DsfrFormMixin, forms.Form)`."""

    default_renderer: Any = DsfrRenderer
    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            css_class = next(name for widget, name in WIDGET_CLASSES if isinstance(field.widget, widget))
            if css_class:
                field.widget.attrs["class"] = css_class
