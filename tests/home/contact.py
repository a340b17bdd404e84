"""Writing to the team, as tests do it."""

from typing import Any

from django.test import Client
from wagtail.models import Locale

from home.contact.models import ContactPage, ContactReason
from home.models import HomePage

ADDRESS = "/contact/"
FIELDS = {"motif": "annuaire", "nom": "Camille", "email": "camille@example.org", "message": "Une adresse est fausse."}


def make_page(home: HomePage) -> ContactPage:
    page = ContactPage(title="Nous contacter", slug="contact", sent_title="Merci", warning="<p>Rien sur la santé.</p>")
    return home.add_child(instance=page)


def make_reason(**fields: Any) -> ContactReason:
    values = {
        "label": "Une fiche est fausse",
        "slug": "annuaire",
        "answer": '<p>Voyez <a href="/faq/">la FAQ</a>.</p>',
        "recipients": "deploiement@example.org\nsupport@example.org",
        "locale": Locale.get_default(),
    }
    return ContactReason.objects.create(**{**values, **fields})


def write(client: Client, **changes: str) -> Any:
    return client.post(ADDRESS, {**FIELDS, **changes})
