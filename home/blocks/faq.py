"""The frequent questions, in groups."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock

from home.blocks.text import TEXT_FEATURES


class QuestionBlock(StructBlock):
    """A question and its answer."""

    question = CharBlock(label=_("Question"), max_length=200)
    answer = RichTextBlock(label=_("Réponse"), features=TEXT_FEATURES)
    on_home_page = BooleanBlock(label=_("Montrer sur la page d’accueil"), required=False)

    class Meta:
        icon = "help"
        label = _("Question")


class QuestionGroupBlock(StructBlock):
    """Questions on one subject. Each answer has an address that outlives a change of words: its own identifier."""

    title = CharBlock(label=_("Sujet"), max_length=120)
    questions = ListBlock(QuestionBlock(), label=_("Questions"), min_num=1)

    class Meta:
        icon = "folder-open-inverse"
        label = _("Groupe de questions")
        description = _("Les questions d’un même sujet.")
        template = "home/blocks/question_group.html"
        preview_value = {
            "title": "Les séances",
            "questions": [{"question": "Est-ce gratuit ?", "answer": "<p>Oui.</p>", "on_home_page": False}],
        }


class FaqBlock(StreamBlock):
    """The whole of the FAQ."""

    group = QuestionGroupBlock()
