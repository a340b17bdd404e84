"""Two requests at the same instant, on a real database, with real threads and a real worker."""

import threading
from collections.abc import Callable

import pytest
from django.core import mail
from django.db import connections
from django.test import Client

from portal.accounts.models import OneTimeCode
from tests.accounts.factories import UserFactory
from tests.accounts.steps import SIGN_IN, last_code, type_code
from tests.jobs import run_worker

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(count: int, action: Callable[[], object]) -> list[object]:
    """Run the action in that many threads, started together, and return what each gave."""
    barrier = threading.Barrier(count)
    results: list[object] = []

    def run() -> None:
        barrier.wait()
        try:
            results.append(action())
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _thread in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_code__typed_by_several_at_once__opens_one_session() -> None:
    UserFactory(email="camille@example.org")
    client = Client()
    client.post(SIGN_IN, {"email": "camille@example.org"})
    run_worker()
    code, cookies = last_code(), client.cookies

    def type_it() -> bool:
        browser = Client()
        browser.cookies = cookies.copy()
        type_code(browser, code)
        return "_auth_user_id" in browser.session

    assert sorted(at_once(4, type_it)) == [False, False, False, True]


def test_codes__asked_by_many_at_once__respect_the_limit() -> None:
    statuses = at_once(6, lambda: Client().post(SIGN_IN, {"email": "camille@example.org"}).status_code)
    assert sorted(statuses) == [302, 302, 302, 429, 429, 429]
    assert OneTimeCode.objects.count() == 3


def test_code_job__run_twice_at_once__sends_one_message() -> None:
    from portal.accounts.codes import issue_code

    UserFactory(email="camille@example.org")
    Client().post(SIGN_IN, {"email": "camille@example.org"})
    request = OneTimeCode.objects.get()
    at_once(3, lambda: issue_code(request.pk))
    run_worker()
    assert len(mail.outbox) == 1
