"""The jobs of the outbox."""

from procrastinate.contrib.django import app

from portal.emails.models import OutgoingEmail
from portal.emails.outbox import deliver
from portal.jobs import SOON

BATCH = 200


@app.task(name="emails.deliver", queue="emails", priority=SOON)
def deliver_email(email_id: int) -> None:
    """Send a message as soon as the transaction that wrote it is committed."""
    deliver(email_id)


@app.periodic(cron="* * * * *")
@app.task(name="emails.deliver_due", queue="emails", queueing_lock="emails.deliver_due")
def deliver_due(timestamp: int) -> None:
    """Each minute, send what is due: messages to try again, and those whose own job was lost.

    Stops when the mail server is down, for each attempt costs a time-out.
    """
    del timestamp
    due = OutgoingEmail.objects.due().order_by("next_attempt_at", "pk").values_list("pk", flat=True)
    for email_id in due[:BATCH]:
        if not deliver(email_id):
            return


@app.periodic(cron="17 3 * * *")
@app.task(name="emails.purge", queue="default", queueing_lock="emails.purge")
def purge_emails(timestamp: int) -> None:
    """Each night, delete the messages over six months old."""
    del timestamp
    OutgoingEmail.objects.beyond_retention().delete()
