"""The last messages that came through the contact form: never who wrote, nor what."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from home.contact.summary import last_messages, may_list

SHOWN = 5


class MessagesPanel(Component):
    """The last messages and how many wait for an answer, for whoever may list them."""

    name = "messages"
    template_name = "home/cms/dashboard/messages.html"
    order = 140

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        is_shown = may_list(parent_context["request"].user)
        return {"summary": last_messages(SHOWN) if is_shown else None}
