"""The tree beside the form that draws it."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel

from home.eligibility.drawing import Drawing, draw


class TreePanel(HelpPanel):
    """The test as a tree: as it was saved, or as it was typed when it has just been refused."""

    def __init__(self, **kwargs: Any) -> None:
        options: dict[str, Any] = {"template": "home/cms/eligibility/tree_panel.html", "heading": _("L’arbre du test")}
        super().__init__(**{**options, **kwargs})

    class BoundPanel(HelpPanel.BoundPanel):
        class Media:
            css = {"all": ["eligibility/tree.css"]}

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "drawing": self.drawing()}

        def drawing(self) -> Drawing:
            typed = self.form["tree"].value() if self.form is not None and self.form.is_bound else None
            return draw(self.instance.tree if typed is None else typed)
