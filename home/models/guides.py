"""The guides, and their list."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import PageChooserBlock, StreamBlock
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.snippets.blocks import SnippetChooserBlock

from home.blocks import ContentBlock
from home.models.base import PortalPage
from home.models.question import Question
from home.translations import translated


class RelatedBlock(StreamBlock):
    """What to read next."""

    guide = PageChooserBlock("home.GuidePage", label=_("Guide"), icon="doc-full")
    question = SnippetChooserBlock("home.Question", label=_("Question"), icon="help")


class GuideIndexPage(PortalPage):
    """The list of the guides."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)

    template = "home/pages/guide_index.html"
    page_description = _("La liste des guides.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.GuidePage"]
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("liste des guides")
        verbose_name_plural = _("listes des guides")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        guides = translated(GuidePage.objects.child_of(self).live()).order_by("-updated_on", "title")
        return {**super().get_context(request, *args, **kwargs), "guides": guides}


class GuidePage(PortalPage):
    """One subject, explained."""

    summary = models.TextField(
        _("résumé"), max_length=300, help_text=_("Affiché dans la liste des guides et sous le titre.")
    )
    updated_on = models.DateField(_("mis à jour le"), help_text=_("Affichée aux visiteuses et visiteurs."))
    body = StreamField(ContentBlock(), verbose_name=_("contenu"), blank=True)
    related = StreamField(
        RelatedBlock(),
        verbose_name=_("à lire aussi"),
        blank=True,
        help_text=_("Des guides et des questions, montrés à la fin du guide."),
    )

    template = "home/pages/guide.html"
    open_graph_type = "article"
    page_description = _("Un sujet expliqué pas à pas.")
    parent_page_types = ["home.GuideIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("updated_on"),
        FieldPanel("body"),
        FieldPanel("related"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("summary"), index.SearchField("body")]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    @cached_property
    def contents(self) -> list[tuple[str, str]]:
        """The sections, as (anchor, title), for the table of contents; empty when there is only one."""
        headings = [(f"section-{block.id}", block.value) for block in self.body if block.block_type == "heading"]
        return headings if len(headings) > 1 else []

    @cached_property
    def related_guides(self) -> list["GuidePage"]:
        """The published guides to read next, in the language of this one."""
        chosen = (block.value.localized for block in self.related if block.block_type == "guide" and block.value)
        return [guide for guide in chosen if guide.live and guide.locale_id == self.locale_id]

    @cached_property
    def related_questions(self) -> list[Question]:
        """The published questions to read next."""
        chosen = (block.value for block in self.related if block.block_type == "question")
        return [question for question in chosen if question is not None and question.live]
