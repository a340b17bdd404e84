from datetime import date

import factory

from directory.models import Psychologist
from tests.accounts.factories import UserFactory


class PsychologistFactory(factory.django.DjangoModelFactory):
    """A psychologist who is listed, and can sign in."""

    class Meta:
        model = Psychologist

    user = factory.SubFactory(UserFactory)
    slug = factory.Sequence(lambda number: f"camille-durand-{number}")
    first_name = "Camille"
    last_name = "Durand"
    register_number = factory.Sequence(lambda number: f"{10_000_000_000 + number}")
    presentation = "J’écoute."
    teleconsultation = True
    accepted_on = date(2024, 9, 1)
    agreement_signed_on = date(2024, 9, 15)
