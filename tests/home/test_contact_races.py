"""Two posts at the same instant, on a real database."""

import pytest
from django.core import mail
from django.test import Client

from home.contact.models import ContactMessage
from home.models import HomePage
from portal.emails.models import OutgoingEmail
from tests.accounts.test_races import at_once
from tests.home.contact import make_page, make_reason, write
from tests.jobs import run_worker

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def page() -> None:
    make_page(HomePage.objects.get(locale__language_code="fr"))
    make_reason()


def test_double_click__is_one_message_and_one_e_mail_each() -> None:
    assert at_once(4, lambda: write(Client()).status_code) == [302] * 4
    assert ContactMessage.objects.count() == 1
    run_worker()
    assert sorted(message.to[0] for message in mail.outbox) == [
        "camille@example.org",
        "deploiement@example.org",
        "support@example.org",
    ]


def test_many_messages_at_once__respect_the_limits() -> None:
    numbers = iter(range(8))
    statuses = at_once(8, lambda: write(Client(), message=f"Message {next(numbers)}").status_code)
    assert sorted(statuses) == [302] * 4 + [429] * 4
    assert OutgoingEmail.objects.filter(to="camille@example.org").count() == 2
