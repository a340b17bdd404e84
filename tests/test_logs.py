"""Logs say what happened, and never to whom."""

import json
import logging
import sys

import pytest
from django.test import Client

from portal.logs import JsonFormatter


def formatted(record: logging.LogRecord) -> dict[str, object]:
    return json.loads(JsonFormatter().format(record))


def test_json__keeps_only_what_is_known_to_be_safe() -> None:
    record = logging.makeLogRecord({"msg": "sent", "count": 3, "email": "someone@example.org"})
    line = formatted(record)
    assert line["count"] == 3
    assert "someone@example.org" not in json.dumps(line)


def test_json__an_exception_loses_its_message() -> None:
    try:
        raise ValueError("Key (email)=(someone@example.org) already exists")
    except ValueError:
        record = logging.makeLogRecord({"msg": "failed", "exc_info": sys.exc_info()})
    line = formatted(record)
    assert line["exception"] == "ValueError"
    assert "test_logs.py" in line["trace"][0]
    assert "someone" not in json.dumps(line)


@pytest.mark.django_db
def test_requests__are_logged_by_route_without_address(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="portal.requests"):
        client.get("/-/vivant?secret=someone@example.org")
    (record,) = caplog.records
    line = formatted(record)
    assert (line["route"], line["status_code"], line["method"]) == ("alive", 200, "GET")
    assert "someone" not in json.dumps(line)
