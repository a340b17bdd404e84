"""The demo's frequent questions. What editors changed since is left alone."""

from wagtail.models import Locale

from home.models import Question, QuestionCategory
from portal.demo.content.texts.questions import QUESTIONS
from portal.demo.content.typography import typeset


def load() -> None:
    """Create the questions and subjects that are not there yet."""
    french = Locale.get_default()
    there = set(Question.objects.filter(locale=french).values_list("slug", flat=True))
    for rank, (title, entries) in enumerate(QUESTIONS.items()):
        category, _created = QuestionCategory.objects.get_or_create(
            title=typeset(title), locale=french, defaults={"sort_order": rank}
        )
        for order, entry in enumerate(entries):
            if entry["slug"] not in there:
                question = Question(**typeset(entry), category=category, sort_order=order, locale=french)
                question.full_clean(exclude=["translation_key"])
                question.save()
                question.save_revision().publish()
