"""What every test runs under: a database of its own, no network, and strict templates, pagination and dates."""

import ipaddress
import os
import socket
from collections.abc import Iterator

import pytest
from django.db import connections
from django.utils import translation
from hypothesis import settings

from tests import postgres

# A machine shared by several test workers is slow at times: that is no defect.
settings.register_profile("portal", deadline=None)
settings.load_profile("portal")


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: pytest.FixtureRequest, worker_id: str) -> Iterator[None]:
    """Give each worker a copy of the migrated database."""
    name = f"test_{worker_id}"
    postgres.copy_of("migrated", name)
    connections["default"].settings_dict["NAME"] = name
    yield
    with django_db_blocker.unblock():
        connections["default"].close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """A test of real transactions empties every table at its end: bring back what the migrations wrote."""
    yield
    marker = item.get_closest_marker("django_db")
    if marker and marker.kwargs.get("transaction"):
        connections.close_all()
        postgres.copy_of("migrated", connections["default"].settings_dict["NAME"])


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test on a connection to anything but this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and not _is_local(str(address[0])):
            raise AssertionError(f"A test reached for the network: {address[0]}")
        return connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


def _is_local(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def french_again() -> Iterator[None]:
    """The language of a request stays active in the thread: the next test starts in French."""
    yield
    translation.deactivate()


@pytest.fixture(autouse=True)
def fresh_page_cache() -> None:
    """No page, and no version of the content, that another test left in memory."""
    from django.core.cache import caches

    from portal import content_version

    caches["pages"].clear()
    caches["default"].clear()
    content_version.forget()


if "PYTEST_XDIST_WORKER" not in os.environ:

    @pytest.fixture(scope="session")
    def worker_id() -> str:
        return "main"
