"""A pytest plugin loaded before Django's settings: the server the tests run on, and one migrated database to copy."""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from portal.embedded_postgres import ensure_database_url

ROOT = Path(__file__).resolve().parent.parent
os.environ["IGNORE_DOT_ENV"] = "1"
ensure_database_url()

# What a template database is made from: any change in these files makes a new one.
SOURCES = {
    "migrated": [
        "*/migrations/*.py",
        "*/*/migrations/*.py",
        "requirements/production.txt",
        "directory/places/data/*",
        "directory/places/*.py",
        "home/teams.py",
        "home/reviewing.py",
    ],
    "demo": [
        "*/migrations/*.py",
        "*/*/migrations/*.py",
        "requirements/production.txt",
        "directory/**/*",
        "home/**/*.py",
        "portal/demo/**/*",
        "portal/accounts/models*",
    ],
}


def fingerprint(kind: str) -> str:
    digest = hashlib.sha256()
    for pattern in SOURCES[kind]:
        for path in sorted(ROOT.glob(pattern)):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(str(path.relative_to(ROOT)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def url_of(database: str) -> str:
    """Return DATABASE_URL with another database's name."""
    base, _, query = os.environ["DATABASE_URL"].partition("?")
    address = f"{base.rsplit('/', 1)[0]}/{database}"
    return f"{address}?{query}" if query else address


@contextmanager
def administration() -> Iterator[psycopg.Connection]:
    with psycopg.connect(url_of("postgres"), autocommit=True) as connection:
        yield connection


@contextmanager
def one_process_at_a_time() -> Iterator[None]:
    (ROOT / "var").mkdir(exist_ok=True)
    with (ROOT / "var" / "test-database.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def manage(database: str, *arguments: str) -> None:
    """Run a management command on a database, in a process of its own."""
    environment = {
        **os.environ,
        "DATABASE_URL": url_of(database),
        "DJANGO_SETTINGS_MODULE": "portal.settings.test",
    }
    result = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise RuntimeError(f"manage.py {' '.join(arguments)} failed:\n{result.stdout}\n{result.stderr}")


def template(kind: str) -> str:
    """Return the name of the template database, made now if its sources changed. Kinds: `migrated`, `demo`."""
    name = f"template_{kind}_{fingerprint(kind)}"
    with one_process_at_a_time(), administration() as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", (f"template_{kind}_%",))
        existing = {row[0] for row in found}
        if name in existing:
            return name
        for stale in existing:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} (FORCE)").format(sql.Identifier(stale)))
        building = f"building_{kind}"
        copy(connection, building)
        manage(building, "migrate", "--verbosity=0")
        manage(building, "import_places")
        if kind == "demo":
            manage(building, "load_demo")
        connection.execute(
            sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(building), sql.Identifier(name))
        )
    return name


def copy(connection: psycopg.Connection, name: str, source: str = "template0") -> None:
    """Replace database `name` with a copy of `source`."""
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} (FORCE)").format(sql.Identifier(name)))
    connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(source)))


def empty(name: str) -> str:
    """Make database `name` an empty one and return its address."""
    with one_process_at_a_time(), administration() as connection:
        copy(connection, name)
    return url_of(name)


def copy_of(kind: str, name: str) -> str:
    """Make database `name` a fresh copy of a template and return its address."""
    source = template(kind)
    with one_process_at_a_time(), administration() as connection:
        copy(connection, name, source)
    return url_of(name)
