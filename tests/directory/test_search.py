"""The search: order, distance, pages, and what is said of what was not understood."""

import datetime
import math
import re
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory.geography import great_circle_km, straight_line
from directory.models import Practice, Psychologist
from directory.search import COUNTED, Criteria, search, turn_of_the_hour
from tests.directory.factories import PracticeFactory, PsychologistFactory

pytestmark = pytest.mark.django_db

RENNES = (48.09307, -1.67494)


def page(client: Client, **parameters: object) -> str:
    response = client.get("/annuaire/", parameters)
    assert response.status_code == 200
    return response.content.decode()


def articles(html: str) -> list[str]:
    results = html[html.index('id="resultats"') : html.index('id="filtres"')]
    return re.findall(r"<article.*?</article>", results, re.DOTALL)


def names(html: str) -> list[str]:
    return [re.search(r'<a href="[^"]*">(.*?)</a>', article).group(1).strip() for article in articles(html)]


def named(last_name: str, latitude: float, longitude: float, **fields: object) -> Psychologist:
    return PsychologistFactory.at(latitude, longitude, last_name=last_name, **fields)


# --- Around a place -----------------------------------------------------------------------------------------------


def test_search__by_place__nearest_first(client: Client) -> None:
    named("Loin", 48.183, -1.675)
    named("Près", 48.102, -1.675)
    named("Ailleurs", 45.44, 4.39)
    html = page(client, lieu="rennes")
    assert names(html) == ["Camille Près", "Camille Loin"]
    assert "à 1\u00a0km" in articles(html)[0]
    assert "à 10\u00a0km" in articles(html)[1]
    assert "2 psychologues" in html


def test_search__several_practices__once_at_the_nearest(client: Client) -> None:
    psychologist = named("Double", 48.20, -1.68)
    PracticeFactory(psychologist=psychologist, latitude=48.12, longitude=-1.68, city="Betton")
    PracticeFactory(psychologist=psychologist, latitude=48.12, longitude=-1.68, city="Cesson")
    named("Milieu", 48.15, -1.68)
    html = page(client, lieu="Rennes")
    assert names(html) == ["Camille Double", "Camille Milieu"]
    assert "Betton" in articles(html)[0]


def test_search__not_listed__is_nowhere(client: Client) -> None:
    named("Absente", *RENNES, is_suspended=True)
    for parameters in ({}, {"lieu": "Rennes"}, {"lieu": "35"}, {"teleconsultation": 1}):
        assert names(page(client, **parameters)) == []


def test_search__teleconsultation__filters_with_a_place_and_without(client: Client) -> None:
    named("Cabinet", *RENNES)
    named("Deux", *RENNES, teleconsultation=True)
    PsychologistFactory(last_name="Visio", teleconsultation=True)
    assert names(page(client, lieu="Rennes", teleconsultation=1)) == ["Camille Deux"]
    assert set(names(page(client, teleconsultation=1))) == {"Camille Deux", "Camille Visio"}


def test_search__position__is_rounded_and_never_written_in_full(client: Client) -> None:
    named("Près", *RENNES)
    html = page(client, lat="48.093071", lon="-1.674941", rayon=10)
    assert names(html) == ["Camille Près"]
    assert "48.093071" not in html
    assert 'value="48.09"' in html
    assert "lat=48.09&amp;lon=-1.67&amp;rayon=20" in html


def test_search__nobody__offers_wider_online_and_emergency_numbers(client: Client) -> None:
    html = page(client, lieu="Rennes", rayon=5)
    assert articles(html) == []
    for target in ("?lieu=Rennes&amp;rayon=10", "?teleconsultation=1", "tel:3114", "tel:15", "tel:112"):
        assert f'href="{target}"' in html


def test_search__department__holds_its_practices_only(client: Client) -> None:
    named("Loire", 45.44, 4.39)
    PracticeFactory(psychologist=PsychologistFactory(last_name="Rhône"), postcode="69003", city="Lyon")
    corsican = PsychologistFactory(last_name="Corse")
    PracticeFactory(psychologist=corsican, postcode="20200", city="Bastia")
    PracticeFactory(psychologist=corsican, postcode="20000", city="Ajaccio")
    assert names(page(client, lieu="Loire (département 42)")) == ["Camille Loire"]
    assert names(page(client, lieu="69")) == ["Camille Rhône"]
    corsica = page(client, lieu="2B")
    assert names(corsica) == ["Camille Corse"]
    assert "Bastia" in articles(corsica)[0]
    assert "Ajaccio" not in articles(corsica)[0]


def test_search__a_region__offers_its_departments(client: Client) -> None:
    named("Près", *RENNES)
    html = page(client, lieu="Bretagne")
    assert "C’est une région entière" in html
    assert "Finistère (département 29)" in html
    assert not articles(html)


def test_search__nobody_there__names_the_place_understood(client: Client) -> None:
    assert "Rennes (35)" in page(client, lieu="renes")


def test_search__results__carry_the_search(client: Client) -> None:
    psychologist = named("Près", *RENNES, teleconsultation=True)
    address = psychologist.get_absolute_url()
    html = page(client, lieu="Rennes", teleconsultation=1, autre="x")
    assert f'href="{address}?lieu=Rennes&amp;teleconsultation=1#contact"' in html
    assert f'href="{address}"' in page(client)


def test_search__unknown_place__says_so_and_keeps_what_was_typed(client: Client) -> None:
    named("Près", *RENNES)
    html = page(client, lieu="<Xyzzyx>", rayon=50, teleconsultation=1)
    assert "Nous n’avons pas trouvé ce lieu" in html
    assert 'value="&lt;Xyzzyx&gt;"' in html
    assert '<option value="50" selected>' in html
    assert re.search(r'id="teleconsultation"[^>]*checked', html)
    assert articles(html) == []


def test_search__homonyms__are_offered(client: Client) -> None:
    html = page(client, lieu="saint-denis", rayon=50)
    assert f"?{urlencode({'lieu': 'Saint-Denis (93)', 'rayon': 50}).replace('&', '&amp;')}" in html


@settings(max_examples=40)
@given(
    points=st.lists(st.tuples(st.floats(47.5, 48.5), st.floats(-2.5, -1)), max_size=12),
    shared=st.lists(st.integers(0, 5), min_size=12, max_size=12),
    radius=st.integers(5, 150),
)
def test_search__agrees_with_measuring_everyone(
    points: list[tuple[float, float]], shared: list[int], radius: int
) -> None:
    Psychologist.objects.all().delete()
    people = {number: PsychologistFactory() for number in set(shared[: len(points)])}
    for (latitude, longitude), number in zip(points, shared, strict=False):
        PracticeFactory(psychologist=people[number], latitude=latitude, longitude=longitude)
    found = search(Criteria(latitude=RENNES[0], longitude=RENNES[1], radius_km=radius))
    nearest: dict[int, float] = {}
    for practice in Practice.objects.all():
        distance = haversine(*RENNES, practice.latitude, practice.longitude)
        nearest[practice.psychologist_id] = min(distance, nearest.get(practice.psychologist_id, math.inf))
    expected = sorted(distance for distance in nearest.values() if distance <= radius)
    assert [result.distance_km for result in found.results] == pytest.approx(expected, abs=1e-3)
    assert found.count == len(expected)


def haversine(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    one, other = math.radians(latitude), math.radians(other_latitude)
    width, height = math.radians(other_longitude - longitude), other - one
    chord = math.sin(height / 2) ** 2 + math.cos(one) * math.cos(other) * math.sin(width / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(chord))


@given(st.floats(0, 20_000))
def test_great_circle__undoes_the_straight_line(kilometres: float) -> None:
    assert great_circle_km(straight_line(kilometres)) == pytest.approx(kilometres, abs=1e-3)


# --- Pages and turns ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("criteria", [{}, {"department": "42"}, {"latitude": 45.44, "longitude": 4.39}])
def test_search__pages__reach_everyone_once(criteria: dict[str, object]) -> None:
    with_shuffle(COUNTED + 30)
    seen: list[int] = []
    number, has_next = 0, True
    while has_next:
        number += 1
        found = search(Criteria(page=number, **criteria))
        assert found.number == number
        seen += [result.psychologist.pk for result in found.results]
        has_next = found.has_next
    assert len(seen) == len(set(seen)) == COUNTED + 30
    assert not found.is_more
    assert found.count == COUNTED + 30


def with_shuffle(count: int) -> None:
    people = PsychologistFactory.build_batch(count)
    for position, person in enumerate(people):
        person.shuffle = (position * 0.618034) % 1
    Psychologist.objects.bulk_create(people)
    Practice.objects.bulk_create(PracticeFactory.build(psychologist=person) for person in people)


def test_search__many__says_more_than(client: Client) -> None:
    with_shuffle(COUNTED + 1)
    html = page(client, lieu="Saint-Étienne")
    assert f"Plus de {COUNTED} psychologues" in html
    assert len(articles(html)) == 20
    assert "page=2" in html


def test_search__past_the_end__shows_the_last_page_and_says_so(client: Client) -> None:
    with_shuffle(25)
    html = page(client, lieu="42000", page=9)
    assert len(articles(html)) == 5
    assert "Cette page n’existe pas" in html


def test_search__without_a_place__same_order_for_an_hour_then_another(monkeypatch: pytest.MonkeyPatch) -> None:
    with_shuffle(60)
    start = datetime.datetime(2026, 11, 23, 14, 0, tzinfo=datetime.UTC)

    def order(minutes: int) -> list[int]:
        monkeypatch.setattr(timezone, "now", lambda: start + datetime.timedelta(minutes=minutes))
        return [result.psychologist.pk for result in search(Criteria()).results]

    assert order(0) == order(30) == order(59)
    assert order(60) != order(59)


def test_turn_of_the_hour__is_fair_over_the_year() -> None:
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    turns = [turn_of_the_hour(start + datetime.timedelta(hours=hour)) for hour in range(24 * 365)]
    assert all(0 <= turn < 1 for turn in turns)
    tenths = [sum(1 for turn in turns if int(turn * 10) == tenth) for tenth in range(10)]
    assert min(tenths) > 0.85 * len(turns) / 10


# --- Hostile addresses --------------------------------------------------------------------------------------------

values = st.one_of(
    st.text(max_size=200),
    st.sampled_from(
        ["nan", "inf", "-inf", "1e999", "9" * 400, "-1", "0", "48.1", "\x00", "Paris", "%", "٣", "²", "1_0"]
    ),
    st.integers().map(str),
    st.floats().map(str),
)
parameters = st.lists(
    st.tuples(
        st.sampled_from(["lieu", "lat", "lon", "rayon", "teleconsultation", "page", "langue", "q", "autre"]), values
    ),
    max_size=10,
)


@given(parameters)
@example([("lieu", "a\x00b")])
@example([("lat", "nan"), ("lon", "inf")])
@example([("page", "9" * 30), ("page", "8" * 30)])
@example([("rayon", "9" * 5000)])
@example([("lat", "90"), ("lon", "180"), ("rayon", "150")])
def test_search__any_address__answers(query: list[tuple[str, str]]) -> None:
    response = Client().get("/annuaire/", QUERY_STRING=urlencode(query, errors="surrogatepass"))
    assert response.status_code == 200


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"lat": "nan", "lon": "2"}, "Votre position n’a pas été comprise"),
        ({"lat": "91", "lon": "2"}, "Votre position n’a pas été comprise"),
        ({"lat": "48"}, "Votre position était incomplète"),
        ({"rayon": "1000"}, "La distance va de 5 à 150"),
        ({"rayon": "loin"}, "La distance va de 5 à 150"),
        ({"page": "-2"}, "Ce numéro de page n’existe pas"),
        ({"page": "dix"}, "Ce numéro de page n’existe pas"),
        ({"lieu": "x" * 5000}, "trop long"),
        ({"lieu": "a\x00"}, "caractères inconnus"),
    ],
)
def test_search__what_is_ignored__is_said(client: Client, parameters: dict[str, str], sentence: str) -> None:
    html = page(client, **parameters).replace("\u00a0", " ")
    assert sentence in html


def test_search__sets_no_cookie_and_no_session(client: Client) -> None:
    response = client.get("/annuaire/", {"lieu": "Rennes"})
    assert not response.cookies


# --- Cost ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "parameters", [{}, {"lieu": "Rennes"}, {"lieu": "35"}, {"lieu": "Renes"}, {"lieu": "zzz"}, {"lat": 48, "lon": -1}]
)
def test_search__few_queries(client: Client, django_assert_max_num_queries, parameters: dict[str, object]) -> None:
    with_shuffle(30)
    page(client)  # what the layout reads once
    with django_assert_max_num_queries(8):
        page(client, **parameters)


@pytest.fixture
def many() -> None:
    """Enough people for sorting them all to be tempting: 20,000, over France."""
    with connection.cursor() as cursor:
        cursor.execute("""
            INSERT INTO directory_psychologist (slug, first_name, last_name, register_number, email, phone, website,
                presentation, languages, teleconsultation, accepted_on, agreement_signed_on, is_suspended, updated_at)
            SELECT 'x' || n, 'X', 'X', n, '', '', '', '', '', n % 2 = 0, '2024-01-01', '2024-01-01', false, now()
            FROM generate_series(1, 20000) n
        """)
        cursor.execute("""
            INSERT INTO directory_practice (psychologist_id, address, postcode, city, latitude, longitude)
            SELECT id, '', '42000', '', 42 + 8 * random(), -4 + 11 * random() FROM directory_psychologist
        """)
        cursor.execute("ANALYZE directory_psychologist, directory_practice")


@pytest.mark.parametrize("criteria", [{}, {"teleconsultation": True}])
def test_nearest__walks_the_index_and_sorts_nothing(many: None, criteria: dict[str, bool]) -> None:
    plan = Practice.objects.listed().filter(**criteria).nearest(*RENNES)[:COUNTED].explain()
    assert "Index Scan using practice_point" in plan
    assert "Order By: (point <->" in plan
    assert "->  Sort" not in plan


def test_everywhere__walks_the_index(many: None) -> None:
    plan = Psychologist.objects.listed().filter(shuffle__gte=0.5).order_by("shuffle", "pk")[:20].explain()
    assert "psychologist_shuffle" in plan
