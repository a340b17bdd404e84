"""Everything the demo needs before its processes start. Every step can be run again, and costs little then."""

import hashlib
import shutil
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection

from portal.accounts.models import User

# Written on the schema of the demo's own database: without it, nothing is erased.
MARK = "the demo of the portal"


class NotTheDemo(Exception):
    """The database holds something that is not the demo's."""


def prepare(*, reset: bool, own_server: bool) -> None:
    """Bring the database, the demo's content and the static files up to date; `reset` starts from nothing.

    `own_server` tells that the database is the project's own, under var/, and not one that DATABASE_URL names.
    Raises NotTheDemo rather than touch a database that holds anything else.
    """
    claim_database(own_server=own_server)
    if reset:
        erase()
    print("Database…", flush=True)
    call_command("migrate", verbosity=0)
    call_command("import_places", verbosity=0)
    print("Demo content…", flush=True)
    call_command("compile_translations", verbosity=0)
    call_command("load_demo", verbosity=0)
    collect_static()


def claim_database(*, own_server: bool) -> None:
    """Mark the project's own database, or an empty one, as the demo's. Raises NotTheDemo if it is somebody's."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description('public'::regnamespace)")
        (mark,) = cursor.fetchone()
        tables = connection.introspection.table_names(cursor)
        if mark != MARK:
            if tables and not own_server:
                raise NotTheDemo(
                    "this database holds something that is not the demo's: the demo does not touch it. "
                    "Give it an empty database through DATABASE_URL."
                )
            cursor.execute(f"COMMENT ON SCHEMA public IS '{MARK}'")
    if User._meta.db_table in tables and User.objects.exclude(email__endswith="@example.org").exists():  # noqa: SLF001
        raise NotTheDemo(
            "this database has accounts that are not the demo's: the demo does not touch it. "
            "Give it an empty database through DATABASE_URL."
        )


def erase() -> None:
    """Empty the database, the uploaded files and the mailbox."""
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA public CASCADE")
        cursor.execute("CREATE SCHEMA public")
        cursor.execute(f"COMMENT ON SCHEMA public IS '{MARK}'")
    connection.close()
    for directory in (Path(settings.MEDIA_ROOT), Path(settings.DEMO_MAILBOX)):
        shutil.rmtree(directory, ignore_errors=True)


def collect_static() -> None:
    """Build the assets, then hash and compress every static file unless nothing changed since the last time."""
    call_command("build_assets", verbosity=0)
    stamp = settings.VAR_DIR / "static.sha256"
    wanted = _static_fingerprint()
    if stamp.exists() and stamp.read_text() == wanted and Path(settings.STATIC_ROOT).exists():
        return
    print("Static files, compressed once…", flush=True)
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", verbosity=0, interactive=False, clear=True)
    stamp.write_text(wanted)


def _static_fingerprint() -> str:
    digest = hashlib.sha256((settings.BASE_DIR / "requirements" / "production.txt").read_bytes())
    for directory in settings.STATICFILES_DIRS:
        for path in sorted(p for p in Path(directory).rglob("*") if p.is_file()):
            digest.update(f"{path} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
