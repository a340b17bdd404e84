"""The measures of one database, in a process of its own: `python -m tests.bench.rows` prints them as JSON."""

import json
import sys
from urllib.parse import quote_plus

import django

PLACES = [
    "Paris", "Lyon", "Marseille", "Saint-Étienne", "Rennes", "Lille", "Toulouse", "Nantes", "Strasbourg", "Aurillac",
    "Brest", "Bastia", "13005", "75011", "35000", "st etienne", "Équeurdreville", "Mende", "Guéret", "Pau",
]  # fmt: skip
ROUNDS = 200


def main() -> None:
    django.setup()
    from django.conf import settings
    from django.core.cache import caches

    from portal.content_version import forget
    from tests.bench.measuring import Measure, measure

    settings.ROOT_URLCONF = "tests.bench.urls"

    def publish() -> None:
        caches["pages"].clear()
        forget()

    searches = [f"/annuaire/?lieu={quote_plus(PLACES[number % len(PLACES)])}" for number in range(ROUNDS)]
    deep = [f"/annuaire/?lieu={quote_plus(place)}&rayon=150&page=50" for place in ("Paris", "Lyon")] * (ROUNDS // 4)
    measures: dict[str, Measure] = {
        "hello": measure(["/bonjour/"] * ROUNDS * 5),
        "home, cached": measure(["/"] * ROUNDS * 5),
        "home, uncached": measure(["/?uncached"] * ROUNDS),
        "home, first after a publication": measure(["/"] * ROUNDS, before_each=publish),
        "directory, first page": measure(["/annuaire/"] * ROUNDS),
        "directory, by place": measure(searches),
    }
    if "--large" in sys.argv:
        measures["directory, by place, page 50"] = measure(deep)
    json.dump({name: taken.as_dict() for name, taken in measures.items()}, sys.stdout)


if __name__ == "__main__":
    main()
