"""The last messages that came through the contact form: never who wrote, nor what."""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from wagtail.admin.ui.components import Component

SHOWN = 5


def contact_summary() -> Any:
    """Return `home.contact.summary`, or None in a portal without a contact form."""
    return import_module("home.contact.summary") if find_spec("home.contact") else None


class MessagesPanel(Component):
    """The last messages and how many wait for an answer, for whoever may list them."""

    name = "messages"
    template_name = "home/cms/dashboard/messages.html"
    order = 140

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        contact = contact_summary()
        may_list = contact is not None and contact.may_list(parent_context["request"].user)
        return {"summary": contact.last_messages(SHOWN) if may_list else None}
