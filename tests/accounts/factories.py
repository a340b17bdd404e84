import factory

from portal.accounts.models import User


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence(lambda number: f"personne-{number}@example.org")
    first_name = "Camille"
    last_name = "Durand"
