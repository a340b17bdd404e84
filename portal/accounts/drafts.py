"""What someone was typing when their session ended, kept through signing in again.

A form that wants this carries `draft_owner(user)` in a hidden field called "owner". When such a form arrives without a
session, it is kept in a new anonymous one, and given back to its owner only, on the page it came from.
"""

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core import signing
from django.http import HttpRequest

SALT = "portal.accounts.draft"
SESSION_NAME = "draft"
MAXIMUM_LENGTH = 50_000


def draft_owner(user: AbstractBaseUser | AnonymousUser) -> str:
    """Return the signed mark that makes a form's content a draft of this user."""
    return signing.dumps(user.pk, salt=SALT)


def keep_draft(request: HttpRequest) -> None:
    """Keep the fields of a POST that came too late, if it carries the mark of a user."""
    try:
        owner = signing.loads(request.POST.get("owner", ""), salt=SALT)
    except signing.BadSignature:
        return
    fields = {name: value for name, value in request.POST.items() if name not in {"owner", "csrfmiddlewaretoken"}}
    if sum(len(str(value)) for value in fields.values()) <= MAXIMUM_LENGTH:
        request.session[SESSION_NAME] = {"owner": owner, "path": request.path, "fields": fields}


def draft_for(request: HttpRequest) -> dict[str, str] | None:
    """Return the fields kept for this user on this page, if any."""
    draft = request.session.get(SESSION_NAME)
    if draft and draft["owner"] == request.user.pk and draft["path"] == request.path:
        return draft["fields"]
    return None


def drop_draft(request: HttpRequest) -> None:
    """Forget the draft: it was saved or is no longer wanted."""
    request.session.pop(SESSION_NAME, None)
