from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ContactConfig(AppConfig):
    name = "home.contact"
    verbose_name = _("Contact")

    def ready(self) -> None:
        from home.contact.models import ContactReason
        from portal.content_version import bump_on_change

        bump_on_change(ContactReason)
