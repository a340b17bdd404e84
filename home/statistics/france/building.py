"""From the outlines of IGN to the paths of the map: projected, framed, simplified."""

import csv
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from directory.places.importing import DEPARTMENTS
from directory.places.names import as_printed
from home.statistics.france.outlines import Point, Ring, area, path, simplified

DATA = Path(__file__).resolve().parent.parent / "data"
OUTLINES = DATA / "departments.geojson"


# In units of the map: ten for each pixel of a phone.
WIDTH, MAINLAND_HEIGHT, MARGIN = 3600, 3500, 20
TOLERANCE = 6.0
SMALLEST_ISLAND = 250.0
# Below the mainland: Paris and its region, larger, then the overseas departments, three in a row, each with its name.
GAP, LABEL_HEIGHT, PADDING = 60, 170, 50
PARIS_WIDTH, INSET_WIDTH, INSET_HEIGHT = 1240, 713, 430
INSETS_TOP, INSETS_IN_A_ROW = MAINLAND_HEIGHT + 60, 3
OVERSEAS = ("971", "972", "973", "974", "976")
GREATER_PARIS = ("75", "77", "78", "91", "92", "93", "94", "95")

# Lambert's conformal conic projection, on a sphere: the usual look of France.
CENTRAL_MERIDIAN, PARALLELS = math.radians(3), (math.radians(44), math.radians(49))

Shapes = dict[str, list[Ring]]
Frame = tuple[int, int, int, int]  # x, y, width, height


def build() -> dict[str, Any]:
    """Return what `map.json` holds."""
    rings = _rings()
    mainland = {code: shape for code, shape in rings.items() if code not in OVERSEAS}
    shapes = _fitted(mainland, _lambert, (MARGIN, MARGIN, WIDTH - 2 * MARGIN, MAINLAND_HEIGHT - 2 * MARGIN))
    insets = [_paris_inset(shapes)]
    for rank, code in enumerate(OVERSEAS):
        row, column = divmod(rank, INSETS_IN_A_ROW)
        left = MARGIN + PARIS_WIDTH + GAP + column * (INSET_WIDTH + GAP)
        frame = (left, INSETS_TOP + row * (INSET_HEIGHT + LABEL_HEIGHT), INSET_WIDTH, INSET_HEIGHT)
        shapes |= _fitted({code: rings[code]}, _around(rings[code]), _padded(frame))
        insets.append({"code": code, "frame": frame})
    return {
        "width": WIDTH,
        "height": INSETS_TOP + 2 * (INSET_HEIGHT + LABEL_HEIGHT),
        "paths": dict(sorted(_lighter(shapes).items())),
        "insets": insets,
        "names": _names(),
    }


def written(made: dict[str, Any]) -> str:
    """Return the map as the file has it."""
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _rings() -> Shapes:
    shapes: Shapes = {}
    for feature in json.loads(OUTLINES.read_text())["features"]:
        geometry = feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        shapes[feature["properties"]["code"]] = [[(x, y) for x, y in ring] for polygon in polygons for ring in polygon]
    return shapes


def _names() -> dict[str, str]:
    """Return the names of the departments, and of the overseas territories that no map shows."""
    with DEPARTMENTS.open(encoding="utf-8") as file:
        return {row["code"]: as_printed(row["name"]) for row in csv.DictReader(file)}


def _lambert(point: Point) -> Point:
    def height(latitude: float) -> float:
        return math.tan(math.pi / 4 + latitude / 2)

    first, second = PARALLELS
    cone = math.log(math.cos(first) / math.cos(second)) / math.log(height(second) / height(first))
    scale = math.cos(first) * height(first) ** cone / cone
    radius = scale / height(math.radians(point[1])) ** cone
    angle = cone * (math.radians(point[0]) - CENTRAL_MERIDIAN)
    return radius * math.sin(angle), radius * math.cos(angle)


def _around(rings: list[Ring]) -> Callable[[Point], Point]:
    """Return a projection that is right near one place."""
    narrowing = math.cos(math.radians(sum(ring[0][1] for ring in rings) / len(rings)))
    return lambda point: (point[0] * narrowing, -point[1])


def _fitted(shapes: Shapes, project: Callable[[Point], Point], frame: Frame) -> Shapes:
    """Project the shapes and centre them in a frame."""
    projected = {code: [[project(point) for point in ring] for ring in rings] for code, rings in shapes.items()}
    points = [point for rings in projected.values() for ring in rings for point in ring]
    left, top = min(x for x, _y in points), min(y for _x, y in points)
    width, height = max(x for x, _y in points) - left, max(y for _x, y in points) - top
    scale = min(frame[2] / width, frame[3] / height)
    start = (frame[0] + (frame[2] - width * scale) / 2, frame[1] + (frame[3] - height * scale) / 2)

    def placed(point: Point) -> Point:
        return start[0] + (point[0] - left) * scale, start[1] + (point[1] - top) * scale

    return {code: [[placed(point) for point in ring] for ring in rings] for code, rings in projected.items()}


def _padded(frame: Frame) -> Frame:
    return frame[0] + PADDING, frame[1] + PADDING, frame[2] - 2 * PADDING, frame[3] - 2 * PADDING


def _paris_inset(shapes: Shapes) -> dict[str, Any]:
    """Return the frame that shows Paris and its region again, larger: the shapes are the same, moved."""
    points = [point for code in GREATER_PARIS for ring in shapes[code] for point in ring]
    left, top = min(x for x, _y in points), min(y for _x, y in points)
    width, height = max(x for x, _y in points) - left, max(y for _x, y in points) - top
    frame = (MARGIN, INSETS_TOP, PARIS_WIDTH, 2 * INSET_HEIGHT + LABEL_HEIGHT)
    inside = _padded(frame)
    scale = min(inside[2] / width, inside[3] / height)
    x = inside[0] + (inside[2] - width * scale) / 2 - left * scale
    y = inside[1] + (inside[3] - height * scale) / 2 - top * scale
    return {
        "code": "",
        "frame": frame,
        "codes": list(GREATER_PARIS),
        "transform": f"translate({x:.0f} {y:.0f}) scale({scale:.2f})",
    }


def _lighter(shapes: Shapes) -> dict[str, str]:
    """Simplify all the outlines together, and leave out what would be a dot."""
    flat = [(code, ring) for code, rings in shapes.items() for ring in rings]
    lighter = simplified([ring for _code, ring in flat], TOLERANCE)
    kept: Shapes = {code: [] for code in shapes}
    for (code, _ring), ring in zip(flat, lighter, strict=True):
        kept[code].append(ring)
    return {
        code: path(ring for ring in rings if area(ring) >= SMALLEST_ISLAND or ring is max(rings, key=area))
        for code, rings in kept.items()
    }
