"""The jobs of sign-in."""

from django.core.management import call_command
from procrastinate.contrib.django import app

from portal.accounts import codes
from portal.jobs import SOON


@app.task(name="accounts.send_code", queue="emails", retry=3, priority=SOON)
def send_code(request_id: int) -> None:
    """Draw and send the code of a request: see `codes.issue_code`."""
    codes.issue_code(request_id)


@app.periodic(cron="41 3 * * *")
@app.task(name="accounts.purge", queue="default", queueing_lock="accounts.purge")
def purge(timestamp: int) -> None:
    """Each night, delete old requests for codes and sessions that ended."""
    del timestamp
    codes.purge_codes()
    call_command("clearsessions")
