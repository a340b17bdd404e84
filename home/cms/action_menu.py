"""The buttons under the editor: the next step stands beside « Enregistrer », not behind an arrow."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

SAVE = {"action-save-draft", "action-save"}
# What is shown beside, for whoever may do it: the decision of the review, or publishing, or sending to review.
NEXT_STEPS = (("reject", "approve"), ("action-publish",), ("action-submit",))


class SideBySide(Component):
    """Several actions of Wagtail's, in a row. Saving stays first: it is what the Enter key does."""

    name = "side-by-side"
    template_name = "home/cms/side_by_side.html"

    def __init__(self, items: list[Any]) -> None:
        self.items = items
        self.order = items[0].order

    @property
    def media(self) -> Any:
        return sum((item.media for item in self.items[1:]), start=self.items[0].media)

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return {"buttons": [item.render_html(parent_context) for item in self.items]}


def show_next_step(menu_items: list[Any], _request: HttpRequest, _context: dict[str, Any]) -> None:
    """Put the next step beside the button that saves. Hook of the action menus of pages and snippets."""
    if not menu_items or menu_items[0].name not in SAVE:
        return
    for names in NEXT_STEPS:
        if beside := [item for item in menu_items if item.name in names]:
            beside.sort(key=lambda item: names.index(item.name))
            menu_items[:] = [
                SideBySide([menu_items[0], *beside]),
                *(item for item in menu_items[1:] if item not in beside),
            ]
            return
