"""People of the directory, on example.org, listed unless a test says otherwise."""

import datetime

import factory
from factory.django import DjangoModelFactory

from directory.models import Practice, Psychologist
from portal.demo.content.psychologists import register_number


class PsychologistFactory(DjangoModelFactory):
    class Meta:
        model = Psychologist
        skip_postgeneration_save = True

    slug = factory.Sequence(lambda number: f"camille-exemple-{number}")
    first_name = "Camille"
    last_name = factory.Sequence(lambda number: f"Exemple {number}")
    register_number = factory.Sequence(lambda number: register_number(50_000_000 + number))
    email = factory.LazyAttribute(lambda psychologist: f"{psychologist.slug}@example.org")
    phone = "01 99 00 12 34"
    languages = "français"
    accepted_on = datetime.date(2024, 1, 10)
    agreement_signed_on = datetime.date(2024, 2, 1)

    @classmethod
    def at(cls, latitude: float, longitude: float, **fields: object) -> Psychologist:
        """Create one with a practice at a point."""
        psychologist = cls(**fields)
        PracticeFactory(psychologist=psychologist, latitude=latitude, longitude=longitude)
        return psychologist


class PracticeFactory(DjangoModelFactory):
    class Meta:
        model = Practice

    psychologist = factory.SubFactory(PsychologistFactory)
    address = "3 rue des Lilas"
    postcode = "42000"
    city = "Saint-Étienne"
    latitude = 45.4397
    longitude = 4.3872
