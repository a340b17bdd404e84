from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Site éditorial")

    def ready(self) -> None:
        from wagtail.models import PageViewRestriction, Site

        from home import teams
        from home.models import EmergencyNumber, Link, PortalDocument, PortalImage, Question, QuestionCategory
        from home.renditions import make_later
        from portal.content_version import bump_on_change

        bump_on_change(Link, EmergencyNumber, Question, QuestionCategory, PortalImage, PortalDocument)
        bump_on_change(PageViewRestriction, Site)
        post_save.connect(make_later, sender=PortalImage, dispatch_uid="renditions")
        post_migrate.connect(teams.apply, sender=teams.last_app(), dispatch_uid="teams")
