"""The choice of a drawing in the CMS: the drawings themselves, not their names in a list."""

from typing import Any

from django import forms


class PictogramChooser(forms.RadioSelect):
    """Radio buttons that show what they choose."""

    option_template_name = "home/cms/pictogram_option.html"

    def optgroups(self, *args: Any, **kwargs: Any) -> list[Any]:
        """Leave out « no choice »: a step has a drawing, and none is chosen as long as no button is on."""
        groups = super().optgroups(*args, **kwargs)
        return [group for group in groups if any(option["value"] for option in group[1])]

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        option["drawing"] = f"home/pictograms/{value}.html" if value else ""
        return option

    class Media:
        css = {"all": ["cms/pictograms.css"]}
