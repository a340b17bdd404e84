"""The report of the broken links, in the menu « Rapports »."""

from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_filters import CharFilter, ChoiceFilter, TypedChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, Column, DateColumn, TitleColumn
from wagtail.admin.views.reports.base import ReportView
from wagtail.permissions import page_permission_policy

from home.cms.addresses import edit_address
from home.cms.languages import LANGUAGE
from home.links.collecting import DOCUMENT, PAGE
from home.links.models import BrokenLink

ELSEWHERE = [("true", _("Autres sites")), ("false", _("Ce site"))]


def shown_address(broken: BrokenLink) -> str:
    """Return the address as an editor knows it."""
    if broken.address.startswith(PAGE):
        return gettext("page de ce site")
    return gettext("document de ce site") if broken.address.startswith(DOCUMENT) else broken.address


class BrokenLinkFilterSet(WagtailFilterSet):
    language = ChoiceFilter(label=LANGUAGE, choices=settings.LANGUAGES)
    is_external = TypedChoiceFilter(label=_("Vers"), choices=ELSEWHERE, coerce=lambda value: value == "true")
    source_title = CharFilter(label=_("Page ou contenu"), lookup_expr="icontains")

    class Meta:
        model = BrokenLink
        fields = ("reason",)


class LinkColumn(BaseColumn):
    """The words of the link, and where it goes."""

    cell_template_name = "home/cms/links/link_cell.html"

    def get_cell_context_data(self, instance: BrokenLink, parent_context: dict[str, Any]) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "link": instance, "address": shown_address(instance)}


class BrokenLinksView(ReportView):
    """Every broken link, with what to do about it one tap away."""

    page_title = _("Liens cassés")
    header_icon = "link"
    index_url_name = "broken_links"
    index_results_url_name = "broken_links_results"
    results_template_name = "home/cms/links/report_results.html"
    filterset_class = BrokenLinkFilterSet
    permission_policy = page_permission_policy
    any_permission_required = ["add", "change", "publish"]
    default_ordering = "first_seen"
    list_export = ["source_title", "language", "label", "address", "get_reason_display", "first_seen", "last_seen"]
    export_headings = {
        "source_title": _("Page ou contenu"),
        "language": LANGUAGE,
        "label": _("Texte du lien"),
        "address": _("Lien"),
        "get_reason_display": _("Problème"),
        "first_seen": _("Depuis"),
        "last_seen": _("Vu encore le"),
    }

    @cached_property
    def columns(self) -> list[BaseColumn]:
        return [
            TitleColumn(
                "source_title",
                label=_("Page ou contenu"),
                sort_key="source_title",
                get_url=lambda broken: edit_address(broken.source),
            ),
            Column(
                "language", label=LANGUAGE, accessor=lambda broken: dict(settings.LANGUAGES).get(broken.language, "")
            ),
            LinkColumn("address", label=_("Lien")),
            Column("reason", label=_("Problème"), accessor="get_reason_display"),
            DateColumn("first_seen", label=_("Depuis"), sort_key="first_seen"),
            DateColumn("last_seen", label=_("Vu encore le"), sort_key="last_seen"),
        ]

    def get_base_queryset(self) -> QuerySet[BrokenLink]:
        return BrokenLink.objects.confirmed().select_related("content_type").prefetch_related("source")

    def get_filename(self) -> str:
        return "liens-casses"
