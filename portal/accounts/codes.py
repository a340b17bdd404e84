"""One-time codes: asking for one, sending it, checking it. The rules are those of docs/signing-in.md."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone, translation

from portal.accounts.limits import WINDOW, CodeRequest, wait_before
from portal.accounts.models import OneTimeCode, User, UserManager
from portal.emails.outbox import queue_email, render_email
from portal.jobs import enqueue
from portal.locks import one_at_a_time
from portal.privacy.hashing import keyed_hash

RETENTION = timedelta(days=1)


@dataclass(frozen=True)
class Asker:
    """Who asks, as far as a request tells: their browser, their network, and a browser already known to the account."""

    browser_key: str
    network_key: str
    device_key: str = ""


class TooSoon(Exception):
    """The limits ask for a pause before the next code."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(str(wait))
        self.wait = wait


def account_key(email: str) -> str:
    """Return what stands for an address in counters and cookies."""
    return keyed_hash("account", UserManager.normalize_email(email))


def request_code(email: str, asker: Asker, next_path: str = "") -> OneTimeCode:
    """Note that a code is wanted and leave the rest to a job. Raises TooSoon.

    Nothing here looks for the account, so an address nobody has gets the same answer in the same time.
    """
    from portal.accounts.tasks import send_code

    account = account_key(email)
    with transaction.atomic():
        one_at_a_time(asker.network_key, account)
        now = timezone.now()
        if wait := _wait(account, asker, now):
            raise TooSoon(wait)
        request = OneTimeCode.objects.create(
            email=UserManager.normalize_email(email),
            account_key=account,
            network_key=asker.network_key,
            device_key=asker.device_key,
            browser_key=asker.browser_key,
            next_path=next_path,
            language=translation.get_language() or settings.LANGUAGE_CODE,
            created_at=now,
        )
        enqueue(send_code, request_id=request.pk)
    return request


def _wait(account: str, asker: Asker, now: datetime) -> timedelta:
    # A code that was used is not counted: whoever typed it reads the mailbox, and may sign in as often as they like.
    past = OneTimeCode.objects.filter(
        Q(account_key=account) | Q(network_key=asker.network_key), created_at__gt=now - WINDOW, used_at__isnull=True
    )
    fields = past.values_list("created_at", "account_key", "network_key", "device_key")
    new = CodeRequest(now, account, asker.network_key, asker.device_key)
    return wait_before(new, [CodeRequest(*values) for values in fields])


def issue_code(request_id: int) -> None:
    """Draw the code of a request and put it in the outbox, if someone active has that address. Run by a job."""
    with transaction.atomic():
        requests = OneTimeCode.objects.live().filter(pk=request_id, code_hash="")
        request = requests.select_for_update(of=("self",)).first()
        if request is None:
            return
        request.user = User.objects.filter(email=request.email, is_active=True).first()
        if request.user is None:
            return
        code = f"{secrets.randbelow(10**6):06d}"
        request.set_code(code)
        request.save(update_fields=["user", "code_hash"])
        _queue_code(request, code)


def _queue_code(request: OneTimeCode, code: str) -> None:
    with translation.override(request.language):
        address = settings.PUBLIC_URL + reverse("accounts:code")
        content = render_email("one_time_code", {"code": code, "address": address, "minutes": request.minutes_left})
    queue_email(
        request.email,
        content,
        key=f"one-time-code:{request.salt}",
        expires_at=request.expires_at,
        is_sensitive=True,
    )


def latest_request(browser_key: str) -> OneTimeCode | None:
    """Return the last request of a browser, whatever became of it."""
    return OneTimeCode.objects.of_browser(browser_key).first()


@dataclass(frozen=True)
class Opening:
    """A right code: who may come in, and where they were going."""

    user: User
    account_key: str
    next_path: str


def check_code(browser_key: str, typed: str) -> Opening | None:
    """Use up the code that was typed; return what it opens, or None.

    Compared with every live code that this browser asked for the address it asked last; each comparison costs a try.
    The rows stay locked meanwhile: of two simultaneous right answers, one wins.
    """
    with transaction.atomic():
        latest = latest_request(browser_key)
        if latest is None:
            return None
        same = OneTimeCode.objects.of_browser(browser_key).filter(account_key=latest.account_key)
        candidates = list(same.live().select_for_update(of=("self",)))
        OneTimeCode.objects.filter(pk__in=[row.pk for row in candidates]).update(tries=F("tries") + 1)
        right = [row for row in candidates if row.matches(typed)]
        user = right[0].user if right else None
        if user is None or not user.is_active:
            return None
        same.filter(used_at__isnull=True).update(used_at=timezone.now())
    return Opening(user, right[0].account_key, right[0].next_path)


def purge_codes() -> None:
    """Delete the requests that no limit counts any more."""
    OneTimeCode.objects.filter(created_at__lt=timezone.now() - RETENTION).delete()
