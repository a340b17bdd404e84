"""The demo's frequent questions, in French and English. What editors changed since is left alone."""

from wagtail.models import Locale

from home.models import FaqPage, Question, QuestionCategory
from portal.demo.content.pages import translate
from portal.demo.content.texts import questions_english
from portal.demo.content.texts.questions import QUESTIONS
from portal.demo.content.typography import typeset


def load() -> None:
    """Create the questions and subjects that are not there yet. `linking` makes their links."""
    french = Locale.get_default()
    there = set(Question.objects.filter(locale=french).values_list("slug", flat=True))
    for rank, (title, entries) in enumerate(QUESTIONS.items()):
        category, _created = QuestionCategory.objects.get_or_create(
            title=typeset(title), locale=french, defaults={"sort_order": rank}
        )
        for order, entry in enumerate(entries):
            if entry["slug"] not in there:
                _publish(Question(**typeset(entry), category=category, sort_order=order, locale=french))
    load_english()


def load_english() -> None:
    """Translate the page, the subjects and the questions that are not in English yet."""
    english = Locale.objects.get(language_code="en")
    for page in FaqPage.objects.filter(locale=Locale.get_default()):
        translate(page, "en", questions_english.FAQ)
    subjects = {typeset(title): words for title, words in questions_english.CATEGORIES.items()}
    for category in QuestionCategory.objects.filter(locale=Locale.get_default(), title__in=subjects):
        if not category.has_translation(english):
            translated = category.copy_for_translation(english)
            translated.title = subjects[category.title]
            translated.save()
    for question in Question.objects.filter(locale=Locale.get_default(), slug__in=questions_english.QUESTIONS):
        if not question.has_translation(english):
            translated = question.copy_for_translation(english)
            translated.category = question.category.get_translation(english)
            translated.question, answer = questions_english.QUESTIONS[question.slug]
            translated.answer = answer if answer.startswith("<") else f"<p>{answer}</p>"
            _publish(translated)


def _publish(question: Question) -> None:
    question.full_clean(exclude=["translation_key"])
    question.save()
    question.save_revision().publish()
