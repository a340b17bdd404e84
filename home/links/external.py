"""Links to other sites: asked politely, never inside our own network."""

import ipaddress
import socket
import ssl
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx
from django.conf import settings

from home.links.models import Reason

IPAddress: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

SITES_AT_ONCE = 4  # each site is asked one address at a time
TIMEOUT_SECONDS = 10.0
MAXIMUM_REDIRECTS = 5
MAXIMUM_ROBOTS_BYTES = 500_000
AGENT = "SantePsyEtudiant-links"
PORTS = {None, 80, 443}
# A site that will not tell a robot is not a broken link.
WILL_NOT_TELL = {
    HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED,
    HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS, 999,
}  # fmt: skip
ASK_AGAIN_WITH_GET = {HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED}


class Problem(Exception):
    """The link is broken, for this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def is_public(address: IPAddress) -> bool:
    """Tell whether an address is on the internet: not this machine, nor its networks, nor a reserved range."""
    mapped = getattr(address, "ipv4_mapped", None)
    checked = mapped or address
    return checked.is_global and not checked.is_multicast and not checked.is_reserved


class GuardedTransport(httpx.HTTPTransport):
    """Connects only to addresses that are allowed: the name is resolved here, and the connection made to the result.

    So a name that changes its mind between the check and the connection gains nothing.
    """

    def __init__(self, is_allowed: Callable[[IPAddress], bool]) -> None:
        super().__init__(trust_env=False)
        self.is_allowed = is_allowed

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        pinned = httpx.Request(
            request.method,
            request.url.copy_with(host=self._address_of(host)),
            headers=request.headers,  # the header Host keeps the name
            extensions={**request.extensions, "sni_hostname": host},
        )
        return super().handle_request(pinned)

    def _address_of(self, host: str) -> str:
        try:
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise Problem(Reason.UNKNOWN_HOST) from error
        addresses = [ipaddress.ip_address(str(each[4][0]).partition("%")[0]) for each in found]
        if not addresses or not all(self.is_allowed(address) for address in addresses):
            raise Problem(Reason.REFUSED)
        return str(addresses[0])


class ExternalChecker:
    """Tells what is wrong with addresses of other sites; `is_allowed` is for the tests, which have no internet."""

    def __init__(
        self,
        is_allowed: Callable[[IPAddress], bool] = is_public,
        ports: set[int | None] | None = None,
        timeout_seconds: float = TIMEOUT_SECONDS,
    ) -> None:
        self.is_allowed = is_allowed
        self.ports = PORTS if ports is None else ports
        self.timeout = timeout_seconds

    def problems(self, addresses: Iterable[str]) -> dict[str, Reason]:
        """Return the broken ones among the addresses, and why. A few sites at once, one address of a site at a time."""
        by_site: dict[str, list[str]] = defaultdict(list)
        for address in sorted(set(addresses)):
            by_site[_site(address)].append(address)
        found: dict[str, Reason] = {}
        with ThreadPoolExecutor(max_workers=SITES_AT_ONCE) as pool:
            for problems in pool.map(self._problems_of_site, by_site.values()):
                found.update(problems)
        return found

    def _problems_of_site(self, addresses: list[str]) -> dict[str, Reason]:
        headers = {"User-Agent": f"{AGENT} (+{settings.PUBLIC_URL}/)", "Accept": "*/*"}
        transport = GuardedTransport(self.is_allowed)
        found: dict[str, Reason] = {}
        with httpx.Client(transport=transport, headers=headers, timeout=self.timeout, trust_env=False) as client:
            robots = self._robots(client, addresses[0])
            for address in addresses:
                if robots.can_fetch(AGENT, address) and (reason := self._problem(client, address)):
                    found[address] = reason
        return found

    def _problem(self, client: httpx.Client, address: str) -> Reason | None:
        try:
            status = self._status(client, "HEAD", address)
            if status in ASK_AGAIN_WITH_GET or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                status = self._status(client, "GET", address)
        except Problem as problem:
            return problem.reason
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return None if status in WILL_NOT_TELL else Reason.SERVER_ERROR
        return Reason.MISSING if status >= HTTPStatus.BAD_REQUEST and status not in WILL_NOT_TELL else None

    def _status(self, client: httpx.Client, method: str, address: str) -> int:
        """Return the status at the end of the redirects, each checked like the first address. Raises Problem."""
        seen = set()
        for _hop in range(MAXIMUM_REDIRECTS + 1):
            if address in seen:
                break
            seen.add(address)
            self._check_address(address)
            try:
                with client.stream(method, address) as response:  # the body is never read
                    if not response.has_redirect_location:
                        return response.status_code
                    address = urljoin(address, response.headers["Location"])
            except httpx.TimeoutException as error:
                raise Problem(Reason.SLOW) from error
            except httpx.HTTPError as error:
                is_certificate = isinstance(error.__cause__, ssl.SSLError) or "CERTIFICATE" in str(error)
                raise Problem(Reason.CERTIFICATE if is_certificate else Reason.UNREACHABLE) from error
            except httpx.InvalidURL as error:
                raise Problem(Reason.REFUSED) from error
        raise Problem(Reason.REDIRECT_LOOP)

    def _check_address(self, address: str) -> None:
        try:
            parts = urlsplit(address)
            is_right = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port in self.ports
        except ValueError:
            is_right = False
        if not is_right or "@" in parts.netloc:
            raise Problem(Reason.REFUSED)

    def _robots(self, client: httpx.Client, address: str) -> RobotFileParser:
        """Return what the site asks of robots; a site that says nothing allows everything."""
        rules = RobotFileParser()
        rules.parse([])
        try:
            self._check_address(address)
            with client.stream("GET", urljoin(address, "/robots.txt")) as response:
                if response.status_code == HTTPStatus.OK:
                    text = b""
                    for chunk in response.iter_bytes():
                        text += chunk
                        if len(text) > MAXIMUM_ROBOTS_BYTES:
                            break
                    rules.parse(text.decode(errors="replace").splitlines())
        except (Problem, httpx.HTTPError, httpx.InvalidURL):
            return rules
        return rules


def _site(address: str) -> str:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return address
