"""What every page has in common. Abstract on purpose: wagtail-localize does not work with a concrete base page."""

from django.conf import settings
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.cache import patch_cache_control
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from home.blocks import ContentBlock
from home.scheme_figures import SchemeFiguresMixin, SchemeFiguresPanel
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

        Below the prefix of a language without pages, Wagtail finds the French ones: send to their own address, for
        French text that says it is Spanish is read aloud as Spanish.
        """
        in_french = get_language() == settings.LANGUAGE_CODE
        if not in_french and self.locale.language_code != get_language():
            return redirect(self.get_url(request))
        response: HttpResponseBase = super().serve(request, *args, **kwargs)
        if settings.SESSION_COOKIE_NAME in request.COOKIES:
            patch_cache_control(response, private=True)
        else:
            patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
        return response

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Return Wagtail's restrictions, read once per published version: changing one publishes a version."""

        def read() -> QuerySet[PageViewRestriction]:
            restrictions = super(PortalPage, self).get_view_restrictions()
            len(restrictions)  # reads the rows, which the query set then keeps
            return restrictions

        return remembered(("restrictions", self.pk), read)

    @cached_property
    def published_translations(self) -> list[Page]:
        """The page in each language it is published in, its own included; empty when there is only one."""
        pages = list(
            Page.objects.translation_of(self, inclusive=True).live().select_related("locale").order_by("locale_id")
        )
        return pages if len(pages) > 1 else []

    @cached_property
    def crumbs(self) -> list[dict[str, str]]:
        """The pages between the home page and this one, for `components/breadcrumb.html`."""
        if self.depth <= HOME_PAGE_DEPTH + 1:
            return []
        parents = self.get_ancestors().live().filter(depth__gt=HOME_PAGE_DEPTH)
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
