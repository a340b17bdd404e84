"""The demo's mailbox: a real mail server on one side, pages that run nothing on the other."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives, get_connection
from django.test import Client

from portal.demo import mailbox
from portal.demo.stack import free_port

pytestmark = pytest.mark.django_db

HTML = "<p>Bonjour <script>alert(1)</script><img src='https://ailleurs.example/'></p>"


@pytest.fixture
def directory(settings: Any, tmp_path: Path) -> Path:
    settings.DEMO_MAILBOX = tmp_path / "courriels"
    return settings.DEMO_MAILBOX


@pytest.fixture
def port(directory: Path) -> Iterator[int]:
    """The port of a running `python -m portal.demo.mail`."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "portal.demo.mail", str(port), str(directory)], env=os.environ)
    try:
        wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except ConnectionRefusedError:
            continue
        return
    pytest.fail("The mail server did not start.")


def send(port: int, subject: str) -> None:
    connection = get_connection("django.core.mail.backends.smtp.EmailBackend", host="127.0.0.1", port=port)
    message = EmailMultiAlternatives(
        subject, "Bonjour,\n\nhttps://example.org/ à bientôt", to=["lou@example.org"], connection=connection
    )
    message.attach_alternative(HTML, "text/html")
    message.send()


def test_mailbox__keeps_what_is_sent_newest_first(client: Client, port: int) -> None:
    for subject in ("Premier : été", "Second"):
        send(port, subject)
    emails = client.get("/demo/courriels.json").json()
    assert [email["subject"] for email in emails] == ["Second", "Premier : été"]
    assert set(emails[0]) == {"id", "to", "subject", "date", "text", "html"}
    assert datetime.fromisoformat(emails[0]["date"])
    assert emails[0]["to"] == "lou@example.org"
    page = client.get("/demo/courriels/").content.decode()
    assert page.index("Second") < page.index("Premier : été")


def test_mailbox__when_empty__says_so(client: Client, directory: Path) -> None:
    assert client.get("/demo/courriels.json").json() == []
    assert "Aucun e-mail" in client.get("/demo/courriels/").content.decode()


def test_message__runs_and_fetches_nothing(client: Client, directory: Path) -> None:
    message = EmailMultiAlternatives("<b>Titre</b>", "Voir https://example.org/ <script>", to=["lou@example.org"])
    message.attach_alternative(HTML, "text/html")
    mailbox.store(directory, message.message().as_bytes())
    path = f"/demo/courriels/{mailbox.messages(directory)[0].id}/"
    page = client.get(path).content.decode()
    assert "<script>alert" not in page
    assert "<b>Titre" not in page
    assert '<a href="https://example.org/"' in page
    shown = client.get(path, {"forme": "html"})
    assert shown.content.decode().strip() == HTML
    policy = shown["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "sandbox" in policy
    assert "allow-scripts" not in policy


@pytest.mark.parametrize("name", ["inconnu", "00000000000000000000-00000000"])
def test_message__that_does_not_exist__is_not_found(client: Client, directory: Path, name: str) -> None:
    assert client.get(f"/demo/courriels/{name}/").status_code == 404


def test_mailbox__never_reads_outside_its_directory(directory: Path) -> None:
    (directory.parent / "secret.eml").write_text("Subject: secret\n\n")
    assert mailbox.message(directory, "../secret") is None
