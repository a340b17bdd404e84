"""How many codes may be asked for, and how long to wait before the next: docs/signing-in.md explains why.

Pure functions of past requests. Only requests that were accepted are counted, and whose code was not used, so a wait
always ends; every wait is bounded; and what strangers ask for an account from one network never makes anyone wait
elsewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

WINDOW = timedelta(hours=1)


@dataclass(frozen=True)
class CodeRequest:
    """Someone asked for a code. `device` names a browser that has signed in to this account before; else it is ""."""

    at: datetime
    account: str
    network: str
    device: str = ""


@dataclass(frozen=True)
class Limit:
    """So many requests an hour at no cost, then a delay that doubles at each one, up to the longest."""

    free: int
    first_delay: timedelta
    longest_delay: timedelta

    def delay_after(self, count: int) -> timedelta:
        """Return how long after the latest of `count` requests the next one may come."""
        if count < self.free:
            return timedelta()
        return min(self.longest_delay, self.first_delay * 2 ** min(count - self.free, 16))


# A browser that has signed in to the account: only its own requests count.
KNOWN_DEVICE = Limit(free=5, first_delay=timedelta(seconds=30), longest_delay=timedelta(minutes=5))
# Strangers, one account, one network: someone who insists, or an attack.
ACCOUNT_AND_NETWORK = Limit(free=3, first_delay=timedelta(seconds=30), longest_delay=timedelta(minutes=15))
# Strangers, one network, all accounts: a whole campus may share an address.
NETWORK = Limit(free=30, first_delay=timedelta(seconds=5), longest_delay=timedelta(minutes=2))
# Strangers, one account, all networks: more than one network alone is allowed in an hour, so only an attack from
# several at once gets here.
ACCOUNT = Limit(free=12, first_delay=timedelta(minutes=1), longest_delay=timedelta(minutes=10))

LONGEST_WAIT = max(limit.longest_delay for limit in (KNOWN_DEVICE, ACCOUNT_AND_NETWORK, NETWORK, ACCOUNT))


def wait_before(new: CodeRequest, past: Iterable[CodeRequest]) -> timedelta:
    """Return how long `new` has to wait, zero if it may be accepted now; never more than LONGEST_WAIT.

    `past` are the accepted requests of the last hour that share its account or its network; others do no harm.
    """
    recent = [request for request in past if new.at - WINDOW < request.at <= new.at]
    if new.device:
        same_device = [request for request in recent if request.device == new.device]
        return _wait(KNOWN_DEVICE, new.at, same_device)
    strangers = [request for request in recent if not request.device]
    network = [request for request in strangers if request.network == new.network]
    account = [request for request in strangers if request.account == new.account]
    both = [request for request in network if request.account == new.account]
    return max(
        _wait(ACCOUNT_AND_NETWORK, new.at, both),
        _wait(NETWORK, new.at, network),
        _wait(ACCOUNT, new.at, account),
    )


def _wait(limit: Limit, now: datetime, requests: list[CodeRequest]) -> timedelta:
    times = [request.at for request in requests]
    if not times:
        return timedelta()
    return max(timedelta(), max(times) + limit.delay_after(len(times)) - now)
