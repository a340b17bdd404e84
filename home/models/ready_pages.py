"""The library of ready-made pages: to be copied, never published."""

from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from home.models.base import HOME_PAGE_DEPTH, PortalPage


class ReadyPageLibrary(Page):
    """The place of the ready-made pages: beside the home pages, outside the site, so that nothing in it has an address.

    Any page of the site may be in it, whatever its usual parent. What is in it stays a draft (`keep_as_draft`).
    """

    is_outside_the_site = True
    parent_page_types = ["wagtailcore.Page"]
    max_count = 1
    page_description = _("Les pages prêtes à copier. Rien de ce qui est ici n’est publié.")
    is_previewable = False
    promote_panels: list[Any] = []
    settings_panels: list[Any] = []

    class Meta:
        verbose_name = _("bibliothèque de modèles de pages")
        verbose_name_plural = _("bibliothèques de modèles de pages")

    @classmethod
    def allowed_subpage_models(cls) -> list[type[Page]]:
        """Return every type of which a site can hold several."""
        return [
            model
            for model in apps.get_models()
            if issubclass(model, PortalPage) and model.max_count is None and model._meta.model_name != "homepage"  # noqa: SLF001
        ]

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        raise Http404

    @classmethod
    def get(cls) -> "ReadyPageLibrary":
        """Return the library, made now if there is none."""
        library = cls.objects.first()
        if library is None:
            library = cls(title=str(_("Modèles de pages")), slug="modeles", live=False, locale=Locale.get_default())
            Page.get_first_root_node().add_child(instance=library)
        return library

    @classmethod
    def ready_for(cls, parent: Page) -> QuerySet[Page]:
        """Return the ready-made pages that may be copied under `parent`, in the order of the library."""
        types = [model for model in parent.specific_class.creatable_subpage_models() if model.can_create_at(parent)]
        library = cls.objects.first()
        if library is None or not types:
            return Page.objects.none()
        return Page.objects.descendant_of(library).type(*types).order_by("path")


def is_ready_made(page: Page) -> bool:
    """Tell whether the page is in the library."""
    return page.depth > HOME_PAGE_DEPTH and ReadyPageLibrary.objects.ancestor_of(page).exists()


def keep_as_draft(instance: Any, **_kwargs: Any) -> None:
    """Refuse to publish what is in the library, whoever asks. Receiver of `pre_save`."""
    if isinstance(instance, Page) and instance.live and instance.path and is_ready_made(instance):
        instance.live = False
