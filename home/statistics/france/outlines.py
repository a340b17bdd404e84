"""Outlines made lighter without opening gaps: a border between two departments is simplified once, for both."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator

Point = tuple[float, float]
Ring = list[Point]
FEWEST_POINTS = 3


def simplified(rings: list[Ring], tolerance: float) -> list[Ring]:
    """Return each ring (closed: its first point is its last) with the points that matter, in the unit of the points."""
    corners = _corners(rings)
    return [_simplified_ring(ring, corners, tolerance) for ring in rings]


def area(ring: Ring) -> float:
    """Return the area of a closed ring."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))) / 2


def path(rings: Iterable[Ring]) -> str:
    """Return the rings as the `d` of an SVG path: whole numbers, each point told from the one before."""
    return "".join(filter(None, map(_subpath, rings)))


def _subpath(ring: Ring) -> str:
    points = [(round(x), round(y)) for x, y in ring[:-1]]
    points = [point for index, point in enumerate(points) if point != points[index - 1]]
    if len(points) < FEWEST_POINTS:
        return ""
    steps = (f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in itertools.pairwise(points))
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z".replace(" -", "-")


def _corners(rings: list[Ring]) -> set[Point]:
    """Return the points where more than two borders meet, or where a border becomes a coast: they never move."""
    neighbours: dict[Point, set[frozenset[Point]]] = defaultdict(set)
    for ring in rings:
        points = ring[:-1]
        for index, point in enumerate(points):
            neighbours[point].add(frozenset((points[index - 1], points[(index + 1) % len(points)])))
    return {point for point, sides in neighbours.items() if len(sides) > 1}


def _simplified_ring(ring: Ring, corners: set[Point], tolerance: float) -> Ring:
    points = ring[:-1]
    start = next((index for index, point in enumerate(points) if point in corners), points.index(min(points)))
    turned = [*points[start:], *points[:start], points[start]]
    result: Ring = []
    for arc in _arcs(turned, corners):
        is_backwards = (arc[0], arc[1]) > (arc[-1], arc[-2])  # the neighbour walks the same arc the other way
        kept = _simplified_arc(arc[::-1] if is_backwards else arc, tolerance)
        result.extend((kept[::-1] if is_backwards else kept)[:-1])
    return [*result, result[0]]


def _arcs(ring: Ring, corners: set[Point]) -> Iterator[Ring]:
    arc = [ring[0]]
    for point in ring[1:]:
        arc.append(point)
        if point in corners:
            yield arc
            arc = [point]
    if len(arc) > 1:
        yield arc


def _simplified_arc(arc: Ring, tolerance: float) -> Ring:
    """Ramer, Douglas and Peucker: keep the point furthest from the straight line, as long as one is far enough."""
    if len(arc) <= FEWEST_POINTS:
        return arc
    distances = [_distance(point, arc[0], arc[-1]) for point in arc]
    furthest = max(range(len(arc)), key=distances.__getitem__)
    if distances[furthest] <= tolerance:
        return [arc[0], arc[-1]]
    return [
        *_simplified_arc(arc[: furthest + 1], tolerance)[:-1],
        *_simplified_arc(arc[furthest:], tolerance),
    ]


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return the distance from a point to a segment."""
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / length
        share = max(0.0, min(1.0, share))
    nearest = (start[0] + share * along[0], start[1] + share * along[1])
    return float(((point[0] - nearest[0]) ** 2 + (point[1] - nearest[1]) ** 2) ** 0.5)
