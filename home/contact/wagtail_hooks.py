"""What Wagtail finds by the name of this module."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from home.contact.cms import ContactViewSetGroup
from home.contact.reading import ANSWERED, READ

register_snippet(ContactViewSetGroup)


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    """Name what the history of the site says of messages."""
    actions.register_action(READ, _("Lire un message"), _("A lu un message reçu"))
    actions.register_action(ANSWERED, _("Répondre à un message"), _("A noté un message comme répondu"))
