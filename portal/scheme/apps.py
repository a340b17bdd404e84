from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SchemeConfig(AppConfig):
    name = "portal.scheme"
    verbose_name = _("Règles du dispositif")

    def ready(self) -> None:
        from portal.content_version import bump_on_change
        from portal.scheme.models import SchemeRule

        bump_on_change(SchemeRule)
