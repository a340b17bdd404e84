"""The contact page in the CMS: the reasons, and the messages."""

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, LiveStatusTagColumn, LocaleColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.base import ViewSet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.contact.models import ContactMessage, ContactReason
from home.contact.reading import answered, message
from home.contact.summary import may_list, message_address


class ContactReasonFilterSet(LanguageFilterSet):
    class Meta:
        model = ContactReason
        fields = ("audience", "live")


class ContactReasonViewSet(SnippetViewSet):
    model = ContactReason
    icon = "tag"
    menu_label = _("Motifs")
    list_display = ["label", "audience", LiveStatusTagColumn(), LocaleColumn(label=LANGUAGE)]
    filterset_class = ContactReasonFilterSet
    ordering = ["sort_order", "label"]


class ContactMessageFilterSet(WagtailFilterSet):
    class Meta:
        model = ContactMessage
        fields = ("state", "reason", "created_at", "language")


class ContactMessageIndexView(IndexView):
    """Reasons, dates and states. No name, no address, no word."""

    model = ContactMessage
    permission_policy = ModelPermissionPolicy(ContactMessage)
    any_permission_required = ["list", "view"]
    page_title = _("Messages reçus")
    header_icon = "mail"
    filterset_class = ContactMessageFilterSet
    default_ordering = "-created_at"
    paginate_by = 50
    index_url_name = "contact_messages:index"
    index_results_url_name = "contact_messages:results"
    columns = [
        TitleColumn("shown_reason", label=_("Motif"), get_url=message_address),
        DateColumn("created_at", label=_("Reçu"), sort_key="created_at"),
        Column("get_state_display", label=_("État"), sort_key="state"),
        Column("language_name", label=LANGUAGE),
    ]


class MessagesMenuItem(MenuItem):
    """Shown to whoever may see the list."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_list(request.user)


class ContactMessageViewSet(ViewSet):
    """The messages: a list for both teams, words for one."""

    name = "contact_messages"
    url_prefix = "messages-recus"
    icon = "mail"
    menu_label = _("Messages reçus")
    menu_item_class = MessagesMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", ContactMessageIndexView.as_view(), name="index"),
            path("resultats/", ContactMessageIndexView.as_view(results_only=True), name="results"),
            path("<uuid:uuid>/", message, name="message"),
            path("<uuid:uuid>/repondu/", answered, name="answered"),
        ]


class ContactViewSetGroup(SnippetViewSetGroup):
    """Who writes why, and what arrived."""

    menu_label = _("Contact")
    menu_icon = "mail"
    menu_order = 220
    items = (ContactMessageViewSet, ContactReasonViewSet)
