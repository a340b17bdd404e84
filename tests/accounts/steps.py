"""What someone does at the door."""

import re

from django.core import mail
from django.http import HttpResponse
from django.test import Client

from tests.jobs import run_jobs

SIGN_IN = "/espace/connexion/"
CODE = "/espace/connexion/code/"


def ask(client: Client, email: str, next_path: str = "", **extra: str) -> HttpResponse:
    """Ask for a code and let the jobs run."""
    response = client.post(SIGN_IN, {"email": email, "next": next_path}, **extra)
    run_jobs()
    return response


def last_code() -> str:
    return re.search(r"^\d{6}$", mail.outbox[-1].body, re.MULTILINE).group()


def type_code(client: Client, code: str) -> HttpResponse:
    return client.post(CODE, {"code": code})


def sign_in(client: Client, email: str, next_path: str = "") -> HttpResponse:
    ask(client, email, next_path)
    return type_code(client, last_code())


def is_signed_in(client: Client) -> bool:
    return client.get("/espace/").status_code == 200


def wrong(code: str) -> str:
    """Return another code."""
    return f"{(int(code) + 1) % 10**6:06d}"
