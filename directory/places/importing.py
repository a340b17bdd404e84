"""Reading the reference files, and replacing the places with what they say."""

import csv
import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from directory.places.models import Place
from directory.places.names import as_printed, simplified, without_article

DATA = Path(__file__).resolve().parent / "data"
COMMUNES = DATA / "communes.csv.gz"
DEPARTMENTS = DATA / "departments.csv"
NAMES = frozenset({"name", "former_names"})
COMMUNE_COLUMNS = frozenset(
    {"insee_code", "name", "former_names", "postcodes", "department", "population", "latitude", "longitude"}
)
DEPARTMENT_COLUMNS = frozenset({"code", "name"})

# Their arrondissements have rows, postcodes and inhabitants of their own. Many people write the first postcode.
DIVIDED_CITIES = {"75056": "75000", "69123": "69000", "13055": "13000"}
ARRONDISSEMENTS = ("751", "6938", "132")

PLACE_COLUMNS = ("code", "kind", "name", "department", "postcodes", "population", "latitude", "longitude")
NAME_COLUMNS = ("place_id", "name", "key", "population")
LOCK = 7_201_501  # any number of our own: one import at a time


class UnreadableFile(Exception):
    """The file is not the one expected; the message says what is wrong with it."""


def replace_places(communes: Path = COMMUNES, departments: Path = DEPARTMENTS) -> int:
    """Make the places those of the files, all at once, and return how many there are. Raises UnreadableFile."""
    places = list(_places(_rows(communes, COMMUNE_COLUMNS), _rows(departments, DEPARTMENT_COLUMNS)))
    names = _names(places)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
        cursor.execute("DELETE FROM places_placename")
        cursor.execute("DELETE FROM places_place")
        _copy(cursor, "places_place", PLACE_COLUMNS, ([row[column] for column in PLACE_COLUMNS] for row in places))
        _copy(cursor, "places_placename", NAME_COLUMNS, names)
        cursor.execute("ANALYZE places_place, places_placename")
    return len(places)


def commune_rows() -> list[dict[str, str]]:
    """Return the rows of the reference file, with the names as people read them."""
    return _rows(COMMUNES, COMMUNE_COLUMNS)


def _copy(cursor: Any, table: str, columns: Iterable[str], rows: Iterable[Iterable[Any]]) -> None:
    with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _rows(path: Path, columns: frozenset[str]) -> list[dict[str, str]]:
    """Read a file of comma-separated values, gzipped or not, that has at least these columns."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            reader = csv.DictReader(file)
            missing = columns - set(reader.fieldnames or ())
            if missing:
                raise UnreadableFile(f"{path.name}: missing column {', '.join(sorted(missing))}. Nothing was changed.")
            rows = list(reader)
    except (OSError, EOFError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableFile(f"{path.name} cannot be read ({error}). Nothing was changed.") from error
    if not rows:
        raise UnreadableFile(f"{path.name} has no rows. Nothing was changed.")
    return [{**row, **{column: as_printed(row[column] or "") for column in NAMES & row.keys()}} for row in rows]


def _places(communes: list[dict[str, str]], departments: list[dict[str, str]]) -> Iterator[dict[str, Any]]:
    """Yield a row for each commune, then for each department that has some."""
    population: dict[str, int] = defaultdict(int)
    main_town: dict[str, dict[str, Any]] = {}
    for number, row in enumerate(communes, start=2):
        place = _commune(row, number)
        yield place
        department = place["department"]
        if not place["code"].startswith(ARRONDISSEMENTS):
            population[department] += place["population"]
            if department not in main_town or place["population"] > main_town[department]["population"]:
                main_town[department] = place
    for row in departments:
        if town := main_town.get(row["code"]):
            yield {
                "code": row["code"],
                "kind": Place.Kind.DEPARTMENT.value,
                "name": row["name"],
                "department": row["code"],
                "postcodes": "",
                "population": population[row["code"]],
                "latitude": town["latitude"],
                "longitude": town["longitude"],
                "other_names": [
                    row["code"],
                    f"{row['name']} (département {row['code']})",
                    without_article(row["name"]),
                ],
            }


def _commune(row: dict[str, str], number: int) -> dict[str, Any]:
    """Return the place of a row of the file; `number` is its line, for whoever has to correct it."""
    try:
        code = row["insee_code"]
        postcodes = DIVIDED_CITIES.get(code, row["postcodes"])
        # "Marseille (13)" is the city before it is its 13th arrondissement: these keep their text as a name.
        is_divided = code in DIVIDED_CITIES or code.startswith(ARRONDISSEMENTS)
        whole = f"{row['name']} ({row['department']})" if is_divided else ""
        return {
            "code": code,
            "kind": Place.Kind.COMMUNE.value,
            "name": row["name"],
            "department": row["department"],
            "postcodes": postcodes,
            "population": int(row["population"] or 0),
            "latitude": float(row["latitude"]),
            "longitude": float(row["longitude"]),
            "other_names": [name for name in (*row["former_names"].split("|"), *postcodes.split("|"), whole) if name],
        }
    except (TypeError, ValueError, AttributeError) as error:
        raise UnreadableFile(f"communes, line {number}: {error}. Nothing was changed.") from error


def _names(places: list[dict[str, Any]]) -> Iterator[tuple[str, str, str, int]]:
    """Yield what each place may be typed as, beside its name with a number: that, the search takes apart."""
    for row in places:
        names = {simplified(name): name for name in (*row["other_names"], row["name"])}
        for key, name in names.items():
            yield row["code"], name, key, row["population"]
