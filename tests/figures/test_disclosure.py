"""Nothing about fewer than 11 people is shown, nor can be worked out from what is."""

from hypothesis import given
from hypothesis import strategies as st

from portal.figures.disclosure import FEWEST_PEOPLE, mask, protect
from portal.figures.registry import Count

SMALL_OR_NOT = st.one_of(st.integers(0, 25), st.integers(0, 10**9))


@st.composite
def counts(draw: st.DrawFn) -> Count:
    people = draw(SMALL_OR_NOT)
    return Count(draw(st.integers(people, people * 12)) if draw(st.booleans()) else people, people)


TABLES = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=2), counts(), max_size=12)


@given(TABLES, st.booleans())
def test_protect__shows_no_small_count_and_changes_no_other(table: dict[str, Count], is_part: bool) -> None:
    cells = protect(table, parts_of_a_total=is_part)
    assert [cell.key for cell in cells] == list(table)
    for cell in cells:
        if cell.is_shown:
            assert cell.value == table[cell.key].value
            assert table[cell.key].people >= FEWEST_PEOPLE


@given(TABLES)
def test_protect__what_subtraction_gives_is_about_many_people(table: dict[str, Count]) -> None:
    """The total less what is shown is the sum of the masked cells: some group of 11 people or more is in it."""
    masked = [cell.key for cell in protect(table, parts_of_a_total=True) if not cell.is_shown]
    has_large = any(count.people >= FEWEST_PEOPLE for count in table.values())
    if masked and has_large:
        assert len(masked) > 1
        # Even when the same people are in every masked cell, they are as many as in the largest.
        assert max(table[key].people for key in masked) >= FEWEST_PEOPLE


@given(TABLES)
def test_protect__a_reader_cannot_tell_which_masked_cell_is_small(table: dict[str, Count]) -> None:
    """Other tables, with the same total and the same cells shown, have 0 in any masked cell, or 11 people and more."""
    cells = protect(table, parts_of_a_total=True)
    masked = [cell.key for cell in cells if not cell.is_shown]
    if len(masked) == len(table) and all(count.people < FEWEST_PEOPLE for count in table.values()):
        return  # nothing is shown
    rest = sum(table[key].people for key in masked)
    for key in masked:
        another = next(other for other in masked if other != key)
        for everything_in in (key, another):
            other_table = {**table, **{k: Count.of_people(rest if k == everything_in else 0) for k in masked}}
            assert sum(count.people for count in other_table.values()) == sum(count.people for count in table.values())
            assert all(other_table[cell.key].value == cell.value for cell in cells if cell.is_shown)
            assert (other_table[key].people >= FEWEST_PEOPLE) == (everything_in == key)


@given(TABLES)
def test_protect__masks_one_cell_more_at_most(table: dict[str, Count]) -> None:
    small = sum(count.people < FEWEST_PEOPLE for count in table.values())
    masked = sum(not cell.is_shown for cell in protect(table, parts_of_a_total=True))
    assert small <= masked <= small + (1 if small else 0)


@given(TABLES)
def test_protect__gives_the_same_for_the_same_table_in_any_order(table: dict[str, Count]) -> None:
    backwards = dict(reversed(table.items()))
    assert set(protect(table, parts_of_a_total=True)) == set(protect(backwards, parts_of_a_total=True))


def test_protect__one_small_department__hides_behind_the_smallest_other() -> None:
    table = {"01": Count.of_people(3), "02": Count.of_people(40), "03": Count.of_people(15)}
    assert [cell.value for cell in protect(table, parts_of_a_total=True)] == [None, 40, None]
    assert [cell.value for cell in protect(table, parts_of_a_total=False)] == [None, 40, 15]


def test_protect__many_consultations_of_few_people__are_masked() -> None:
    assert mask("total", Count(value=120, people=10)).value is None
    assert mask("total", Count(value=120, people=11)).value == 120


def test_mask__zero_is_under_11() -> None:
    assert not mask("total", Count(0, 0)).is_shown
