from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Site éditorial")

    def ready(self) -> None:
        from wagtail.models import PageViewRestriction, Site

        from home import checks, teams  # noqa: F401 – the checks register themselves
        from home import models as rows
        from home.models import HomePage
        from portal.content_version import bump_on_change

        bump_on_change(rows.Banner, rows.Link, rows.SupportService, rows.Question, rows.QuestionCategory)
        bump_on_change(rows.PortalImage, rows.PortalDocument, PageViewRestriction, Site)
        post_migrate.connect(teams.apply, sender=teams.last_app(), dispatch_uid="teams")
        post_save.connect(teams.same_rights_in_every_language, sender=HomePage, dispatch_uid="rights-in-every-language")
