"""Wagtail's checker of the page and of its preview: every rule of axe, and three of ours.

Rules and words are here; what the rules look at is in `static/cms/checks.js`, for the page's own policy refuses code
that comes with its configuration.
"""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem
from wagtail.models import Page

from home.cms.checker_words import MESSAGES
from home.link_words import DETAIL_PATTERN, DOCUMENT_ADDRESS_PATTERN, VAGUE_PATTERN

# Rules that axe keeps off by default: still under trial, or new in WCAG 2.2. The AAA ones stay off: the State's
# palette is chosen for AA, and an editor could do nothing about it.
ALSO_ON = (
    "css-orientation-lock",
    "focus-order-semantics",
    "label-content-name-mismatch",
    "p-as-heading",
    "table-fake-caption",
    "target-size",
    "td-has-header",
)


def _rule(name: str, selector: str, impact: str) -> dict[str, Any]:
    return {
        "id": f"portal-{name}",
        "impact": impact,
        "selector": selector,
        "tags": ["best-practice"],
        "any": [f"check-portal-{name}"],
        "enabled": True,
    }


class PortalCheckerItem(ContentCheckerItem):
    """The checker of the editors."""

    axe_run_only = None  # every rule, instead of Wagtail's ten
    axe_rules: ClassVar = {name: {"enabled": True} for name in ALSO_ON}
    axe_custom_rules: ClassVar = [
        *ContentCheckerItem.axe_custom_rules,
        _rule("link-words", "a[href]", "serious"),
        _rule("document-link", "main a[href]", "serious"),
        _rule("summary", "h1", "moderate"),
    ]
    axe_custom_checks: ClassVar = [
        *ContentCheckerItem.axe_custom_checks,
        {"id": "check-portal-link-words", "options": {"pattern": VAGUE_PATTERN}},
        {
            "id": "check-portal-document-link",
            "options": {"address": DOCUMENT_ADDRESS_PATTERN, "detail": DETAIL_PATTERN},
        },
        {"id": "check-portal-summary"},
    ]
    axe_messages: ClassVar = {
        **ContentCheckerItem.axe_messages,
        **MESSAGES,
        "portal-link-words": {
            "error_name": _("Lien qui ne dit pas où il mène"),
            "help_text": _("Nommez-le par ce qu’on y trouve, plutôt que « cliquez ici » ou « en savoir plus »."),
        },
        "portal-document-link": {
            "error_name": _("Document sans son format ni son poids"),
            "help_text": _("Ajoutez-les au texte du lien : « le dépliant (PDF – 120 ko) »."),
        },
        "portal-summary": {
            "error_name": _("Résumé manquant"),
            "help_text": _("Écrivez le résumé pour les moteurs de recherche, dans l’onglet « Promotion »."),
        },
    }

    def __init__(self, *, in_editor: bool = False, of_page: bool = True) -> None:
        super().__init__(in_editor=in_editor)
        self.of_page = of_page

    def get_axe_custom_rules(self, request: HttpRequest) -> list[dict[str, Any]]:
        """Leave the summary out of what has none: a search, a snippet."""
        return [{**rule, "enabled": self.of_page or rule["id"] != "portal-summary"} for rule in self.axe_custom_rules]


def replace_checker(_request: HttpRequest, items: list[Any], page: Page | None) -> None:
    """Put our checker in the place of Wagtail's. For the hook `construct_wagtail_userbar`."""
    for index, item in enumerate(items):
        if isinstance(item, ContentCheckerItem):
            items[index] = PortalCheckerItem(in_editor=item.in_editor, of_page=isinstance(page, Page))
