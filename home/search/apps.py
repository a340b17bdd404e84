from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "home.search"
    label = "sitesearch"
    verbose_name = _("Recherche du site")

    def ready(self) -> None:
        from home.search import signals
        from home.search.models import PromotedAnswer, Synonyms
        from portal.content_version import bump_on_change

        bump_on_change(PromotedAnswer, Synonyms)
        signals.connect()
