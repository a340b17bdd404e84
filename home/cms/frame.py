"""Menus and footer in the CMS."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.models import Link


class LinkFilterSet(LanguageFilterSet):
    class Meta:
        model = Link
        fields = ("place",)


class LinkViewSet(SnippetViewSet):
    model = Link
    icon = "link"
    menu_label = _("Menus et pied de page")
    list_display = ["label", "place", LocaleColumn(label=LANGUAGE)]
    filterset_class = LinkFilterSet


class FrameViewSetGroup(SnippetViewSetGroup):
    """What surrounds every page."""

    menu_label = _("Autour des pages")
    menu_icon = "grip"
    menu_order = 250
    items = (LinkViewSet,)
