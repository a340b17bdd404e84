"""How many codes may be asked for: the rule by itself, then through the door."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.accounts.limits import ACCOUNT, LONGEST_WAIT, WINDOW, CodeRequest, wait_before
from portal.accounts.models import OneTimeCode
from tests.accounts.factories import UserFactory
from tests.accounts.steps import SIGN_IN, ask, is_signed_in, sign_in
from tests.clock import later

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = CodeRequest(NOW, "owner", "home")

moments = st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=2)).map(lambda ago: NOW - ago)
requests = st.builds(
    CodeRequest,
    at=moments,
    account=st.sampled_from(["owner", "other"]),
    network=st.sampled_from(["home", "cafe", "elsewhere"]),
    device=st.sampled_from(["", "laptop", "phone"]),
)


def insist(account: str, network: str, device: str = "", hours: float = 1) -> list[CodeRequest]:
    """Ask again and again, as soon as each wait is over, up to NOW."""
    accepted: list[CodeRequest] = []
    at = NOW - timedelta(hours=hours)
    while at <= NOW:
        request = CodeRequest(at, account, network, device)
        wait = wait_before(request, accepted)
        if not wait:
            accepted.append(request)
        at += wait or timedelta(seconds=1)
    return accepted


@given(st.lists(requests, max_size=60))
def test_wait__is_bounded_whatever_came_before(past: list[CodeRequest]) -> None:
    assert timedelta() <= wait_before(OWNER, past) <= LONGEST_WAIT


@given(st.lists(requests, max_size=60))
def test_wait__once_over__is_over(past: list[CodeRequest]) -> None:
    wait = wait_before(OWNER, past)
    assert not wait_before(CodeRequest(NOW + wait, "owner", "home"), past)


@given(st.lists(requests, max_size=60))
def test_wait__of_a_known_browser__owes_nothing_to_strangers(past: list[CodeRequest]) -> None:
    own = [request for request in past if request.device == "laptop"]
    new = CodeRequest(NOW, "owner", "home", "laptop")
    assert wait_before(new, past) == wait_before(new, own)


@given(st.lists(requests, max_size=60))
def test_wait__owes_nothing_to_known_browsers(past: list[CodeRequest]) -> None:
    strangers = [request for request in past if not request.device]
    assert wait_before(OWNER, past) == wait_before(OWNER, strangers)


@given(st.lists(requests, max_size=60))
def test_wait__forgets_what_is_older_than_an_hour(past: list[CodeRequest]) -> None:
    old = [replace(request, at=request.at - WINDOW) for request in past]
    assert not wait_before(OWNER, old)


@given(st.integers(min_value=0, max_value=60))
def test_delays__only_grow(count: int) -> None:
    assert ACCOUNT.delay_after(count) <= ACCOUNT.delay_after(count + 1) <= LONGEST_WAIT


@settings(max_examples=25)
@given(st.floats(min_value=0.1, max_value=5))
def test_a_stranger_on_one_network__makes_nobody_wait_elsewhere(hours: float) -> None:
    attack = insist("owner", "cafe", hours=hours)
    assert not wait_before(OWNER, attack)


def test_guessing__from_many_networks__stays_hopeless() -> None:
    accepted: list[CodeRequest] = []
    for second in range(0, 24 * 3600, 10):  # a fresh network every ten seconds for a day
        request = CodeRequest(NOW + timedelta(seconds=second), "owner", f"network-{second}")
        if not wait_before(request, accepted[-100:]):
            accepted.append(request)
    guesses = len(accepted) * 5
    assert guesses < 10**6 * 0.002


def test_three_requests__are_free() -> None:
    past = [CodeRequest(NOW - timedelta(seconds=second), "owner", "home") for second in (2, 1)]
    assert not wait_before(OWNER, past)
    past.append(OWNER)
    assert wait_before(OWNER, past) == timedelta(seconds=30)


@pytest.mark.django_db
@pytest.mark.parametrize("email", ["camille@example.org", "inconnue@example.org"])
def test_asking_too_often__is_refused_with_the_time_to_wait(client: Client, email: str) -> None:
    UserFactory(email="camille@example.org")
    for _request in range(3):
        assert ask(client, email).status_code == 302
    response = ask(client, email, "/espace/profil/")
    assert response.status_code == 429
    assert 0 < int(response["Retry-After"]) <= 30
    page = response.content.decode()
    assert "Attendez encore" in page
    assert f'value="{email}"' in page
    assert 'value="/espace/profil/"' in page
    assert OneTimeCode.objects.count() == 3
    with later(seconds=31):
        assert ask(client, email).status_code == 302


@pytest.mark.django_db
def test_a_stranger__slows_neither_another_network_nor_a_known_browser(client: Client) -> None:
    owner = UserFactory(email="camille@example.org")
    sign_in(client, owner.email)
    client.post("/espace/connexion/deconnexion/")
    stranger = Client()
    while ask(stranger, owner.email).status_code == 302:
        pass
    assert ask(Client(REMOTE_ADDR="198.51.100.7"), owner.email).status_code == 302
    mail.outbox.clear()
    sign_in(client, owner.email)
    assert is_signed_in(client)


@pytest.mark.django_db
def test_signing_in__as_often_as_one_likes__is_never_refused() -> None:
    UserFactory(email="camille@example.org")
    for _time in range(6):
        browser = Client()
        sign_in(browser, "camille@example.org")
        assert is_signed_in(browser)


@pytest.mark.django_db
def test_the_limits__count_a_network_not_an_address(client: Client) -> None:
    for last_byte in (1, 2, 3):
        assert client.post(SIGN_IN, {"email": "a@example.org"}, REMOTE_ADDR=f"203.0.113.{last_byte}").status_code == 302
    assert client.post(SIGN_IN, {"email": "a@example.org"}, REMOTE_ADDR="203.0.113.4").status_code == 429
    assert client.post(SIGN_IN, {"email": "a@example.org"}, REMOTE_ADDR="203.0.114.4").status_code == 302


@pytest.mark.django_db
def test_a_device_cookie__of_another_account_or_forged__counts_for_nothing(client: Client) -> None:
    for name in ("camille@example.org", "dominique@example.org"):
        UserFactory(email=name)
    sign_in(client, "camille@example.org")
    ask(client, "dominique@example.org")
    client.cookies["device"] = "forged"
    ask(client, "camille@example.org")
    assert list(OneTimeCode.objects.order_by("pk").values_list("device_key", flat=True)) == ["", "", ""]
