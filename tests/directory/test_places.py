"""From what people type to a place."""

import gzip
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from directory.places.importing import COMMUNES
from directory.places.models import Place, PlaceName
from directory.places.names import LONGEST, simplified
from directory.places.search import departments_of_region, find, suggest

pytestmark = pytest.mark.django_db


def found(text: str) -> str:
    result = find(text)
    return str(result.place) if result else ""


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Saint-Étienne", "Saint-Étienne (42)"),
        ("st etienne", "Saint-Étienne (42)"),
        ("  SAINT   ETIENNE ", "Saint-Étienne (42)"),
        ("St-Étienne (42)", "Saint-Étienne (42)"),
        ("L’Haÿ-les-Roses", "L’Haÿ-les-Roses (94)"),
        ("l hay les roses", "L’Haÿ-les-Roses (94)"),
        ("Œuilly 51", "Œuilly (51)"),
        ("oeuilly (02)", "Œuilly (02)"),
        ("35000", "Rennes (35)"),
        ("75015", "Paris 15e arrondissement (75)"),
        ("paris 15ème", "Paris 15e arrondissement (75)"),
        ("Paris", "Paris (75)"),
        ("75000", "Paris (75)"),
        ("Marseille (13)", "Marseille (13)"),
        ("Marseille 13e arrondissement (13)", "Marseille 13e arrondissement (13)"),
        ("44000 Nantes", "Nantes (44)"),
        ("Nantes, 44", "Nantes (44)"),
        ("saint denis 93", "Saint-Denis (93)"),
        ("Saint-Denis (974)", "Saint-Denis (974)"),
        ("Équeurdreville-Hainneville", "Cherbourg-en-Cotentin (50)"),
        ("Gironde", "Gironde (département 33)"),
        ("33", "Gironde (département 33)"),
        ("2a", "Corse-du-Sud (département 2A)"),
        ("974", "La Réunion (département 974)"),
        ("cotes d armor", "Côtes-d’Armor (département 22)"),
        ("Loire (département 42)", "Loire (département 42)"),
        ("Nante", "Nantes (44)"),
        ("Marseile", "Marseille (13)"),
        ("Saint-Éti", "Saint-Étienne (42)"),
        ("Écotay l'Olme", "Écotay-l’Olme (42)"),
    ],
)
def test_find__what_people_type(typed: str, place: str) -> None:
    assert found(typed) == place


@pytest.mark.parametrize("typed", ["", " ", "-", "\x00", "zzzzqqq", "00000", "京都", "'; DROP TABLE", "%", "_" * 500])
def test_find__nothing_close(typed: str) -> None:
    assert find(typed) is None


def test_find__homonyms__the_most_populated_and_the_others() -> None:
    result = find("saint-denis")
    assert result is not None
    assert [str(place) for place in [result.place, *result.others]][:2] == ["Saint-Denis (974)", "Saint-Denis (93)"]
    populations = [place.population for place in [result.place, *result.others] if place.name == "Saint-Denis"]
    assert populations == sorted(populations, reverse=True)


def test_find__a_typo__is_not_exact() -> None:
    assert [find(text).is_exact for text in ("Rennes", "reunion", "Renes")] == [True, True, False]


def test_find__every_place_by_its_own_text() -> None:
    for place in Place.objects.order_by("?")[:60]:
        assert find(str(place)).place == place


@given(st.text(max_size=400))
def test_find__anything__never_fails(text: str) -> None:
    find(text)
    suggest(text)


@given(st.text(max_size=400))
def test_simplified__is_stable_and_safe(text: str) -> None:
    key = simplified(text)
    assert len(key) <= LONGEST
    assert key.isascii()
    assert simplified(key) == key


def test_suggestions__name_that_is_being_typed(client: Client) -> None:
    places = client.get("/annuaire/lieux.json", {"q": "st eti"}).json()
    assert places[0] == {
        "label": "Saint-Étienne (42)",
        "kind": "commune",
        "postcode": "42000",
        "department": "42",
        "value": "Saint-Étienne (42)",
    }
    assert len(places) == 8


@pytest.mark.parametrize("query", ["", "q=", "q=%00", "q=" + "a" * 5000, "q=s&q=p", "q=%ff%fe"])
def test_suggestions__whatever_is_asked__answers_a_short_list(client: Client, query: str) -> None:
    response = client.get(f"/annuaire/lieux.json?{query}")
    assert response.status_code == 200
    assert len(response.json()) <= 8


def test_suggestions__one_query(client: Client, django_assert_max_num_queries) -> None:
    with django_assert_max_num_queries(2):
        client.get("/annuaire/lieux.json", {"q": "s"})


def test_suggestions__use_an_index(django_assert_num_queries) -> None:
    plan = PlaceName.objects.filter(key__startswith="saint et").explain()
    assert "placename_key" in plan


def rewritten(directory: Path, change) -> Path:
    with gzip.open(COMMUNES, "rt", encoding="utf-8") as file:
        lines = [next(file) for _ in range(20)]
    path = directory / "communes.csv"
    path.write_text("".join(change(lines)), encoding="utf-8")
    return path


def test_import_places__again__changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = list(Place.objects.order_by("pk").values())
    names = PlaceName.objects.count()
    call_command("import_places")
    assert list(Place.objects.order_by("pk").values()) == before
    assert PlaceName.objects.count() == names
    assert Place.objects.filter(kind="commune").count() == 34_922


def test_import_places__another_file__replaces(tmp_path: Path) -> None:
    call_command("import_places", communes=rewritten(tmp_path, lambda lines: lines), verbosity=0)
    assert Place.objects.filter(kind="commune").count() == 19
    assert found("Rennes") == ""
    assert found("01") == "Ain (département 01)"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda lines: [line.replace("population", "habitants") for line in lines], "missing column population"),
        (lambda lines: lines[:1], "no rows"),
        (lambda lines: lines[20:], "missing column"),
        (lambda lines: [*lines, "01999,Trop,,01000,01,beaucoup,46.0,5.0\n"], "line 21"),
        (lambda lines: [*lines, "01999,Court\n"], "line 21"),
    ],
)
def test_import_places__a_wrong_file__is_refused_and_nothing_changes(tmp_path: Path, change, sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence) as refusal:
        call_command("import_places", communes=rewritten(tmp_path, change))
    assert "Nothing was changed" in str(refusal.value)
    assert Place.objects.filter(kind="commune").count() == 34_922


def test_import_places__no_file__is_refused(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_places", communes=tmp_path / "nowhere.csv")


@pytest.mark.parametrize(("typed", "offered"), [("Aix", "Aix-en-Provence (13)"), ("Évry", "Évry-Courcouronnes (91)")])
def test_find__a_short_name__offers_the_longer_ones(typed: str, offered: str) -> None:
    assert str(find(typed).others[0]) == offered


def test_find__a_postcode_beside_the_name_decides() -> None:
    assert str(find("Paris 75013").place).startswith("Paris 13e")


@pytest.mark.parametrize("typed", ["Équeurdreville", "equeurdreville hainneville"])
def test_find__a_former_commune__is_said_to_be_one(typed: str) -> None:
    found = find(typed)
    assert (str(found.place), found.former_name) == ("Cherbourg-en-Cotentin (50)", "Équeurdreville-Hainneville")


@pytest.mark.parametrize("typed", ["Marsielle", "Marseile", "marseillle"])
def test_find__letters_swapped_lost_or_doubled(typed: str) -> None:
    assert str(find(typed).place) == "Marseille (13)"


def test_region__leads_to_its_departments() -> None:
    assert [place.code for place in departments_of_region("bretagne")] == ["35", "29", "56", "22"]
    assert find("Île-de-France") is None
    assert departments_of_region("Guadeloupe") == []  # a department too
    assert departments_of_region("Rennes") == []
