"""Our own drawings: lines, one accent, a pale ground. Each is one file, used by the pages and by what is printed.

A drawing is `templates/home/pictograms/<name>.html`: an SVG of 80 by 80 whose shapes say what they are by their class.
"""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from fontTools.svgLib.path.shapes import PathBuilder

FOLDER = Path(settings.BASE_DIR) / "templates" / "home" / "pictograms"
HERO = "hero"

# The order in which editors see them: finding, meeting, the scheme, the psychologist's steps, anything else.
PICTOGRAMS = [
    ("search", _("Loupe sur un lieu")),
    ("map", _("Carte et repère")),
    ("phone", _("Téléphone")),
    ("email", _("E-mail")),
    ("calendar", _("Calendrier")),
    ("student", _("Carte d’étudiante ou d’étudiant")),
    ("conversation", _("Deux personnes qui se parlent")),
    ("teleconsultation", _("Séance à distance")),
    ("free", _("Sans avance de frais")),
    ("confidential", _("Confidentialité")),
    ("support", _("Main tendue")),
    ("heart", _("Cœur")),
    ("profile", _("Fiche d’une ou d’un psychologue")),
    ("checklist", _("Liste à cocher")),
    ("agreement", _("Convention à signer")),
    ("computer", _("Ordinateur")),
    ("declaration", _("Déclaration envoyée")),
    ("invoice", _("Facture")),
    ("university", _("Université")),
    ("question", _("Question")),
]


@dataclass(frozen=True)
class Shape:
    """A path, in SVG's own words, and its part in the drawing: line, accent, shade or badge."""

    path: str
    part: str


@dataclass(frozen=True)
class Drawing:
    """A drawing of ours, in the units of its own box."""

    width: float
    height: float
    line_width: float
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=64)
def drawing(name: str) -> Drawing:
    """Read a drawing. Raises FileNotFoundError when there is none of that name."""
    root = ElementTree.fromstring((FOLDER / f"{name}.html").read_text())  # noqa: S314 – a file of ours
    _x, _y, width, height = map(float, root.attrib["viewBox"].split())
    shapes: list[Shape] = []
    for element in root:
        builder = PathBuilder()
        builder.add_path_from_element(element)
        part = element.attrib["class"].removeprefix("pictogram-")
        shapes.extend(Shape(path, part) for path in builder.paths)
    # As in static/src/portal.css
    return Drawing(width, height, 4.0 if name == HERO else 2.5, tuple(shapes))
