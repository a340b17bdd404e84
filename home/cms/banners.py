"""The banners in the CMS."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn, LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.models import Banner


class BannerFilterSet(LanguageFilterSet):
    class Meta:
        model = Banner
        fields = ("level", "place", "live")


class BannerViewSet(SnippetViewSet):
    model = Banner
    icon = "info-circle"
    menu_label = _("Bandeaux")
    list_display = [
        "title",
        Column("get_level_display", label=_("niveau"), sort_key="level"),
        Column("get_place_display", label=_("où"), sort_key="place"),
        "go_live_at",
        "expire_at",
        LocaleColumn(label=LANGUAGE),
        LiveStatusTagColumn(),
    ]
    filterset_class = BannerFilterSet
