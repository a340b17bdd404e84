"""The jobs of the contact page."""

from django.utils import timezone
from procrastinate.contrib.django import app

from home.contact.models import ContactMessage
from home.contact.models.message import NETWORK_RETENTION
from home.contact.states import MessageState
from portal.emails.models import OutgoingEmail
from portal.emails.states import EmailState


@app.periodic(cron="*/5 * * * *")
@app.task(name="contact.follow", queue="default", queueing_lock="contact.follow")
def follow(timestamp: int) -> None:
    """Every five minutes, note what became of the e-mails: one that reached somebody is enough."""
    del timestamp
    for message in ContactMessage.objects.filter(state=MessageState.RECEIVED):
        states = set(OutgoingEmail.objects.filter(key__startswith=message.outbox_key).values_list("state", flat=True))
        if EmailState.SENT in states:
            note(message, MessageState.FORWARDED)
        elif states and EmailState.WAITING not in states:
            note(message, MessageState.NOT_FORWARDED)


def note(message: ContactMessage, state: MessageState) -> None:
    """Change the state unless somebody answered meanwhile."""
    ContactMessage.objects.filter(pk=message.pk, state=MessageState.RECEIVED).update(state=state)


@app.periodic(cron="29 3 * * *")
@app.task(name="contact.purge", queue="default", queueing_lock="contact.purge")
def purge(timestamp: int) -> None:
    """Each night, delete the messages over six months old, and forget from which network the others came."""
    del timestamp
    ContactMessage.objects.beyond_retention().delete()
    old = ContactMessage.objects.filter(created_at__lt=timezone.now() - NETWORK_RETENTION)
    old.exclude(network_key="").update(network_key="")
