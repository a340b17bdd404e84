"""The editors' side: what they find in the menu of the CMS."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.models import EmergencyNumber, Link

LANGUAGE = _("Langue")  # Wagtail's French says « Région »


class LanguageFilterSet(WagtailFilterSet):
    """Wagtail's filter by language, by its name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "locale" in self.filters:
            self.filters["locale"].label = LANGUAGE


class LinkFilterSet(LanguageFilterSet):
    class Meta:
        model = Link
        fields = ("place",)


class EmergencyNumberFilterSet(LanguageFilterSet):
    class Meta:
        model = EmergencyNumber
        fields = ()


class LinkViewSet(SnippetViewSet):
    model = Link
    icon = "link"
    menu_label = _("Menus et pied de page")
    list_display = ["label", "place", LocaleColumn(label=LANGUAGE)]
    filterset_class = LinkFilterSet


class EmergencyNumberViewSet(SnippetViewSet):
    model = EmergencyNumber
    icon = "warning"
    menu_label = _("Numéros d’urgence")
    list_display = ["number", "label", LocaleColumn(label=LANGUAGE)]
    filterset_class = EmergencyNumberFilterSet


class FrameViewSetGroup(SnippetViewSetGroup):
    """What surrounds every page."""

    menu_label = _("Autour des pages")
    menu_icon = "grip"
    menu_order = 250
    items = (LinkViewSet, EmergencyNumberViewSet)


register_snippet(FrameViewSetGroup)
