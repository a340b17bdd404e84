"""The editors' side: what they find in the menu of the CMS."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.models import EmergencyNumber, Link


class LinkViewSet(SnippetViewSet):
    model = Link
    icon = "link"
    menu_label = _("Menus et pied de page")
    list_display = ["label", "place", "locale"]
    list_filter = ["place", "locale"]


class EmergencyNumberViewSet(SnippetViewSet):
    model = EmergencyNumber
    icon = "warning"
    menu_label = _("Numéros d’urgence")
    list_display = ["number", "label", "locale"]
    list_filter = ["locale"]


class FrameViewSetGroup(SnippetViewSetGroup):
    """What surrounds every page."""

    menu_label = _("Autour des pages")
    menu_icon = "grip"
    menu_order = 250
    items = (LinkViewSet, EmergencyNumberViewSet)


register_snippet(FrameViewSetGroup)
