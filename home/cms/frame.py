"""Menus, footer and banners in the CMS."""

from typing import Any

from django.db.models import Case, QuerySet, Value, When
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LiveStatusTagColumn, LocaleColumn
from wagtail.models import Locale
from wagtail.snippets.views.snippets import IndexView, ReorderView, SnippetViewSet, SnippetViewSetGroup

from home.cms.banners import BannerViewSet
from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.models import Link


class LinkFilterSet(LanguageFilterSet):
    class Meta:
        model = Link
        fields = ("place",)


def in_order(links: QuerySet[Link]) -> QuerySet[Link]:
    """Return the links as the pages show them: language by language, the menu first, in the order that editors gave."""
    ranks = [When(place=place, then=Value(rank)) for rank, place in enumerate(Link.Place)]
    return links.order_by("locale_id", Case(*ranks), "sort_order", "pk")


def to_be_ordered() -> QuerySet[Link]:
    """Return the links whose order editors choose: a translation goes where its French link is."""
    french = Link.objects.filter(locale=Locale.get_default())
    return in_order(Link.objects.exclude(translation_key__in=french.values("translation_key")) | french)


class LinkIndexView(IndexView):
    """The links by place; put in order by dragging, or with the keyboard."""

    def order_queryset(self, queryset: QuerySet[Link]) -> QuerySet[Link]:
        if self.show_ordering_column:
            return in_order(queryset.filter(pk__in=to_be_ordered().values("pk")))
        return in_order(queryset) if self.ordering in {None, "-pk"} else super().order_queryset(queryset)


class LinkReorderView(ReorderView):
    """Moves a link inside its own place: the list shows the menu, then the footer."""

    def post(self, request: HttpRequest, pk: str, **_kwargs: Any) -> JsonResponse:
        moved = get_object_or_404(Link, pk=pk)
        links = list(to_be_ordered())
        position = request.GET.get("position", "")
        links.remove(moved)
        links.insert(int(position) if position.isdecimal() else len(links), moved)
        for order, link in enumerate(links):
            if link.sort_order != order:
                link.sort_order = order
                link.save(update_fields=["sort_order"])  # each one publishes: the menu changes at once
        return JsonResponse({"success": True})


class LinkViewSet(SnippetViewSet):
    model = Link
    icon = "link"
    menu_label = _("Menus et pied de page")
    list_display = ["label", "place", "group", LocaleColumn(label=LANGUAGE), LiveStatusTagColumn()]
    filterset_class = LinkFilterSet
    index_view_class = LinkIndexView
    reorder_view_class = LinkReorderView
    list_per_page = 100


class FrameViewSetGroup(SnippetViewSetGroup):
    """What surrounds every page."""

    menu_label = _("Autour des pages")
    menu_icon = "grip"
    menu_order = 250
    items = (LinkViewSet, BannerViewSet)
