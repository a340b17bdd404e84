"""A few of the frequent questions, inside any page."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, IntegerBlock, ListBlock, StructBlock, StructBlockValidationError, StructValue
from wagtail.snippets.blocks import SnippetChooserBlock

from home.blocks.text import GROUP_HIGHLIGHT

MOST_QUESTIONS = 10


class FaqExtractValue(StructValue):
    """The questions that the block shows."""

    @property
    def shown(self) -> list[Any]:
        """The published ones among the chosen; or the first of the subject."""
        from home.models import Question

        category = self["category"]
        if category is None:
            return [question for question in self["questions"] if question is not None and question.live]
        return list(Question.objects.published(category.locale).filter(category=category)[: self["number"]])


class FaqExtractBlock(StructBlock):
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
                question="Est-ce gratuit ?",
                answer="<p>Oui, sans avance de frais.</p>",
                slug="est-ce-gratuit",
                live=True,
            ),
            Question(
                question="Puis-je changer de psychologue ?",
                answer="<p>Oui, à tout moment.</p>",
                slug="changer",
                live=True,
            ),
        ]
        return self._to_struct_value({"title": "Les séances", "category": None, "number": 2, "questions": samples})
