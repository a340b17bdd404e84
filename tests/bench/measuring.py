"""How long a request takes in this process, through every middleware, and how much of it PostgreSQL takes."""

import io
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection

WARM_UP = 5


@dataclass(frozen=True)
class Measure:
    """Milliseconds, except the number of queries (the largest seen)."""

    median: float
    p95: float
    sql_median: float
    sql_p95: float
    queries: int

    def as_dict(self) -> dict[str, float]:
        return asdict(self)


class SqlClock:
    """Adds up what the queries of a request take."""

    def __init__(self) -> None:
        self.seconds, self.queries = 0.0, 0

    def __call__(self, execute: Callable[..., Any], *arguments: Any) -> Any:
        started = time.perf_counter()
        try:
            return execute(*arguments)
        finally:
            self.seconds += time.perf_counter() - started
            self.queries += 1


def measure(addresses: Iterable[str], before_each: Callable[[], object] = lambda: None) -> Measure:
    """Ask for each address once, after a warm-up on the first ones. `before_each` runs outside the clock."""
    application = WSGIHandler()
    wanted = list(addresses)
    totals, sql, queries = [], [], 0
    for position, address in enumerate([*wanted[:WARM_UP], *wanted]):
        before_each()
        clock = SqlClock()
        with connection.execute_wrapper(clock):
            started = time.perf_counter()
            get(application, address)
            elapsed = time.perf_counter() - started
        if position >= WARM_UP:
            totals.append(elapsed * 1000)
            sql.append(clock.seconds * 1000)
            queries = max(queries, clock.queries)
    return Measure(statistics.median(totals), p95(totals), statistics.median(sql), p95(sql), queries)


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def get(application: WSGIHandler, address: str) -> bytes:
    """Answer GET `address` as a web server would call us; raises if the answer is not 200."""
    path, _, query = address.partition("?")
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "8000",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": io.StringIO(),
    }
    statuses: list[str] = []
    response = application(environ, lambda status, _headers: statuses.append(status))
    body = b"".join(response)
    response.close()
    if not statuses[0].startswith("200"):
        raise RuntimeError(f"{address}: {statuses[0]}")
    return body
