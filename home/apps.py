from django.apps import AppConfig
from django.db.models.signals import post_migrate, post_save, pre_save
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Site éditorial")

    def ready(self) -> None:
        from wagtail.models import PageViewRestriction, Site

        from home import checks, reviewing, teams  # noqa: F401 – the checks register themselves
        from home import models as rows
        from home.models.ready_pages import keep_as_draft
        from home.renditions import make_later
        from portal.content_version import bump_on_change

        bump_on_change(rows.Banner, rows.Link, rows.SupportService, rows.Question, rows.QuestionCategory)
        bump_on_change(rows.PortalImage, rows.PortalDocument, PageViewRestriction, Site)
        post_save.connect(make_later, sender=rows.PortalImage, dispatch_uid="renditions")
        post_migrate.connect(teams.apply, sender=teams.last_app(), dispatch_uid="teams")
        post_migrate.connect(reviewing.cover_snippets, sender=teams.last_app(), dispatch_uid="reviewing")
        pre_save.connect(keep_as_draft, dispatch_uid="ready-pages")
