"""A hand for who is new: the subjects of the editors' guide."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from home.guide.contents import FIRST_SUBJECTS


class HelpPanel(Component):
    """The pages of the guide that one needs first."""

    name = "help"
    template_name = "home/cms/dashboard/help.html"
    order = 110

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        del parent_context
        return {"subjects": FIRST_SUBJECTS}
