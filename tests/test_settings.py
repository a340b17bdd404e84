"""Settings come from the environment, are described, and production refuses to start without its secrets."""

import os
import re
import subprocess
import sys

import pytest

from tests.postgres import ROOT

GOOD = {
    "DJANGO_SETTINGS_MODULE": "portal.settings.production",
    "IGNORE_DOT_ENV": "1",
    "SECRET_KEY": "k" * 10 + "".join(f"{number:x}" for number in range(3, 200, 3)),
    "FIELD_ENCRYPTION_KEYS": "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    "ALLOWED_HOSTS": "santepsy.example.org",
    "PUBLIC_URL": "https://santepsy.example.org",
    "DATABASE_URL": "postgresql://localhost/portal",
    "EMAIL_HOST": "smtp.example.org",
    "DEFAULT_FROM_EMAIL": "Santé Psy Étudiant <ne-pas-repondre@santepsy.test>",
    "TRUSTED_PROXY_COUNT": "1",
}
# Read by the environment itself, not by the portal.
NOT_SETTINGS = {"IGNORE_DOT_ENV"}


def start_production(code: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    """Run code under the production settings, in an environment that has nothing but them."""
    environment = {"PATH": os.environ["PATH"], **GOOD, **changes}
    environment = {name: value for name, value in environment.items() if value is not None}
    return subprocess.run(
        [sys.executable, "-c", f"import django; django.setup(); {code}"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"SECRET_KEY": None}, "SECRET_KEY is missing"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY is a default"),
        ({"SECRET_KEY": "django-insecure-" + "x" * 60}, "SECRET_KEY is a default"),
        ({"SECRET_KEY": "development-only-not-a-secret" + "x" * 60}, "SECRET_KEY is a default"),
        ({"FIELD_ENCRYPTION_KEYS": None}, "FIELD_ENCRYPTION_KEYS is missing"),
        ({"FIELD_ENCRYPTION_KEYS": "not-a-key"}, "FIELD_ENCRYPTION_KEYS: key 1"),
        ({"FIELD_ENCRYPTION_KEYS": "ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQtMzI="}, "FIELD_ENCRYPTION_KEYS: key 1"),
        ({"ALLOWED_HOSTS": None}, "ALLOWED_HOSTS is missing"),
        ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS is missing"),
        ({"DATABASE_URL": None}, "DATABASE_URL is missing"),
        ({"EMAIL_HOST": None}, "EMAIL_HOST is missing"),
        ({"TRUSTED_PROXY_COUNT": None}, "TRUSTED_PROXY_COUNT is missing"),
        ({"DEFAULT_FROM_EMAIL": "portal <a@example.org>"}, "DEFAULT_FROM_EMAIL is the demo"),
        ({"PUBLIC_URL": "http://santepsy.example.org"}, "PUBLIC_URL does not start with https"),
    ],
)
def test_production__refuses_to_start_and_says_why(changes: dict[str, str | None], complaint: str) -> None:
    result = start_production("pass", **changes)
    assert result.returncode != 0
    assert complaint in result.stderr


def test_production__never_repeats_a_secret_it_refuses() -> None:
    result = start_production("pass", SECRET_KEY="hunter2-hunter2", FIELD_ENCRYPTION_KEYS="hunter3-hunter3")
    assert "hunter" not in result.stderr


def test_production__starts_and_has_no_demo() -> None:
    code = (
        "from django.urls import NoReverseMatch, reverse\n"
        "from django.conf import settings\n"
        "assert not any(app.startswith('portal.demo') for app in settings.INSTALLED_APPS)\n"
        "from django.urls import resolve\n"
        "assert resolve('/demo/courriels/').view_name == 'wagtail_serve'\n"
        "assert settings.SESSION_COOKIE_NAME.startswith('__Host-')\n"
        "assert settings.CSRF_COOKIE_NAME.startswith('__Host-')\n"
    )
    result = start_production(f"exec({code!r})")
    assert result.returncode == 0, result.stderr


def test_env_example__describes_every_variable_and_nothing_else() -> None:
    read = set()
    for path in [*(ROOT / "portal" / "settings").glob("*.py"), ROOT / "gunicorn.conf.py"]:
        read |= set(re.findall(r'env(?:\.\w+)?\(\s*"([A-Z_]+)"', path.read_text()))
        read |= set(re.findall(r'environ(?:\.get)?[\[(]"([A-Z_]+)"', path.read_text()))
    described = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert read - NOT_SETTINGS == described
