"""Fictitious psychologists over the real communes: the same ones for the same seed, as many as one wants."""

import datetime
import math
import random
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import Any

from django.db import connection, transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.text import slugify
from stdnum import luhn

from directory.models import Practice, Psychologist
from directory.places.importing import DIVIDED_CITIES, commune_rows
from portal.demo.content import psychologist_words as words

DEMO_COUNT = 1_500
DEMO_SEED = 2026
DEMO_PSYCHOLOGIST_SLUG = "claire-fontanel-saint-etienne"
DEMO_NEWCOMER_SLUG = "amina-belhadj-rennes"

BATCH = 5_000
NEXT_KEYS = "SELECT nextval(pg_get_serial_sequence('directory_psychologist', 'id')) FROM generate_series(1, %s)"
LETTERS = "abcdefghjkmnpqrstuvwxyz"
KILOMETRES_PER_DEGREE = 111.2
# Numbers the regulator keeps for fiction: they ring nowhere.
FICTITIOUS_PHONES = ("01 99 00", "02 61 91", "03 53 01", "04 65 71", "05 36 49", "06 39 98")

ONLINE_ONLY_SHARE = 0.05
PRACTICES_SHARES = (0.68, 0.25, 0.07)  # one, two, three
TELECONSULTATION_SHARE = 0.45
UNLISTED_SHARE = 0.08
WOMEN_SHARE = 0.82
DOUBLE_NAME_SHARE = 0.07
WEBSITE_SHARE = 0.3
FIXED_TERM_SHARE = 0.3
UNLISTED_REASONS = ("suspended", "to sign", "ended", "not accepted", "nowhere")

Generated = tuple[Psychologist, list[Practice]]


def load(count: int = DEMO_COUNT) -> None:
    """Add the demo's psychologists who are not there yet; those who are, edited or not, are left alone."""
    add([*demo_accounts(), *generate(count - 2, DEMO_SEED)])


def add(people: Iterable[Generated]) -> None:
    """Store those whose slug is not taken, with their practices."""
    taken = set(Psychologist.objects.values_list("slug", flat=True))
    missing = (pair for pair in people if pair[0].slug not in taken)
    with transaction.atomic(), connection.cursor() as cursor:
        while some := list(islice(missing, BATCH)):
            cursor.execute(NEXT_KEYS, [len(some)])
            for (psychologist, practices), (key,) in zip(some, cursor.fetchall(), strict=True):
                psychologist.pk = key
                for practice in practices:
                    practice.psychologist = psychologist
            _copy(cursor, [psychologist for psychologist, _practices in some])
            _copy(cursor, [practice for _psychologist, practices in some for practice in practices])


def _copy(cursor: Any, rows: Sequence[Model]) -> None:
    """Store rows of one model with COPY: a hundred thousand in seconds, where bulk_create takes a minute."""
    if not rows:
        return
    table = rows[0]._meta  # noqa: SLF001
    fields = [field for field in table.concrete_fields if not field.generated and (not field.primary_key or rows[0].pk)]
    columns = ", ".join(str(field.column) for field in fields)
    with cursor.copy(f"COPY {table.db_table} ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row([field.pre_save(row, add=True) for field in fields])


def demo_accounts() -> list[Generated]:
    """The two psychologists that the demo's accounts sign in as: one with everything, one about to sign."""
    today = timezone.localdate()
    full = Psychologist(
        slug=DEMO_PSYCHOLOGIST_SLUG,
        first_name="Claire",
        last_name="Fontanel",
        register_number=register_number(90_000_001),
        email="psychologue@example.org",
        phone="04 65 71 00 42",
        website="https://claire-fontanel.example.org/",
        presentation=(
            "Psychologue clinicienne, j’accompagne des étudiantes et des étudiants depuis dix ans. Anxiété, sommeil, "
            "solitude, rupture, deuil : on peut commencer par n’importe où, y compris par le silence.\n\n"
            "Le premier rendez-vous sert à faire connaissance : vous n’avez rien à préparer."
        ),
        languages="français, anglais, espagnol",
        teleconsultation=True,
        accepted_on=today - datetime.timedelta(days=500),
        agreement_signed_on=today - datetime.timedelta(days=480),
        shuffle=0.421,
    )
    newcomer = Psychologist(
        slug=DEMO_NEWCOMER_SLUG,
        first_name="Amina",
        last_name="Belhadj",
        register_number=register_number(90_000_002),
        email="nouvelle-psychologue@example.org",
        phone="02 61 91 00 35",
        languages="français, arabe",
        accepted_on=today - datetime.timedelta(days=3),
        shuffle=0.355,
    )
    return [
        (
            full,
            [
                _practice("18 rue de la République", "42000", "Saint-Étienne", 45.4385, 4.3890),
                _practice("5 place du Marché", "42400", "Saint-Chamond", 45.4755, 4.5142),
            ],
        ),
        (newcomer, [_practice("27 rue Louise-Michel", "35000", "Rennes", 48.1102, -1.6794)]),
    ]


def _practice(address: str, postcode: str, city: str, latitude: float, longitude: float) -> Practice:
    return Practice(address=address, postcode=postcode, city=city, latitude=latitude, longitude=longitude)


def register_number(number: int) -> str:
    """Return an RPPS number, 11 digits of which the last is Luhn’s, that no one has: real ones begin with 10."""
    body = f"19{number:08d}"
    return body + luhn.calc_check_digit(body)


def generate(count: int, seed: int) -> Iterator[Generated]:
    """Yield `count` unsaved psychologists and their practices, drawn over the communes by population.

    The same seed gives the same people, whatever the count: a longer draw begins like a shorter one.
    """
    communes = Communes()
    slugs = {DEMO_PSYCHOLOGIST_SLUG, DEMO_NEWCOMER_SLUG}
    for index in range(count):
        draw = random.Random(f"{seed}:{index}")
        psychologist, practices = _person(draw, communes, index)
        town = practices[0].city if practices else ""
        slug = slugify(f"{psychologist.first_name} {psychologist.last_name} {town}")
        while slug in slugs:
            slug = f"{slug}-{''.join(draw.choices(LETTERS, k=4))}"
        slugs.add(slug)
        psychologist.slug = slug
        psychologist.email = f"{slug}@example.org"
        if draw.random() < WEBSITE_SHARE:
            psychologist.website = f"https://{slug}.example.org/"[:200]
        yield psychologist, practices


class Communes:
    """The communes, to be drawn by population and around one of them."""

    def __init__(self) -> None:
        self.rows = [row for row in commune_rows() if row["insee_code"] not in DIVIDED_CITIES]
        self.weights = list(accumulate(int(row["population"]) for row in self.rows))
        self.by_department: dict[str, tuple[list[dict[str, str]], list[int]]] = {}
        for row in self.rows:
            rows, weights = self.by_department.setdefault(row["department"], ([], []))
            rows.append(row)
            weights.append(int(row["population"]) + (weights[-1] if weights else 0))

    def one(self, draw: random.Random) -> dict[str, str]:
        return draw.choices(self.rows, cum_weights=self.weights)[0]

    def near(self, draw: random.Random, row: dict[str, str]) -> dict[str, str]:
        """Return a commune of the same department: where a second practice may well be."""
        rows, weights = self.by_department[row["department"]]
        return draw.choices(rows, cum_weights=weights)[0]


def _person(draw: random.Random, communes: Communes, index: int) -> Generated:
    is_woman = draw.random() < WOMEN_SHARE
    first_name = draw.choice(words.FEMININE if is_woman else words.MASCULINE)
    last_name = draw.choice(words.SURNAMES)
    if draw.random() < DOUBLE_NAME_SHARE:
        last_name = f"{last_name}-{draw.choice(words.SURNAMES)}"
    practices = _practices(draw, communes)
    psychologist = Psychologist(
        first_name=first_name,
        last_name=last_name.replace("Le-", "Le ").replace("Da-", "Da "),
        register_number=register_number(index),
        phone=f"{draw.choice(FICTITIOUS_PHONES)} {draw.randrange(100):02d} {draw.randrange(100):02d}",
        presentation=_presentation(draw, is_woman, bool(practices)),
        languages=_languages(draw),
        teleconsultation=not practices or draw.random() < TELECONSULTATION_SHARE,
        shuffle=draw.random(),
        **_dates(draw),
    )
    if draw.random() < UNLISTED_SHARE:
        practices = _unlist(draw, psychologist, practices)
    return psychologist, practices


def _practices(draw: random.Random, communes: Communes) -> list[Practice]:
    if draw.random() < ONLINE_ONLY_SHARE:
        return []
    count = draw.choices((1, 2, 3), PRACTICES_SHARES)[0]
    first = communes.one(draw)
    rows = [first, *(communes.near(draw, first) for _ in range(count - 1))]
    return [_practice_in(draw, row) for row in rows]


def _practice_in(draw: random.Random, row: dict[str, str]) -> Practice:
    """Return a practice in the commune, further from its town hall the larger it is."""
    spread_km = min(2.5, 0.15 + math.sqrt(int(row["population"])) / 200)
    latitude = float(row["latitude"]) + draw.gauss(0, spread_km / 2) / KILOMETRES_PER_DEGREE
    narrowing = math.cos(math.radians(latitude))
    longitude = float(row["longitude"]) + draw.gauss(0, spread_km / 2) / KILOMETRES_PER_DEGREE / narrowing
    return _practice(
        f"{draw.randrange(1, 120)} {draw.choice(words.STREETS)}",
        draw.choice(row["postcodes"].split("|")),
        row["name"],
        round(latitude, 5),
        round(longitude, 5),
    )


def _dates(draw: random.Random) -> dict[str, Any]:
    accepted = datetime.date(2022, 3, 1) + datetime.timedelta(days=draw.randrange(1_000))
    signed = accepted + datetime.timedelta(days=draw.randrange(5, 60))
    return {
        "accepted_on": accepted,
        "agreement_signed_on": signed,
        "agreement_ends_on": datetime.date(2032, 8, 31) if draw.random() < FIXED_TERM_SHARE else None,
    }


def _unlist(draw: random.Random, psychologist: Psychologist, practices: list[Practice]) -> list[Practice]:
    """Keep the psychologist out of the directory, for one of the reasons there are."""
    match draw.choice(UNLISTED_REASONS):
        case "suspended":
            psychologist.is_suspended = True
        case "to sign":
            psychologist.agreement_signed_on = psychologist.agreement_ends_on = None
        case "ended":
            psychologist.agreement_ends_on = datetime.date(2025, 6, 30)
        case "not accepted":
            psychologist.accepted_on = psychologist.agreement_signed_on = psychologist.agreement_ends_on = None
        case "nowhere":
            psychologist.teleconsultation = False
            return []
    return practices


def _languages(draw: random.Random) -> str:
    names, weights = zip(*words.LANGUAGES, strict=True)
    spoken = draw.choices(names, weights, k=draw.choices((0, 1, 2, 3), (45, 35, 15, 5))[0])
    return ", ".join(dict.fromkeys(["français", *spoken]))


def _presentation(draw: random.Random, is_woman: bool, has_practice: bool) -> str:
    def said(text: str) -> str:
        forms = text.split("|")
        return forms[0] if is_woman else forms[-1]

    opening = draw.choice(words.OPENINGS)[0 if is_woman else 1]
    first = [f"{opening} {draw.choice(words.AUDIENCES)}.", said(draw.choice(words.THEMES))]
    second = [
        said(draw.choice(words.APPROACHES)),
        draw.choice(words.CLOSINGS if has_practice else words.ONLINE_CLOSINGS),
    ]
    return f"{' '.join(first)}\n\n{' '.join(filter(None, second))}"
