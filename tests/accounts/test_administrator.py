"""The first account of an installation."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from portal.accounts.models import User
from tests.accounts.factories import UserFactory
from tests.accounts.steps import sign_in

pytestmark = pytest.mark.django_db


def test_administrator__signs_in_and_reaches_everything(client: Client) -> None:
    call_command("create_administrator", "Premier@Example.org", verbosity=0)
    sign_in(client, "premier@example.org")
    assert client.get("/gestion/users/").status_code == 200


def test_administrator__can_be_someone_who_has_an_account() -> None:
    user = UserFactory(email="camille@example.org")
    call_command("create_administrator", user.email, verbosity=0)
    assert User.objects.get().is_superuser


def test_administrator__needs_an_address() -> None:
    with pytest.raises(CommandError):
        call_command("create_administrator", "premier")
