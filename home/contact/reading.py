"""Reading a message in the CMS: on POST only, for each reading is noted, and GET writes nothing."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.log_actions import log

from home.contact.models import ContactMessage
from home.contact.states import MessageState, may_become
from home.contact.summary import may_list, may_read, message_address

READ = "contact.read"
ANSWERED = "contact.answered"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def message(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show what everyone on the teams may know; asked by POST, the words too, and note who read them."""
    if not may_list(request.user):
        raise PermissionDenied
    row = get_object_or_404(ContactMessage, uuid=uuid)
    is_read = request.method == "POST"
    if is_read:
        if not may_read(request.user):
            raise PermissionDenied
        log(instance=row, action=READ, user=request.user)
    return render(request, "home/cms/contact_message.html", _context(request, row, is_read=is_read))


@require_POST
def answered(request: HttpRequest, uuid: UUID) -> HttpResponseBase:
    """Note that somebody answered."""
    if not may_read(request.user) or not request.user.has_perm("contact.change_contactmessage"):
        raise PermissionDenied
    row = get_object_or_404(ContactMessage, uuid=uuid)
    if may_become(row.state, MessageState.ANSWERED):
        still = ContactMessage.objects.filter(pk=row.pk, state=row.state)
        if still.update(state=MessageState.ANSWERED):
            log(instance=row, action=ANSWERED, user=request.user)
    messages.success(request, _("Le message est noté comme répondu."))
    return redirect(message_address(row))


def _context(request: HttpRequest, row: ContactMessage, *, is_read: bool) -> dict[str, Any]:
    return {
        "message": row,
        "is_read": is_read,
        "may_read": may_read(request.user),
        "may_mark": may_become(row.state, MessageState.ANSWERED) and may_read(request.user),
        "page_title": _("Message reçu"),
        "header_title": _("Message reçu"),
        "header_icon": "mail",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Accueil")},
            {"url": reverse("contact_messages:index"), "label": _("Messages reçus")},
            {"url": "", "label": row.shown_reason},
        ],
    }
