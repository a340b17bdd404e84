from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "portal"

    def ready(self) -> None:
        from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

        from portal.content_version import bump

        for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
            signal.connect(bump, dispatch_uid="content-version")
