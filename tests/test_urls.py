"""Private is the default: each address of the project is either listed as public or leads to the sign-in page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, resolve
from django.urls.resolvers import LocalePrefixPattern, RegexPattern
from django.utils.regex_helper import normalize

from portal.public_urls import PUBLIC_VIEWS

SAMPLES = {
    "int": "1",
    "slug": "exemple",
    "str": "exemple",
    "path": "exemple",
    "uuid": str(UUID(int=7)),
}
SIGN_IN = "/espace/connexion/"


@dataclass(frozen=True)
class Address:
    path: str
    view_name: str


def walk(patterns: list[URLPattern | URLResolver], prefix: str = "/") -> Iterator[str]:
    """Yield a sample address for each pattern of the URLconf."""
    for pattern in patterns:
        path = prefix + sample(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from walk(pattern.url_patterns, path)
        else:
            yield path


def sample(pattern: object) -> str:
    """Return text that the pattern matches."""
    if isinstance(pattern, LocalePrefixPattern):
        return ""
    if isinstance(pattern, RegexPattern):
        text, names = normalize(pattern._regex.removeprefix("^").removesuffix("$"))[0]
        texts = (text % dict.fromkeys(names, value) for value in ("1", "exemple", "exemple/", "exemple/%/"))
        return next(text for text in texts if pattern.regex.search(text))
    converters = pattern.converters
    return re.sub(
        r"<(?:\w+:)?(\w+)>",
        lambda match: SAMPLES.get(converter_name(converters[match.group(1)]), "exemple"),
        pattern._route,
    )


def converter_name(converter: object) -> str:
    return type(converter).__name__.removesuffix("Converter").lower().replace("string", "str")


def addresses() -> list[Address]:
    found = {Address(path, resolve(path).view_name) for path in walk(get_resolver().url_patterns)}
    return sorted(found, key=lambda address: address.path)


def test_walk__finds_the_whole_urlconf() -> None:
    paths = {address.path for address in addresses()}
    assert len(paths) > 200
    assert {"/-/vivant", "/annuaire/", "/espace/", "/gestion/", f"/documents/{UUID(int=7)}/exemple"} <= paths


@pytest.mark.django_db
def test_every_address__is_public_or_asks_to_sign_in(client: Client) -> None:
    client.raise_request_exception = False
    leaks = []
    for address in addresses():
        if address.view_name in PUBLIC_VIEWS:
            continue
        for method in (client.get, client.post):
            response = method(address.path)
            if response.status_code != 302 or not response.headers["Location"].startswith(SIGN_IN):
                leaks.append(f"{address} {response.status_code} {response.headers.get('Location')}")
    assert not leaks, "\n".join(leaks)


def test_public_views__all_exist() -> None:
    assert {address.view_name for address in addresses()} >= PUBLIC_VIEWS


@pytest.mark.django_db
@pytest.mark.parametrize("prefix", ["/en", "/ar"])
def test_private_addresses__are_private_in_every_language(client: Client, prefix: str) -> None:
    response = client.get(f"{prefix}/espace/")
    assert response.status_code == 302
    assert SIGN_IN in response.headers["Location"]
