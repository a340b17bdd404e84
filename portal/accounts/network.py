"""Where a request comes from, as coarsely as the limits need it."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest

PREFIX_LENGTHS = {4: 24, 6: 48}  # what one subscriber or one site usually holds


def client_address(request: HttpRequest) -> str:
    """Return the address of the client, as told by the outermost of `settings.TRUSTED_PROXY_COUNT` proxies.

    Each proxy appends the address it saw to X-Forwarded-For: what stands further left is the client's own invention.
    """
    count = settings.TRUSTED_PROXY_COUNT
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if 0 < count <= len(forwarded):
        return forwarded[-count]
    return request.META.get("REMOTE_ADDR", "")


def network_of(address: str) -> str:
    """Return the /24 (IPv4) or /48 (IPv6) that holds the address; "unknown" for what is not an address."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    return str(ipaddress.ip_network((parsed, PREFIX_LENGTHS[parsed.version]), strict=False))
