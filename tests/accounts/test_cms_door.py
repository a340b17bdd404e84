"""The CMS has no door of its own, and manages accounts without passwords."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from portal.accounts.models import User
from tests.accounts.factories import UserFactory
from tests.accounts.steps import is_signed_in, sign_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client: Client) -> User:
    user = UserFactory(email="admin@example.org", is_superuser=True)
    client.force_login(user)
    return user


def test_cms__asks_visitors_to_sign_in_at_the_one_door(client: Client) -> None:
    assert client.get("/gestion/")["Location"] == "/espace/connexion/?next=/gestion/"


@pytest.mark.parametrize("path", ["/gestion/login/", "/_util/login/", "/gestion/password_reset/"])
def test_cms__has_no_page_with_a_password(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 302
    assert response["Location"].startswith("/espace/connexion/")
    UserFactory(email="admin@example.org", is_superuser=True)
    client.force_login(User.objects.get())
    response = client.get(path)
    assert response.status_code == 404 or response["Location"].startswith("/espace/connexion/")


def test_cms__refuses_who_is_no_team_member_without_going_round_in_circles(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get("/gestion/", follow=True)
    assert response.status_code == 403
    assert "ne donne pas accès" in response.content.decode()


def test_cms__creates_an_account_that_can_sign_in(client: Client, admin: User) -> None:
    team = Group.objects.get(name="Relecture")
    data = {"email": "Nouvelle@Example.org", "first_name": "Lou", "last_name": "Roy", "groups": [team.pk]}
    assert "password" not in client.get("/gestion/users/new/").content.decode()
    response = client.post("/gestion/users/new/", data)
    assert response.status_code == 302, response.context["form"].errors
    created = User.objects.get(email="nouvelle@example.org")
    assert list(created.groups.all()) == [team]
    newcomer = Client()
    sign_in(newcomer, created.email)
    assert is_signed_in(newcomer)


def test_cms__edits_and_closes_an_account(client: Client, admin: User) -> None:
    user = UserFactory(email="lou@example.org")
    path = f"/gestion/users/edit/{user.pk}/"
    assert client.get(path).status_code == 200
    response = client.post(path, {"email": user.email, "first_name": "Lou", "last_name": "Roy"})
    assert response.status_code == 302, response.context["form"].errors
    user.refresh_from_db()
    assert (str(user), user.is_active) == ("Lou Roy", False)


def test_cms__refuses_a_second_account_for_an_address(client: Client, admin: User) -> None:
    data = {"email": "ADMIN@example.org", "first_name": "Lou", "last_name": "Roy"}
    response = client.post("/gestion/users/new/", data)
    assert response.status_code == 200
    assert "email" in response.context["form"].errors


@pytest.mark.parametrize("path", ["/gestion/users/", "/gestion/account/"])
def test_cms__lists_accounts_and_shows_one_s_own(client: Client, admin: User, path: str) -> None:
    assert client.get(path).status_code == 200
