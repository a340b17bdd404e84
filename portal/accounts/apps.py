from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AccountsConfig(AppConfig):
    name = "portal.accounts"
    verbose_name = _("Comptes")

    def ready(self) -> None:
        from portal.accounts import sessions  # noqa: F401 - connects its receiver
