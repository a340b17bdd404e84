from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LinksConfig(AppConfig):
    name = "home.links"
    verbose_name = _("Liens")

    def ready(self) -> None:
        from home.links import signals

        signals.connect()
