"""What the search looks through. A kind of content more is one line more in SOURCES."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page
from wagtail.search import index

from home.models import FaqPage, Question, SupportService
from home.texts import texts_of
from home.translations import translated
from portal.content_version import remembered

ROOT_DEPTH = 1


@dataclass(frozen=True)
class Source:
    """A model whose rows are found.

    `visible` keeps what anybody may see in a language; `address` says where a row is (empty: nowhere, not shown);
    `title` names the fields that make the title of a row that is not indexed by Wagtail.
    """

    model: type[Model]
    kind: Any
    visible: Callable[[Locale], QuerySet[Any]]
    address: Callable[[Any], str]
    title: tuple[str, ...] = field(default=())

    @property
    def content_type(self) -> ContentType:
        return ContentType.objects.get_for_model(self.model)

    def words(self, row: Any) -> tuple[str, str]:
        """Return the title of a row, and all its other words."""
        return _given_words(row, self.title) if self.title else _indexed_words(row)


def _given_words(row: Any, title: tuple[str, ...]) -> tuple[str, str]:
    return (
        " ".join(str(getattr(row, name)) for name in title),
        " ".join(text for name, text in texts_of(row) if name not in title),
    )


def _indexed_words(row: Any) -> tuple[str, str]:
    """Read what Wagtail's search would: the first field is the title."""
    fields = [each for each in row.get_search_fields() if isinstance(each, index.SearchField)]
    names = list(dict.fromkeys(each.field_name for each in fields))
    values = {each.field_name: _joined(each.get_value(row)) for each in fields}
    title = next((name for name in ("title", "question", "name") if name in names), names[0])
    description = getattr(row, "search_description", "")
    rest = [values[name] for name in names if name != title]
    return values[title], " ".join(text for text in [description, *rest] if text)


def _joined(value: Any) -> str:
    if isinstance(value, str) or not isinstance(value, Iterable):
        return str(value or "")
    return " ".join(map(str, value))


def visible_pages(locale: Locale) -> Any:
    return translated(Page.objects.live().public()).filter(locale=locale, depth__gt=ROOT_DEPTH)


def visible_questions(locale: Locale) -> QuerySet[Question]:
    """Return the published questions, once the FAQ of their language is."""
    questions = Question.objects.filter(locale=locale, live=True)
    return questions if _faq_address(locale) else questions.none()


def _faq_address(locale: Locale) -> str:
    def find() -> str:
        page = visible_pages(locale).type(FaqPage).first()
        return (page.url or "") if page else ""

    return remembered(("search faq", locale.pk), find)


def question_address(question: Question) -> str:
    return f"{_faq_address(question.locale)}#{question.anchor}"


def visible_services(locale: Locale) -> QuerySet[SupportService]:
    return SupportService.objects.filter(locale=locale, live=True)


def service_address(service: SupportService) -> str:
    """Return what a tap opens: the number, or the site of a service that has none."""
    return service.address if service.number else service.link


SOURCES = (
    Source(Page, _("Page"), visible_pages, lambda page: page.url or ""),
    Source(Question, _("Question fréquente"), visible_questions, question_address),
    Source(SupportService, _("Service d’aide"), visible_services, service_address, title=("number", "name")),
)


def source_of(model: type[Model]) -> Source | None:
    """Return the source that a model belongs to; a type of page belongs to that of pages."""
    return next((source for source in SOURCES if issubclass(model, source.model)), None)
