"""A few of the frequent questions, inside any page."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, IntegerBlock, ListBlock, StructBlockValidationError, StructValue
from wagtail.snippets.blocks import SnippetChooserBlock

from home.blocks.levels import TitledBlock
from home.blocks.text import GROUP_HIGHLIGHT

MOST_QUESTIONS = 10


class FaqExtractValue(StructValue):
    """The questions that the block shows."""

    # Set by the block when it reads several extracts at once.
    of_subject: list[Any] | None = None

    @property
    def shown(self) -> list[Any]:
        """The published ones among the chosen; or the first of the subject."""
        category = self["category"]
        if category is None:
            return [question for question in self["questions"] if question is not None and question.live]
        if self.of_subject is None:
            read_subjects([self])
        return (self.of_subject or [])[: self["number"]]


def read_subjects(extracts: list[FaqExtractValue]) -> None:
    """Give each extract the published questions of its subject, in one query for all."""
    from home.models import Question

    of_subjects = [extract for extract in extracts if extract["category"] is not None]
    by_subject: dict[int, list[Any]] = {extract["category"].pk: [] for extract in of_subjects}
    if by_subject:
        questions = Question.objects.filter(category__in=by_subject, live=True).order_by("sort_order", "pk")
        for question in questions:
            by_subject[question.category_id].append(question)
    for extract in of_subjects:
        in_language = extract["category"].locale_id
        extract.of_subject = [
            question for question in by_subject[extract["category"].pk] if question.locale_id == in_language
        ]


class FaqExtractBlock(TitledBlock):
    """Questions chosen one by one, or the first of a subject: written once, in the list of the questions."""

    title = CharBlock(label=_("Titre"), max_length=120)
    category = SnippetChooserBlock("home.QuestionCategory", label=_("Sujet"), required=False)
    number = IntegerBlock(
        label=_("Nombre de questions du sujet"), default=5, min_value=1, max_value=MOST_QUESTIONS, required=False
    )
    questions = ListBlock(
        SnippetChooserBlock("home.Question", label=_("Question")),
        label=_("Ou questions choisies"),
        default=[],
        max_num=MOST_QUESTIONS,
    )

    class Meta:
        icon = "help"
        label = _("Extrait de la foire aux questions")
        description = _("Quelques questions et leurs réponses, et le lien vers toutes les autres.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/faq_extract.html"
        value_class = FaqExtractValue

    def bulk_to_python(self, values: Iterable[Any]) -> list[Any]:
        """Read the questions of every extract of a page at once."""
        extracts: list[Any] = list(super().bulk_to_python(values))
        read_subjects(extracts)
        return extracts

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned["category"]) == bool(len(cleaned["questions"])):
            sentence = gettext("Choisissez un sujet, ou des questions une par une : l’un des deux.")
            raise StructBlockValidationError(block_errors={"category": ValidationError(sentence)})
        return {**cleaned, "number": cleaned["number"] or MOST_QUESTIONS} if cleaned["category"] else cleaned

    def get_preview_value(self) -> Any:
        from home.models import Question

        samples = [
            Question(
                question="Est-ce gratuit ?",
                answer="<p>Oui, sans avance de frais.</p>",
                slug="est-ce-gratuit",
                live=True,
            ),
            Question(
                question="Puis-je changer de psychologue ?",
                answer="<p>Oui, à tout moment.</p>",
                slug="changer",
                live=True,
            ),
        ]
        return self._to_struct_value({"title": "Les séances", "category": None, "number": 2, "questions": samples})
