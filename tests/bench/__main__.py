"""`make bench`: what pages cost, at the demo's size and at 100,000 psychologists, as ratios to a bare view."""

import json
import os
import subprocess
import sys

from tests import postgres

SMALL, LARGE = 1_500, 100_000
GROW = (
    "from django.db import connection;"
    "from portal.demo.content.psychologists import load;"
    "load({count});"
    "connection.cursor().execute('ANALYZE')"
)
HEADER = f"{'':34}{'psychologists':>14}{'median':>9}{'p95':>9}{'SQL':>9}{'SQL p95':>9}{'queries':>9}{'× hello':>9}"


def database(count: int) -> str:
    """Return the address of the demo's database with `count` psychologists; the large one is kept for the next run."""
    source = postgres.template("demo")
    name = f"bench_{count}_{source.rsplit('_', 1)[1]}"
    with postgres.administration() as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", (f"bench_{count}_%",))
        names = {row[0] for row in found}
    if name not in names:
        print(f"Preparing {count:,} psychologists…", file=sys.stderr, flush=True)
        postgres.copy_of("demo", "building_bench")
        postgres.manage("building_bench", "shell", "-c", GROW.format(count=count))
        with postgres.administration() as connection:
            for stale in names:
                connection.execute(f'DROP DATABASE "{stale}"')
            connection.execute(f'ALTER DATABASE building_bench RENAME TO "{name}"')
    return postgres.url_of(name)


def rows(count: int) -> dict[str, dict[str, float]]:
    environment = {
        **os.environ,
        "DATABASE_URL": database(count),
        "DJANGO_SETTINGS_MODULE": "portal.settings.development",
        "DEBUG": "0",
    }
    command = [sys.executable, "-m", "tests.bench.rows", *(["--large"] if count == LARGE else [])]
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(result.stdout)


def main() -> None:
    small, large = rows(SMALL), rows(LARGE)
    print("\nMilliseconds in process, through every middleware\n")
    print(HEADER)
    for count, measures in ((SMALL, small), (LARGE, large)):
        hello = measures["hello"]["median"]
        for name, row in measures.items():
            print(
                f"{name:34}{count:>14,}{row['median']:>9.2f}{row['p95']:>9.2f}{row['sql_median']:>9.2f}"
                f"{row['sql_p95']:>9.2f}{row['queries']:>9}{row['median'] / hello:>9.2f}"
            )
    print("\nRatios")
    search = "directory, by place"
    growth = large[search]["median"] / small[search]["median"]
    print(f"  search by place, {LARGE:,} to {SMALL:,}: {growth:.2f} (at most 1.50)")
    rate = small["hello"]["median"] / small["home, cached"]["median"]
    print(f"  rate of a cached page to the bare view's: {rate:.2f} (at least 0.70)")


if __name__ == "__main__":
    main()
