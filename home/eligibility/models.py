"""« Suis-je éligible ? » : one page per step, each with its address; nothing is kept of what is answered."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from home.eligibility.blocks import TreeBlock
from home.eligibility.drawing import draw
from home.eligibility.panels import TreePanel
from home.eligibility.steps import step_at
from home.models import HowItWorksPage
from home.models.base import PortalPage
from home.translations import page_of
from portal.content_version import remembered

STEP_BY_STEP, AS_A_TREE = "", "arbre"
NOT_FOUND = 404


class EligibilityPage(PortalPage):
    """An eligibility test drawn by the communications team.

    The address of a step holds the words of the answers that led there, `/suis-je-eligible/etudes/apprentissage/`: it
    can be shared and bookmarked, and the back button works. Every language has the same words.
    """

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("Deux phrases au plus, affichées avant la première question."),
    )
    tree = StreamField(
        TreeBlock(),
        verbose_name=_("questions et résultats"),
        help_text=_(
            "La première question de la liste ouvre le test. Chaque réponse mène à une question ou à un résultat. "
            "L’aperçu « Arbre » montre le test entier pendant que vous le dessinez."
        ),
    )

    template = "home/eligibility/page.html"
    page_description = _("Un test : des questions, leurs réponses, et ce que chacun peut faire ensuite.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    takes_any_address = True  # what follows its own is the visitor's answers, right or wrong
    max_count_per_parent = 1  # the home page of each language
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("tree"),
        TreePanel(),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("tree")]

    class Meta:
        verbose_name = _("test d’éligibilité")
        verbose_name_plural = _("tests d’éligibilité")

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        return [(STEP_BY_STEP, _("Pas à pas")), (AS_A_TREE, _("Arbre"))]

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Take what follows the address of the page as answers."""
        if path_components and self.live:
            return RouteResult(self, kwargs={"words": tuple(path_components)})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer with the step; with the first one and an explanation when the answers are not in the test."""
        response = super().serve(request, *args, **kwargs)
        if getattr(response, "context_data", {}).get("is_lost"):
            response.status_code = NOT_FOUND
            add_never_cache_headers(response)
        return response

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        words: Sequence[str] = kwargs.get("words", ())
        preview = getattr(request, "eligibility_preview", None)
        base = self.get_url(request) or "/"
        request.counted_path = base  # type: ignore[attr-defined] # answers are nobody's business: portal/audience.py

        def address_of(words: Sequence[str]) -> str:
            if preview is not None:  # the draft has no address of its own: its preview follows what was answered
                return "?" + urlencode({**preview, "chemin": "/".join(words)})
            return base + "".join(f"{word}/" for word in words)

        step = step_at(self.tree, words, address_of)
        first = step or step_at(self.tree, (), address_of)
        return {
            **super().get_context(request, *args, **kwargs),
            "is_lost": step is None and bool(words),
            "is_first": step is None or not words,
            "step": first,
            "start_address": address_of(()),
            "how_it_works": self._how_it_works_address() if first and first.is_outcome else "",
        }

    def make_preview_request(
        self,
        original_request: HttpRequest | None = None,
        preview_mode: str | None = None,
        extra_request_attrs: dict[str, Any] | None = None,
    ) -> Any:
        """Let a preview be answered step by step: what was answered follows in its query string."""
        query = original_request.GET.dict() if original_request else {}
        attributes = {**(extra_request_attrs or {}), "eligibility_preview": query}
        return super().make_preview_request(original_request, preview_mode, attributes)

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "home/cms/eligibility/tree_preview.html" if mode_name == AS_A_TREE else self.template

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        if mode_name == AS_A_TREE:
            return {**super().get_context(request), "drawing": draw(self.tree)}
        answered = getattr(request, "eligibility_preview", {}).get("chemin", "")
        return self.get_context(request, words=tuple(filter(None, answered.split("/"))))

    def _how_it_works_address(self) -> str:
        """Return the address of « Comment ça marche » in the language of the page, or in French; empty without one."""

        def find() -> str:
            page = page_of(HowItWorksPage, self.locale)
            return (page.url or "") if page else ""

        return remembered(("how it works", self.locale_id), find)
