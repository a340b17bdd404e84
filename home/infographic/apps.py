from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InfographicConfig(AppConfig):
    name = "home.infographic"
    verbose_name = _("Affiches et images")

    def ready(self) -> None:
        from home.infographic import signals
        from home.infographic.models import GeneratedFile
        from portal.content_version import bump_on_change

        bump_on_change(GeneratedFile)
        signals.connect()
