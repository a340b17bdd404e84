"""Logs: one JSON object a line, and nothing in it that tells who someone is."""

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from typing import Any

# What a record may carry besides its message. A name missing here is dropped: personal data cannot slip in.
SAFE_EXTRA = (
    "status_code",
    "method",
    "route",
    "duration_ms",
    "job",
    "attempt",
    "table",
    "count",
    "identifier",
)


_ADDRESS = re.compile(r"\bip=\S+")


def _message(record: logging.LogRecord) -> str:
    """Return the message; for a failed request, with its route in place of its address, which can hold a name."""
    request = getattr(record, "request", None)
    if request is None:
        return _ADDRESS.sub("ip=-", record.getMessage())  # the web server names who sends it a broken request
    match = getattr(request, "resolver_match", None)
    return f"{request.method} {match.route if match else '-'}"


class JsonFormatter(logging.Formatter):
    """Formats records for the platform's log collector.

    An exception is reduced to its type and the lines it crossed: its message can hold a row of the database.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(record),
        }
        line |= {name: getattr(record, name) for name in SAFE_EXTRA if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__name__
            line["trace"] = [
                f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(line, ensure_ascii=False, default=str)
