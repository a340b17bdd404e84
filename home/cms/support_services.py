"""Emergency numbers, helplines and other services in the CMS."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, LocaleColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.models import SupportService


class SupportServiceFilterSet(LanguageFilterSet):
    class Meta:
        model = SupportService
        fields = ("kind", "in_strip", "live")


class SupportServiceViewSet(SnippetViewSet):
    model = SupportService
    icon = "warning"
    menu_label = _("Urgences et services d’aide")
    menu_order = 205
    add_to_admin_menu = True
    list_display = [
        "name",
        "number",
        "kind",
        BooleanColumn("in_strip"),
        LocaleColumn(label=LANGUAGE),
        UpdatedAtColumn(),
    ]
    filterset_class = SupportServiceFilterSet
    list_per_page = 50
