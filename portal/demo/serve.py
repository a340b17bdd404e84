"""`make demo`: prepare everything, then run the portal, its worker and the simulators until Ctrl-C."""

import os
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from typing import NoReturn

import psycopg

from portal.demo import stack
from portal.embedded_postgres import PostgresUnavailable, ensure_database_url

READY_WITHIN_SECONDS = 60
MAXIMUM_PORT = 65535
STOPPED_ON_PURPOSE = {130, 143}  # Ctrl-C, or terminated

BANNER = """
  Santé Psy Étudiant is ready. Ctrl-C stops everything; the data stays (make demo RESET=1 starts over).

    Site       {url}/
    Directory  {url}/annuaire/
    Sign-in    {url}/espace/connexion/
    CMS        {url}/gestion/
    Mailbox    {url}/demo/courriels/   every e-mail the portal sends, with the sign-in codes

  Accounts to try (type the address, then the code that arrives in the mailbox):

    psychologue@example.org            a psychologist with a full profile
    nouvelle-psychologue@example.org   a psychologist whose agreement is not signed yet
    universite@example.org             an agent of a university
    communication@example.org          the communications team, in the CMS
    relecture@example.org              who reviews what the communications team sends
    deploiement@example.org            the deployment team, in the CMS
    admin@example.org                  everything
"""


def fail(sentence: str) -> NoReturn:
    print(f"error: {sentence}", file=sys.stderr)
    raise SystemExit(1)


def main() -> None:
    port = wanted_port()
    own_server = start_database()
    smtp_port = stack.free_port()
    os.environ.update(stack.environment(port, smtp_port))
    prepare_portal(own_server=own_server)
    raise SystemExit(run(port, smtp_port))


def wanted_port() -> int:
    """Return PORT once sure that it can be listened on."""
    value = os.environ.get("PORT") or "8000"
    if not value.isdecimal() or not 0 < int(value) <= MAXIMUM_PORT:
        fail(f"PORT is “{value}”: it must be a number between 1 and {MAXIMUM_PORT}.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", int(value)))
        except PermissionError:
            fail(f"port {value} needs privileges that you do not have; choose one above 1023: make demo PORT=8001")
        except OSError:
            another = int(value) % MAXIMUM_PORT + 1
            fail(f"port {value} is already in use, by another demo perhaps; choose another: make demo PORT={another}")
    return int(value)


def start_database() -> bool:
    """Start our server, or try that of DATABASE_URL; say so and stop if it is away. Return whether it is ours."""
    own_server = not os.environ.get("DATABASE_URL")
    try:
        ensure_database_url()
        psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=5).close()
    except PostgresUnavailable as error:
        fail(str(error))
    except psycopg.Error as error:
        fail(f"the database of DATABASE_URL does not answer ({str(error).strip().splitlines()[0]}).")
    return own_server


def prepare_portal(*, own_server: bool) -> None:
    import django

    django.setup()
    from django.core.management import CommandError
    from django.db import DatabaseError, connections

    from portal.demo.prepare import NotTheDemo, prepare

    try:
        prepare(reset=os.environ.get("RESET", "") not in {"", "0"}, own_server=own_server)
    except (NotTheDemo, CommandError) as error:
        fail(str(error))
    except DatabaseError as error:
        reason = str(error).strip().splitlines()[0]
        fail(f"the database could not be brought up to date: {reason}")
    finally:
        connections.close_all()


def run(port: int, smtp_port: int) -> int:
    """Run the processes until one stops or Ctrl-C; return the exit status."""
    from django.conf import settings
    from honcho.manager import Manager

    manager = Manager()
    for name, command in stack.commands(port, smtp_port, settings.DEMO_MAILBOX).items():
        manager.add_process(name, stack.shell(command), env=dict(os.environ), cwd=str(stack.ROOT))
    threading.Thread(target=announce, args=(port,), daemon=True).start()
    manager.loop()
    return 0 if manager.returncode in STOPPED_ON_PURPOSE else int(manager.returncode or 0)


def announce(port: int) -> None:
    """Print the addresses once the site answers."""
    deadline = time.monotonic() + READY_WITHIN_SECONDS
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/-/pret", timeout=2):
                print(BANNER.format(url=f"http://localhost:{port}"), flush=True)
                return
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            time.sleep(0.2)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        fail("stopped before it was ready; run the command again to go on.")
