from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Site éditorial")

    def ready(self) -> None:
        from wagtail.models import PageViewRestriction, Site

        from home.models import EmergencyNumber, Link
        from portal.content_version import bump_on_change

        bump_on_change(Link, EmergencyNumber, PageViewRestriction, Site)
