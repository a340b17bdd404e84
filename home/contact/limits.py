"""How often one may write: generous for people, tiresome for machines. docs/contact.md explains why.

Only messages that were accepted are counted, so a wait always ends; every wait is bounded.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from portal.accounts.limits import WINDOW, Limit

# One e-mail address: someone who forgot something writes again at once.
ADDRESS = Limit(free=4, first_delay=timedelta(minutes=1), longest_delay=timedelta(minutes=30))
# One network: a whole campus may share it.
NETWORK = Limit(free=20, first_delay=timedelta(seconds=30), longest_delay=timedelta(minutes=10))

# An address that did not ask for anything is written to twice a day at most, whoever types it.
CONFIRMATIONS_A_DAY = 2
DAY = timedelta(days=1)

__all__ = ["ADDRESS", "CONFIRMATIONS_A_DAY", "DAY", "NETWORK", "WINDOW", "wait_before"]


def wait_before(limit: Limit, now: datetime, accepted: Iterable[datetime]) -> timedelta:
    """Return how long to wait before one more message, after those accepted at these times in the last hour."""
    times = list(accepted)
    if not times:
        return timedelta()
    return max(timedelta(), max(times) + limit.delay_after(len(times)) - now)
