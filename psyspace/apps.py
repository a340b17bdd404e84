from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PsyspaceConfig(AppConfig):
    name = "psyspace"
    verbose_name = _("Espace professionnel")
