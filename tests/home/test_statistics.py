"""The page of the figures, their files, and the live figures of the home page."""

import csv
import datetime
import io
import json
import re
from unittest import mock

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale, PageViewRestriction

from home.models import HomePage
from home.statistics.models import StatisticsPage
from portal.content_version import forget
from portal.figures.registry import Count, Figure, Kind
from portal.scheme.academic_year import AcademicYear
from tests.figures.doubles import failing, figure, only

PATH = "/statistiques/"
TODAY = datetime.date(2026, 2, 10)
MONTHS = {datetime.date(2025, 9, 1): 300, datetime.date(2025, 10, 1): 5, datetime.date(2025, 11, 1): 1_177}
DEPARTMENTS = {"01": 7, "02": 39, "13": 436, "75": 1_000, "988": 40}


@pytest.fixture(autouse=True)
def today() -> object:
    with mock.patch("django.utils.timezone.localdate", return_value=TODAY):
        yield


def charts(name: str = "essai") -> list[tuple[str, object]]:
    return [
        ("totals", {"title": "L’année", "figures": [name]}),
        ("by_month", {"title": "Par mois", "figure": name}),
        ("by_department", {"title": "", "figure": name}),
        ("text", "<p>Un mot de l’équipe.</p>"),
    ]


@pytest.fixture
def page(home: HomePage) -> StatisticsPage:
    return home.add_child(
        instance=StatisticsPage(
            title="Statistiques", slug="statistiques", charts=charts(), method="<p>Comptés ici.</p>"
        )
    )


@pytest.fixture
def counted() -> object:
    with only(figure(months=MONTHS, departments=DEPARTMENTS)):
        yield


def html(client: Client, address: str = PATH) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode()).replace("\N{NO-BREAK SPACE}", " ")


def bars(text: str) -> list[tuple[float, float]]:
    """Return where each bar begins and how long it is, in percents of the width."""
    found = re.findall(r'bars-bar" x="([\d.]+)%" y="[^"]*" width="([\d.]+)%', text)
    return [(float(start), float(width)) for start, width in found]


# --- The page -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("page", "counted")
def test_page__says_each_figure_in_words_too(client: Client) -> None:
    text = html(client)
    assert "1 482" in text
    assert "Par mois</h2>" in text
    assert "Personnes d’essai, par département</h2>" in text
    assert re.search(r'<th scope="row">novembre</th><td class="fr-cell--right">1 177</td>', text)
    assert re.search(r"<bdi>Bouches-du-Rhône \(13\)</bdi></th><td [^>]*>436</td>", text)
    assert "Un mot de l’équipe." in text
    assert "Ce que compte l’essai." in text
    assert text.count("<caption>") == 2


@pytest.mark.usefixtures("page", "counted")
def test_page__masks_small_counts_and_what_would_give_them_away(client: Client) -> None:
    text = html(client)
    for month in ("septembre", "octobre"):  # the smallest of the others goes with the small one
        assert f'<th scope="row">{month}</th><td class="fr-cell--right">masqué</td>' in text
    assert re.search(r"<bdi>Aisne \(02\)</bdi></th><td [^>]*>masqué</td>", text)
    assert "<title>Aisne (02) : masqué</title>" in text
    assert "<title>Paris (75) : 1 000</title>" in text
    assert not re.search(r">\s*(?:300|5|7|39)\s*<", text)


@pytest.mark.usefixtures("page", "counted")
def test_map__has_every_department_a_legend_and_territories_in_the_table_only(client: Client) -> None:
    text = html(client)
    assert len(re.findall(r'<path id="d-\w+"', text)) == 101
    assert text.count('href="#d-75"') == 2  # on the map, and in the frame of Paris
    assert "Mayotte</text>" in text
    assert "<bdi>Nouvelle-Calédonie (988)</bdi>" in text
    assert "d-988" not in text
    assert "map-masked" in text


@pytest.mark.usefixtures("page", "counted")
def test_page__has_no_style_of_its_own(client: Client) -> None:
    assert "style=" not in html(client)


@pytest.mark.usefixtures("counted")
def test_page__that_is_not_kept__costs_few_queries(
    client: Client, page: StatisticsPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    forget()
    client.get(PATH)
    with django_assert_max_num_queries(3):
        assert client.get(f"{PATH}?annee=2024-2025").status_code == 200


@pytest.mark.usefixtures("page", "counted")
@pytest.mark.parametrize("asked", ["2024-2025", "2023-2024"])
def test_year__is_in_the_address(client: Client, asked: str) -> None:
    text = html(client, f"{PATH}?annee={asked}")
    assert f'<option value="{asked}" selected>' in text
    assert f"donnees.csv?annee={asked}" in text
    assert "Il n’y a pas de chiffres" not in text


@pytest.mark.usefixtures("page", "counted")
@pytest.mark.parametrize("asked", ["2022-2023", "2026-2027", "1", "<b>", "2024-2026", "0-1"])
def test_year__that_is_not_counted__gives_this_one_and_says_so(client: Client, asked: str) -> None:
    text = html(client, f"{PATH}?annee={asked}")
    assert '<option value="2025-2026" selected>' in text
    assert "Il n’y a pas de chiffres pour l’année demandée" in text
    assert "<b>" not in text


def test_page__without_any_figure__says_that_they_are_coming(client: Client, page: StatisticsPage) -> None:
    with only():
        text = html(client)
    assert "Les premiers chiffres arrivent bientôt." in text
    assert "<svg class=" not in text


def test_figure__that_nothing_counts__is_left_out(client: Client, page: StatisticsPage) -> None:
    page.charts = charts("essai") + charts("inconnu")
    page.save()
    with only(figure(months=MONTHS, departments=DEPARTMENTS)):
        assert html(client).count("<caption>") == 2


def test_provider_that_fails__leaves_a_page_that_says_so(client: Client, page: StatisticsPage) -> None:
    page.charts = charts("en-panne") + charts("essai")
    page.save()
    with only(failing(), figure(months=MONTHS, departments=DEPARTMENTS)):
        text = html(client)
        files = json.loads(client.get("/statistiques/donnees.json").content)
    assert text.count("Ce chiffre n’est pas disponible en ce moment") == 2
    assert "non disponible" in text
    assert "1 177" in text
    broken = files["indicateurs"][0]
    assert (broken["total"], broken["total_statut"], broken["mois"]) == (None, "indisponible", None)


def test_zero_and_few__are_said_in_words(client: Client, page: StatisticsPage) -> None:
    with only(figure(total=0)):
        text = html(client)
    assert "moins de 11 personnes" in text
    assert text.count("Pas encore de chiffre pour l’année 2025-2026.") == 2


def test_huge_numbers__fit_beside_their_bars(client: Client, page: StatisticsPage) -> None:
    months = {datetime.date(2025, 9, 1): 10**15, datetime.date(2025, 10, 1): 12}
    with only(figure(months=months, departments={"01": 10**15, "02": 20, "03": 30})):
        text = html(client)
    assert "1 000 000 000 000 000" in text
    bars = [
        tuple(map(float, found)) for found in re.findall(r'bars-bar" x="([\d.]+)%" y="[^"]*" width="([\d.]+)%', text)
    ]
    assert len(bars) == 2
    assert all(start + width < 60 for start, width in bars)


def test_arabic__bars_grow_to_the_left(client: Client, page: StatisticsPage, home: HomePage) -> None:
    arabic = Locale.objects.get_or_create(language_code="ar")[0]
    if not home.has_translation(arabic):
        home.copy_for_translation(arabic).save_revision().publish()
    translated = page.copy_for_translation(arabic)
    translated.save_revision().publish()
    with only(figure(months=MONTHS, departments=DEPARTMENTS)):
        text = html(client, "/ar/statistiques/")
    assert 'class="bars-label" x="75%"' in text
    start, width = bars(text)[0]
    assert start + width == pytest.approx(73)
    assert "1,177" in text


# --- The files ------------------------------------------------------------------------------------------------------


def rows(client: Client, query: str = "") -> list[dict[str, str]]:
    content = client.get(f"/statistiques/donnees.csv{query}").content
    assert content.startswith(b"\xef\xbb\xbf")  # without it, spreadsheets write Ã© for é
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.usefixtures("page", "counted")
def test_csv__has_what_the_page_shows_and_masks_the_same(client: Client) -> None:
    table = {(row["decoupage"], row["code"]): row for row in rows(client)}
    assert len(table) == 1 + 3 + 102
    assert table["total", ""]["valeur"] == "1482"
    assert table["departement", "75"] == {
        "annee_universitaire": "2025-2026",
        "indicateur": "essai",
        "libelle": "Personnes d’essai",
        "decoupage": "departement",
        "code": "75",
        "nom": "Paris",
        "valeur": "1000",
        "statut": "publié",
    }
    for key in (("mois", "2025-09"), ("mois", "2025-10"), ("departement", "01"), ("departement", "02")):
        assert (table[key]["valeur"], table[key]["statut"]) == ("", "masqué")


@pytest.mark.usefixtures("page", "counted")
def test_json__says_its_licence_and_masks_the_same(client: Client) -> None:
    held = json.loads(client.get("/statistiques/donnees.json?annee=2024-2025").content)
    assert held["annee_universitaire"] == "2024-2025"
    assert "Licence Ouverte" in held["licence"]
    assert held["seuil"] == 11
    (one,) = held["indicateurs"]
    assert one["total"] == 1_482
    assert [month["valeur"] for month in one["mois"]] == [None, None, 1_177]
    assert {"code": "02", "nom": "Aisne", "valeur": None, "statut": "masqué"} in one["departements"]


@pytest.mark.usefixtures("page", "counted")
@pytest.mark.parametrize("name", ["donnees.csv", "donnees.json"])
def test_file__may_be_kept_and_is_not_sent_twice(
    client: Client, name: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for query in ("", "?annee=2024-2025"):
        first = client.get(f"/statistiques/{name}{query}")
        assert "public" in first.headers["Cache-Control"]
        assert not first.cookies
        again = client.get(f"/statistiques/{name}{query}", headers={"if-none-match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
    with django_assert_max_num_queries(1):
        assert client.get(f"/statistiques/{name}?annee=2023-2024").status_code == 200


@pytest.mark.usefixtures("page", "counted")
@pytest.mark.parametrize("asked", ["2010-2011", "demain"])
def test_file__of_a_year_that_is_not_counted__does_not_exist(client: Client, asked: str) -> None:
    assert client.get(f"/statistiques/donnees.csv?annee={asked}").status_code == 404


@pytest.mark.usefixtures("counted")
def test_files__are_public_when_the_page_is(client: Client, page: StatisticsPage) -> None:
    assert client.get("/statistiques/donnees.json").status_code == 200
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/statistiques/donnees.json").status_code == 404


@pytest.mark.usefixtures("counted")
def test_files__without_a_page__do_not_exist(client: Client, home: HomePage) -> None:
    assert client.get("/statistiques/donnees.csv").status_code == 404
    assert client.get("/statistiques/donnees.json").status_code == 404


@pytest.mark.usefixtures("page", "counted")
def test_files__are_read_not_written(client: Client) -> None:
    assert client.post("/statistiques/donnees.json").status_code == 405


# --- The home page --------------------------------------------------------------------------------------------------


def with_live_figure(home: HomePage, one: Figure) -> HomePage:
    home.key_points = [
        ("key_point", {"figure": "0 €", "text": "à avancer"}),
        ("live_figure", {"figure": one.name, "text": "personnes dans l’essai"}),
    ]
    home.save_revision().publish()
    return home


@pytest.mark.parametrize(("total", "said"), [(1_482, "Plus de 1 400"), (1_400, "1 400"), (87, "87"), (11, "11")])
def test_home_page__rounds_a_live_figure_down(client: Client, home: HomePage, total: int, said: str) -> None:
    one = figure(total=total, kind=Kind.STOCK)
    with_live_figure(home, one)
    with only(one):
        text = html(client, "/")
    assert re.search(rf'key-point-figure">{said}</span> <span>personnes dans l’essai</span>', text)


@pytest.mark.parametrize("total", [0, 10])
def test_home_page__hides_a_live_figure_of_few_people(client: Client, home: HomePage, total: int) -> None:
    one = figure(total=total)
    with_live_figure(home, one)
    with only(one):
        text = html(client, "/")
    assert "à avancer" in text
    assert "personnes dans l’essai" not in text
    assert text.count('class="key-point"') == 1


def test_home_page__hides_a_live_figure_that_fails_or_is_unknown(client: Client, home: HomePage) -> None:
    with_live_figure(home, failing())
    with only(failing()):
        assert "personnes dans l’essai" not in html(client, "/")
    with only():
        assert "personnes dans l’essai" not in html(client, "/?encore")


def test_home_page__says_the_year_of_what_adds_up(client: Client, home: HomePage) -> None:
    one = figure(total=1_482)
    with_live_figure(home, one)
    with only(one):
        assert 'personnes dans l’essai <bdi class="whole">(2025-2026)</bdi>' in html(client, "/")


# --- For the team ---------------------------------------------------------------------------------------------------


def test_editor__finds_the_page_and_its_figures(editor_client: Client, home: HomePage, page: StatisticsPage) -> None:
    assert editor_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    page.delete()
    add = reverse("wagtailadmin_pages:add", args=["statistics", "statisticspage", home.pk])
    text = editor_client.get(add).content.decode()
    assert "Psychologues dans l" in text


def test_blocks__have_a_preview(editor_client: Client, home: HomePage) -> None:
    from home.blocks.home import KeyPointsBlock
    from home.statistics.blocks import ChartsBlock

    for group in (ChartsBlock(), KeyPointsBlock()):
        for name, block in group.child_blocks.items():
            assert block.is_previewable, name
            response = editor_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
            assert response.status_code == 200, name


def test_demo_page__is_loaded_once_in_two_languages(client: Client, home: HomePage) -> None:
    for _time in range(2):
        call_command("load_demo")
    assert sorted(StatisticsPage.objects.values_list("locale__language_code", flat=True)) == ["en", "fr"]
    assert "Sessions held each month" in html(client, "/en/statistiques/")


def test_demo_figures__add_up() -> None:
    from portal.demo.figures import CONSULTATIONS, STUDENTS

    for year in map(AcademicYear, range(2022, 2026)):
        total = CONSULTATIONS.total(year)
        for parts in (CONSULTATIONS.by_month(year), CONSULTATIONS.by_department(year)):
            assert sum(count.value for count in parts.values()) == total.value
        assert sum(count.people for count in STUDENTS.by_department(year).values()) == STUDENTS.total(year).people
    assert STUDENTS.total(AcademicYear(2021)) == Count(0, 0)
