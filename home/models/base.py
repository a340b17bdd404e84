"""What every page has in common. Abstract on purpose: wagtail-localize does not work with a concrete base page."""

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from home.blocks import ContentBlock
from home.caching import may_be_kept
from home.languages import active_language
from home.scheme_figures import SchemeFiguresMixin, SchemeFiguresPanel
from home.seo import description_of
from home.translations import is_placeholder, translated
from home.views.untranslated import offer_original
from portal.content_version import remembered

HOME_PAGE_DEPTH = 2


class PortalPage(SchemeFiguresMixin, Page):
    """A page that anybody may keep, unless an editor restricted it or the visitor has a session."""

    review_by = models.DateField(
        _("à relire avant le"),
        null=True,
        blank=True,
        help_text=_("Passé ce jour, la page est signalée sur l’accueil de la gestion. N’est pas montrée au public."),
    )

    open_graph_type = "website"
    content_panels = [*Page.content_panels, SchemeFiguresPanel()]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
            ],
            _("Pour les moteurs de recherche"),
        ),
        FieldPanel("review_by"),
    ]

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        """Answer with the page. Wagtail turns the header into "private" when the page or a parent is restricted.

        Below the prefix of a language without pages, Wagtail finds the French ones, and wagtail-localize puts them in
        the tree of a language that they are not translated into: say so, and offer them, for French text that says it
        is Spanish is read aloud as Spanish.
        """
        if is_placeholder(self) or self.locale.language_code != active_language():
            return offer_original(request, self)
        response: HttpResponseBase = super().serve(request, *args, **kwargs)
        return may_be_kept(request, response)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Return Wagtail's restrictions, read once per published version: changing one publishes a version."""

        def read() -> QuerySet[PageViewRestriction]:
            restrictions = super(PortalPage, self).get_view_restrictions()
            len(restrictions)  # reads the rows, which the query set then keeps
            return restrictions

        return remembered(("restrictions", self.pk), read)

    @cached_property
    def description(self) -> str:
        """What search engines and shared links say of the page."""
        return description_of(self)

    @cached_property
    def crumbs(self) -> list[dict[str, str]]:
        """The pages between the home page and this one, for `components/breadcrumb.html`."""
        if self.depth <= HOME_PAGE_DEPTH + 1:
            return []
        parents = translated(self.get_ancestors().live().filter(depth__gt=HOME_PAGE_DEPTH))
        return [{"label": parent.title, "address": parent.url} for parent in parents]


class BodyPage(PortalPage):
    """A page made of an introduction and of the shared blocks."""

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("Deux phrases au plus, affichées sous le titre."),
    )
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)

    content_panels = [*PortalPage.content_panels, FieldPanel("introduction"), FieldPanel("body")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("body")]

    class Meta:
        abstract = True
