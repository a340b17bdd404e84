"""The people of the demo."""

import pytest
from django.core.management import call_command
from django.test import Client

from portal.accounts.models import User
from tests.accounts.steps import sign_in

pytestmark = pytest.mark.django_db

LANDINGS = {
    "psychologue@example.org": "/espace/",
    "nouvelle-psychologue@example.org": "/espace/",
    "universite@example.org": "/espace/",
    "communication@example.org": "/gestion/",
    "relecture@example.org": "/gestion/",
    "deploiement@example.org": "/gestion/",
    "admin@example.org": "/gestion/",
}


def test_demo__loaded_twice__doubles_nobody() -> None:
    for _time in range(2):
        call_command("load_demo")
    assert set(User.objects.values_list("email", flat=True)) == set(LANDINGS)


def test_demo__everybody_can_sign_in(client: Client) -> None:
    call_command("load_demo")
    for email, landing in LANDINGS.items():
        assert sign_in(Client(), email)["Location"] == landing
