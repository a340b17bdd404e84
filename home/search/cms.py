"""What the team adds to the search."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.cms.languages import LANGUAGE, LanguageFilterSet
from home.search.models import PromotedAnswer, Synonyms


class PromotedAnswerFilterSet(LanguageFilterSet):
    class Meta:
        model = PromotedAnswer
        fields = ()


class PromotedAnswerViewSet(SnippetViewSet):
    model = PromotedAnswer
    icon = "pick"
    menu_label = _("Réponses mises en avant")
    list_display = ["__str__", "words", LocaleColumn(label=LANGUAGE)]
    filterset_class = PromotedAnswerFilterSet


class SynonymsFilterSet(LanguageFilterSet):
    class Meta:
        model = Synonyms
        fields = ()


class SynonymsViewSet(SnippetViewSet):
    model = Synonyms
    icon = "resubmit"
    menu_label = _("Synonymes")
    list_display = ["words", LocaleColumn(label=LANGUAGE)]
    filterset_class = SynonymsFilterSet


class SearchViewSetGroup(SnippetViewSetGroup):
    """Helping visitors find."""

    menu_label = _("Recherche du site")
    menu_icon = "search"
    menu_order = 230
    items = (PromotedAnswerViewSet, SynonymsViewSet)
