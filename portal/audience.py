"""Counting visits with Matomo, without a cookie: off unless two settings say where.

Never on private addresses: what someone does there may be about their health. docs/audience.md tells what is sent.
"""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext

PRIVATE_SECTIONS = frozenset({"espace", "gestion", "demo"})
# Counted as one page: which psychologist someone looks at is theirs. A page whose addresses say what someone answered
# gives the one to count: `request.counted_path`.
SECTIONS_COUNTED_WHOLE = frozenset({"annuaire", "recherche"})


@dataclass(frozen=True)
class Audience:
    """What the script of a page is told."""

    address: str
    site_id: str
    path: str


def is_on() -> bool:
    return bool(settings.MATOMO_URL and settings.MATOMO_SITE_ID)


def audience_of(request: HttpRequest) -> Audience | None:
    """Return what to count for this page; None where nothing is counted."""
    if not is_on():
        return None
    languages = {code for code, _name in settings.LANGUAGES}
    parts = getattr(request, "counted_path", request.path).strip("/").split("/")
    prefix = parts[:1] if parts[0] in languages else []
    rest = parts[len(prefix) :]
    section = rest[0] if rest else ""
    if section in PRIVATE_SECTIONS:
        return None
    if section in SECTIONS_COUNTED_WHOLE:
        rest = rest[:1]
    path = "/".join(part for part in [*prefix, *rest] if part)
    return Audience(f"{settings.MATOMO_URL}/matomo.php", settings.MATOMO_SITE_ID, f"/{path}/" if path else "/")


def allow(policy: dict[str, Any], matomo_url: str) -> None:
    """Let the pages send to Matomo: the only thing that the content security policy needs to know of it."""
    policy["connect-src"] = [*policy["connect-src"], origin_of(matomo_url)]


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def check_audience(url: str, site_id: str) -> list[str]:
    """Return one sentence per mistake in the two settings; an empty list when they are right, or both empty."""
    if not url and not site_id:
        return []
    problems = []
    if not url.startswith("https://") or not urlsplit(url).hostname or set(url) & set(" ;,'\"?#"):
        problems.append("MATOMO_URL is not the https:// address of a Matomo.")
    if not site_id.isascii() or not site_id.isdecimal():
        problems.append("MATOMO_SITE_ID is not a number.")
    return problems


def sentence() -> str:
    """Return what the page about personal data says of it, as the settings are: the token `mesure_audience`."""
    if not is_on():
        return gettext("Aucune mesure d’audience n’est faite.")
    return gettext(
        "Nous comptons les pages vues avec Matomo (%(host)s), sans cookie et sans vous suivre : ni ce que vous "
        "cherchez, ni la fiche que vous regardez ne sont envoyés. Rien n’est compté dans les espaces privés, ni si "
        "votre navigateur demande de ne pas être pisté."
    ) % {"host": urlsplit(settings.MATOMO_URL).hostname}
