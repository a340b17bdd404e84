"""GET and HEAD write nothing: mail scanners, prefetchers and crawlers may open any address of the portal.

A wrapper around the database connection reads each statement of such a request. In development and tests a write fails
the request; in production it is logged as an error and let through, for a page that works beats a page that is pure.
"""

import logging
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponseBase

logger = logging.getLogger(__name__)

READ_ONLY_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

# The justified exceptions: table → why a GET may write it.
ALLOWED_TABLES = {
    "django_session": "the idle limit of a signed-in session moves, once a minute at most; visitors have none",
    "wagtailusers_userprofile": "Wagtail creates an editor's preferences on their first visit to the CMS",
    "wagtailadmin_editingsession": "Wagtail notes who has a page open, to warn two editors of each other",
    "wagtailcore_pagesubscription": "Wagtail prepares an editor's choice to follow the comments of a page they open",
    "home_portalrendition": "an image is resized the first time a page shows it: a derived file, nothing else",
}

_QUOTED = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")
_WRITE = re.compile(
    r"^\s*(?:INSERT|UPDATE|DELETE|MERGE|TRUNCATE|COPY|CREATE|ALTER|DROP|LOCK|CALL|DO|GRANT|REVOKE|REINDEX|VACUUM)\b"
    r"|\b(?:INSERT\s+INTO|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE)\b"
    r"|(?<!FOR )(?<!KEY )\bUPDATE\s+(?:ONLY\s+)?\S+\s+SET\b"
    r"|\bFOR\s+(?:NO\s+KEY\s+)?UPDATE\b|\bFOR\s+(?:KEY\s+)?SHARE\b"
    r"|\b(?:nextval|setval|pg_notify|procrastinate_\w+)\s*\(",
    re.IGNORECASE,
)
_TABLE = re.compile(r'(?:INSERT\s+INTO|(?<!FOR )(?<!KEY )UPDATE|DELETE\s+FROM)\s+"?(\w+)"?', re.IGNORECASE)


class WriteDuringRead(Exception):
    """A GET or HEAD request tried to write to the database."""


@lru_cache(maxsize=2048)  # the ORM writes the same statements again and again
def written_table(sql: str) -> str | None:
    """Return what the statement writes to (a table, or "?" when it cannot be told), or None if it only reads."""
    if not _WRITE.search(_QUOTED.sub('""', sql)):
        return None
    match = _TABLE.search(sql)
    return match.group(1) if match else "?"


class ReadOnlyGetMiddleware:
    """Refuses (or reports) writes during GET, HEAD and OPTIONS."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method not in READ_ONLY_METHODS:
            return self.get_response(request)
        with connection.execute_wrapper(self._guard):
            return self.get_response(request)

    @staticmethod
    def _guard(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
        table = written_table(sql)
        if table is not None and table not in ALLOWED_TABLES:
            if settings.READ_ONLY_GET_STRICT:
                raise WriteDuringRead(f"A GET wrote to {table}: {sql[:200]}")
            logger.error("A GET wrote to the database", extra={"table": table})
        return execute(sql, params, many, context)
