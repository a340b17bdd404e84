"""The figures as files that anybody may take away: CSV for a spreadsheet, JSON for a program.

In French whatever the language of the page, so that one address is one file. Only what `portal.figures.reading` gives
is written: what is masked on the page is masked here.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator
from typing import Any

from django.utils import translation

from home.statistics.france import france
from portal.figures import reading
from portal.figures.disclosure import FEWEST_PEOPLE, Cell
from portal.figures.registry import Figure
from portal.scheme.academic_year import AcademicYear

LICENCE = "Licence Ouverte 2.0 (etalab-2.0)"
LICENCE_ADDRESS = "https://github.com/etalab/licence-ouverte/blob/master/LO.md"
COLUMNS = ("annee_universitaire", "indicateur", "libelle", "decoupage", "code", "nom", "valeur", "statut")
SHOWN, MASKED, UNAVAILABLE = "publié", "masqué", "indisponible"
PARTS: tuple[tuple[str, Callable[[Figure, AcademicYear], tuple[Cell, ...] | None]], ...] = (
    ("total", lambda figure, year: None if (cell := reading.total(figure, year)) is None else (cell,)),
    ("mois", reading.by_month),
    ("departement", reading.by_department),
)


def all_files(figures: list[Figure], year: AcademicYear) -> dict[str, bytes]:
    """Return each file by the ending of its name."""
    return {"csv": csv_file(figures, year), "json": json_file(figures, year)}


def csv_file(figures: list[Figure], year: AcademicYear) -> bytes:
    """Return the figures as French spreadsheets open them with a double click: semicolons, and the mark of UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow(COLUMNS)
    for figure in figures:
        label = _in_french(figure.label)
        for part, cell in _cells(figure, year):
            start = (year, figure.name, label, part)
            if cell is None:
                writer.writerow((*start, "", "", "", UNAVAILABLE))
            else:
                writer.writerow((*start, *_code_and_name(part, cell), *_value_and_status(cell)))
    return text.getvalue().encode("utf-8-sig")


def json_file(figures: list[Figure], year: AcademicYear) -> bytes:
    """Return the figures for a program. A masked value is null, and so is a list that cannot be counted."""
    held = {
        "annee_universitaire": str(year),
        "licence": LICENCE,
        "licence_url": LICENCE_ADDRESS,
        "seuil": FEWEST_PEOPLE,
        "indicateurs": [_described(figure, year) for figure in figures],
    }
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode()


def _described(figure: Figure, year: AcademicYear) -> dict[str, Any]:
    parts: dict[str, list[dict[str, Any]] | None] = {}
    for part, count in PARTS:
        cells = count(figure, year)
        parts[part] = None if cells is None else [_as_dict(part, cell) for cell in cells]
    total = parts["total"]
    return {
        "nom": figure.name,
        "libelle": _in_french(figure.label),
        "unite": _in_french(figure.unit),
        "description": _in_french(figure.description),
        "total": total[0]["valeur"] if total else None,
        "total_statut": total[0]["statut"] if total else UNAVAILABLE,
        "mois": parts["mois"],
        "departements": parts["departement"],
    }


def _as_dict(part: str, cell: Cell) -> dict[str, Any]:
    code, name = _code_and_name(part, cell)
    written = {"code": code, "nom": name} if name else {"code": code}
    return {**written, "valeur": cell.value, "statut": _value_and_status(cell)[1]}


def _cells(figure: Figure, year: AcademicYear) -> Iterator[tuple[str, Cell | None]]:
    """Yield each cell of each part; None for a part that cannot be counted at this time."""
    for part, count in PARTS:
        cells = count(figure, year)
        for cell in (None,) if cells is None else cells:
            yield part, cell


def _code_and_name(part: str, cell: Cell) -> tuple[str, str]:
    if part == "total":
        return "", ""
    return cell.key, france().name(cell.key) if part == "departement" else ""


def _value_and_status(cell: Cell) -> tuple[int | str, str]:
    return ("", MASKED) if cell.value is None else (cell.value, SHOWN)


def _in_french(words: object) -> str:
    with translation.override("fr"):
        return str(words)
