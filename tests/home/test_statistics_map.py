"""The map of the departments, and its classes."""

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from home.statistics.classes import MOST_CLASSES, value_classes
from home.statistics.france import MAP, france
from home.statistics.france.building import build, written
from home.statistics.france.outlines import simplified
from portal.figures.departments import DEPARTMENT_CODES

BIGGEST_FILE = 45_000


def test_map__is_what_the_command_makes_and_is_small() -> None:
    assert MAP.read_text() == written(build())
    assert MAP.stat().st_size < BIGGEST_FILE


def test_map__draws_every_department_inside_its_frame() -> None:
    drawn = france()
    assert set(drawn.paths) == set(DEPARTMENT_CODES) <= set(drawn.names)
    for code, path in drawn.paths.items():
        assert re.fullmatch(r"(?:M-?\d+ -?\d+l(?:-?\d+[ -]?)+z)+", path), code
        x, y = map(int, re.match(r"M(-?\d+) (-?\d+)", path).groups())
        assert 0 <= x <= drawn.width, code
        assert 0 <= y <= drawn.height, code


def test_borders__of_neighbours_stay_together() -> None:
    """Two squares that share a jagged side: once simplified, they still share all of it."""
    side = [(10.0, 0.0), (10.5, 1.0), (9.5, 2.0), (11.0, 4.0), (10.0, 6.0), (10.4, 8.0), (10.0, 10.0)]
    west = [*side, (0.0, 10.0), (0.0, 0.0), side[0]]
    east = [*reversed(side), (20.0, 0.0), (20.0, 10.0), side[-1]]
    for tolerance in (0.1, 0.45, 0.8, 3.0):
        first, second = simplified([west, east], tolerance)
        pairs = {frozenset(pair) for pair in itertools.pairwise(first)}
        shared = pairs & {frozenset(pair) for pair in itertools.pairwise(second)}
        on_the_side = {pair for pair in pairs if all(9 < x < 12 for x, _y in pair)}
        assert shared == on_the_side


@given(st.lists(st.one_of(st.integers(11, 60), st.integers(11, 10**9)), max_size=101))
def test_classes__hold_every_value_once_and_none_is_empty(values: list[int]) -> None:
    classes = value_classes(values)
    assert len(classes) <= MOST_CLASSES
    assert all(sum(value in found for found in classes) == 1 for value in values)
    assert all(any(value in found for value in values) for found in classes)
    assert all(a.high < b.low for a, b in itertools.pairwise(classes))


def test_classes__begin_with_round_numbers() -> None:
    classes = value_classes([12, 14, 19, 23, 37, 41, 88, 137, 412, 3_248])
    assert [found.low for found in classes][1:] == [19, 35, 85, 400] or len(classes) == MOST_CLASSES
    assert classes[0].low == 12
    assert classes[-1].high == 3_248
