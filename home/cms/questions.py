"""The frequent questions in the CMS."""

from django.utils.translation import gettext_lazy as _
from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import BooleanColumn, LocaleColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.models import Audience, Question, QuestionCategory
from home.models.question import QuestionQuerySet


class QuestionFilterSet(LanguageFilterSet):
    audiences = ChoiceFilter(
        label=_("Pour qui"), choices=Audience.choices, lookup_expr="contains", method="of_audience"
    )

    class Meta:
        model = Question
        fields = ("category", "is_featured", "live")

    def of_audience(self, questions: QuestionQuerySet, _name: str, audience: str) -> QuestionQuerySet:
        return questions.for_audience(audience)


class QuestionViewSet(SnippetViewSet):
    model = Question
    icon = "help"
    menu_label = _("Questions")
    list_display = [
        "question",
        "category",
        BooleanColumn("is_featured"),
        LocaleColumn(label=LANGUAGE),
        UpdatedAtColumn(),
    ]
    filterset_class = QuestionFilterSet
    ordering = ["category__sort_order", "sort_order"]
    list_per_page = 50


class QuestionCategoryFilterSet(LanguageFilterSet):
    class Meta:
        model = QuestionCategory
        fields = ()


class QuestionCategoryViewSet(SnippetViewSet):
    model = QuestionCategory
    icon = "folder-open-inverse"
    menu_label = _("Sujets")
    list_display = ["title", "sort_order", LocaleColumn(label=LANGUAGE)]
    filterset_class = QuestionCategoryFilterSet


class FaqViewSetGroup(SnippetViewSetGroup):
    """The questions and their subjects."""

    menu_label = _("Questions fréquentes")
    menu_icon = "help"
    menu_order = 210
    items = (QuestionViewSet, QuestionCategoryViewSet)
