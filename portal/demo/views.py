"""The demo's mailbox, to read what the portal sends. These addresses do not exist in production."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from portal.demo import mailbox

# A message is somebody else's HTML: it is shown with nothing running, nothing fetched, and an origin of its own.
MESSAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation"


@never_cache
def mailbox_page(request: HttpRequest) -> HttpResponse:
    """List the messages, newest first."""
    return render(request, "demo/mailbox.html", {"emails": mailbox.messages(settings.DEMO_MAILBOX)})


@never_cache
def mailbox_json(request: HttpRequest) -> JsonResponse:
    """The same for programs: a list of id, to, subject, date, text and html."""
    del request
    emails = [email.as_dict() for email in mailbox.messages(settings.DEMO_MAILBOX)]
    return JsonResponse(emails, safe=False, json_dumps_params={"ensure_ascii": False, "indent": 1})


@never_cache
def message_page(request: HttpRequest, name: str) -> HttpResponse:
    """Show a message as text; with `?forme=html`, as the mail program would."""
    email = mailbox.message(settings.DEMO_MAILBOX, name)
    if email is None:
        raise Http404
    if request.GET.get("forme") == "html":
        return HttpResponse(email.html, headers={"Content-Security-Policy": MESSAGE_POLICY})
    return render(request, "demo/message.html", {"email": email})
