"""The outbox delays, never loses and never doubles a message."""

import email
import email.policy
import logging
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection, connections, transaction
from hypothesis import given
from hypothesis import strategies as st

from portal.demo.stack import free_port
from portal.emails.models import FIRST_DELAY, GIVE_UP_AFTER, LONGEST_DELAY, OutgoingEmail, delay_after
from portal.emails.outbox import Content, queue_email
from portal.emails.states import TRANSITIONS, EmailState, TransitionRefused, check_transition
from portal.emails.tasks import deliver_due, purge_emails
from portal.logs import JsonFormatter
from tests.clock import later
from tests.emails.servers import mail_server
from tests.jobs import run_jobs, run_worker, waiting_jobs

CONTENT = Content(subject="Bonjour à vous", text="Bonjour, très cher.\n", html="<p>Bonjour, très cher.</p>")


def queue(key: str = "une-lettre", to: str = "camille@example.org", **options: Any) -> OutgoingEmail:
    return queue_email(to, CONTENT, key=key, **options)


def deliver_what_is_due() -> None:
    deliver_due.func(timestamp=0)


@pytest.fixture
def smtp_port(settings: Any) -> int:
    """Send through real SMTP, to a port where nobody listens yet."""
    settings.EMAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = free_port()
    return settings.EMAIL_PORT


@pytest.mark.django_db
def test_queue__sends_text_and_html(smtp_port: int) -> None:
    with mail_server(smtp_port) as inbox:
        row = queue()
        assert not inbox.envelopes
        run_jobs()
    message = email.message_from_bytes(inbox.envelopes[0].content, policy=email.policy.default)
    assert inbox.envelopes[0].rcpt_tos == ["camille@example.org"]
    assert message["Subject"] == CONTENT.subject
    assert message["Message-ID"] == f"<{row.message_id}@example.org>"
    assert message.get_body(("plain",)).get_content().split() == CONTENT.text.split()
    assert message.get_body(("html",)).get_content().strip() == CONTENT.html
    row.refresh_from_db()
    assert (row.state, row.attempts) == (EmailState.SENT, 1)
    assert row.sent_at is not None


@pytest.mark.django_db
def test_mail_server__down_then_up__delays_and_delivers_once(smtp_port: int, caplog: pytest.LogCaptureFixture) -> None:
    row = queue()
    run_jobs()
    deliver_what_is_due()
    row.refresh_from_db()
    assert (row.state, row.attempts) == (EmailState.WAITING, 1)
    with mail_server(smtp_port) as inbox:
        deliver_what_is_due()
        assert not inbox.envelopes, "it waits for its turn"
        with later(minutes=2):
            deliver_what_is_due()
            deliver_what_is_due()
    assert len(inbox.envelopes) == 1
    ours = [record for record in caplog.records if record.name == "portal.emails.outbox"]
    assert [record.levelno for record in ours] == [logging.WARNING]
    assert "camille" not in JsonFormatter().format(ours[0])


@pytest.mark.django_db
def test_mail_server__down__is_tried_once_a_minute_not_once_a_message(smtp_port: int) -> None:
    for number in range(3):
        queue(f"lettre-{number}")
    deliver_what_is_due()
    assert sorted(OutgoingEmail.objects.values_list("attempts", flat=True)) == [0, 0, 1]


@pytest.mark.django_db
def test_mail_server__that_refuses_one_recipient__still_gets_the_others(smtp_port: int) -> None:
    queue("une", to="pleine@example.org")
    queue("deux", to="vide@example.org")
    with mail_server(smtp_port) as inbox:
        inbox.refused.add("pleine@example.org")
        deliver_what_is_due()
    assert [envelope.rcpt_tos for envelope in inbox.envelopes] == [["vide@example.org"]]


@pytest.mark.django_db
def test_message__that_no_server_would_take__fails_at_once(smtp_port: int) -> None:
    queue_email("camille@example.org", Content("Un titre\nen deux lignes", "a", "b"), key="une-lettre")
    with mail_server(smtp_port):
        run_jobs()
    assert OutgoingEmail.objects.get().state == EmailState.FAILED


@pytest.mark.django_db
def test_message__after_24_hours_of_failures__is_given_up(smtp_port: int) -> None:
    row = queue(is_sensitive=True)
    for hours in range(24):
        with later(hours=hours):
            deliver_what_is_due()
    row.refresh_from_db()
    assert row.state == EmailState.WAITING
    with later(hours=24, minutes=1):
        deliver_what_is_due()
    row.refresh_from_db()
    assert (row.state, row.subject, row.text, row.html) == (EmailState.FAILED, "", "", "")
    assert row.attempts == 25


@pytest.mark.django_db
def test_message__past_its_end__is_not_sent_and_is_erased() -> None:
    row = queue(is_sensitive=True)
    OutgoingEmail.objects.update(expires_at=row.created_at + timedelta(minutes=10))
    with later(minutes=10):
        run_jobs()
    row.refresh_from_db()
    assert (row.state, row.text, len(mail.outbox)) == (EmailState.EXPIRED, "", 0)


@pytest.mark.django_db
def test_sensitive_message__is_tried_again_no_later_than_its_end(smtp_port: int) -> None:
    row = queue(is_sensitive=True)
    row.expires_at = row.created_at + timedelta(seconds=30)
    row.save()
    run_jobs()
    row.refresh_from_db()
    assert row.next_attempt_at == row.expires_at


@pytest.mark.django_db
def test_message__that_is_not_sensitive__keeps_its_words() -> None:
    row = queue()
    run_jobs()
    row.refresh_from_db()
    assert row.text == CONTENT.text


@pytest.mark.django_db
def test_queue__with_a_key_already_used__sends_nothing_more() -> None:
    assert queue() == queue(to="autre@example.org")
    run_jobs()
    assert len(mail.outbox) == 1


@pytest.mark.django_db
def test_queue__in_a_transaction_that_fails__leaves_nothing() -> None:
    with transaction.atomic():
        queue()
        transaction.set_rollback(True)
    assert not OutgoingEmail.objects.exists()
    assert not waiting_jobs()


@pytest.mark.django_db
def test_message__whose_job_was_lost__is_picked_up() -> None:
    queue()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_events")
        cursor.execute("DELETE FROM procrastinate_jobs")
    deliver_what_is_due()
    assert len(mail.outbox) == 1


@pytest.mark.django_db
def test_database__holds_no_word_of_a_message_in_clear() -> None:
    queue()
    with connection.cursor() as cursor:
        cursor.execute("SELECT subject, text, html FROM emails_outgoingemail")
        stored = " ".join(cursor.fetchone())
    assert "Bonjour" not in stored


@pytest.mark.django_db
def test_purge__deletes_messages_after_six_months() -> None:
    queue()
    with later(days=182):
        purge_emails.func(timestamp=0)
        assert OutgoingEmail.objects.exists()
    with later(days=184):
        purge_emails.func(timestamp=0)
        assert not OutgoingEmail.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_workers__several_at_once__send_a_message_once(smtp_port: int) -> None:
    queue()
    barrier = threading.Barrier(3)

    def work() -> None:
        barrier.wait()
        try:
            deliver_what_is_due()
        finally:
            connections.close_all()

    with mail_server(smtp_port) as inbox:
        threads = [threading.Thread(target=work) for _worker in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(inbox.envelopes) == 1


@pytest.mark.django_db(transaction=True)
def test_worker__a_real_one__delivers(smtp_port: int) -> None:
    with mail_server(smtp_port) as inbox:
        queue()
        run_worker()
    assert len(inbox.envelopes) == 1


@given(st.integers(min_value=1, max_value=10_000))
def test_delays__grow_and_are_bounded(attempts: int) -> None:
    assert FIRST_DELAY <= delay_after(attempts) <= delay_after(attempts + 1) <= LONGEST_DELAY < GIVE_UP_AFTER


@pytest.mark.parametrize("state", EmailState)
def test_states__a_message_that_is_over_stays_so(state: EmailState) -> None:
    for other in EmailState:
        if other in TRANSITIONS[state]:
            check_transition(state, other)
        else:
            with pytest.raises(TransitionRefused):
                check_transition(state, other)
    assert bool(TRANSITIONS[state]) == (state is EmailState.WAITING)
