"""The frequent questions."""

from typing import Any

from django import forms
from django.db import models
from django.http import HttpRequest
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.rich_text import expand_db_html
from wagtail.search import index
from wagtail.search.backends import get_search_backend

from home.models.audience import Audience
from home.models.base import PortalPage
from home.models.question import Question, by_category
from home.structured_data import as_json

MAXIMUM_QUERY_LENGTH = 100


class FaqFilterForm(forms.Form):
    """What a visitor may ask of the FAQ, as the address writes it. What is not valid is left out."""

    public = forms.ChoiceField(required=False, choices=Audience.choices)
    q = forms.CharField(required=False, max_length=MAXIMUM_QUERY_LENGTH)


class FaqPage(PortalPage):
    """The frequent questions, by subject, which are snippets."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)

    template = "home/pages/faq.html"
    page_description = _("Les questions fréquentes, par sujet. Chaque réponse a sa propre adresse.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    content_panels = [*PortalPage.content_panels, FieldPanel("introduction")]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction")]

    class Meta:
        verbose_name = _("foire aux questions")
        verbose_name_plural = _("foires aux questions")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        asked = FaqFilterForm(request.GET)
        asked.is_valid()
        audience, query = asked.cleaned_data.get("public", ""), asked.cleaned_data.get("q", "")
        questions = self._questions(audience, query)
        is_filtered = bool(audience or query)
        return {
            **super().get_context(request, *args, **kwargs),
            "groups": by_category(questions),
            "total": len(questions),
            "audiences": Audience.choices,
            "audience": audience,
            "query": query,
            "is_filtered": is_filtered,
            "structured_data": "" if is_filtered else _structured_data(questions),
        }

    def _questions(self, audience: str, query: str) -> list[Question]:
        questions = Question.objects.published(self.locale)
        if audience:
            questions = questions.for_audience(audience)
        if not query:
            return list(questions)
        in_language = Question.objects.filter(locale=self.locale, live=True)
        found = {question.pk for question in get_search_backend().search(query, in_language)}
        return [question for question in questions if question.pk in found]


def _structured_data(questions: list[Question]) -> str:
    """Return what search engines read of the questions: schema.org `FAQPage`."""
    data = {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": question.question,
                "acceptedAnswer": {"@type": "Answer", "text": strip_tags(expand_db_html(question.answer))},
            }
            for question in questions
        ],
    }
    return as_json(data)
