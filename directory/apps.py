from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DirectoryConfig(AppConfig):
    name = "directory"
    verbose_name = _("Annuaire")

    def ready(self) -> None:
        from directory.figures import PSYCHOLOGISTS
        from portal.figures.registry import subscribe

        subscribe(PSYCHOLOGISTS)
