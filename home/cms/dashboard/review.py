"""What the team promised to read again before a day that has passed."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import CharField, F, Model, QuerySet, Value
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from home.cms.addresses import edit_address

SHOWN = 10


@dataclass(frozen=True)
class ToReview:
    """A page or snippet to read again."""

    title: str
    kind: str
    review_by: datetime.date
    language: str
    address: str | None

    @property
    def shown_day(self) -> str:
        """The day in letters; the first of a month as French says it."""
        shown = date_format(self.review_by, "j F Y")
        is_first_in_french = self.review_by.day == 1 and (get_language() or "").startswith("fr")
        return f"1er{shown[1:]}" if is_first_in_french else shown


def models_to_review() -> list[type[Model]]:
    """Return the types of pages and snippets that say when they must be read again."""
    return [
        model
        for model in apps.get_app_config("home").get_models()
        if any(field.name == "review_by" for field in model._meta.concrete_fields)  # noqa: SLF001
    ]


def overdue(today: datetime.date | None = None) -> QuerySet[Any, Any]:
    """Return what is published and overdue, the oldest first, in one query: (type, key, title, day, language)."""
    day = today or timezone.localdate()
    parts = [_part(number, model, day) for number, model in enumerate(models_to_review())]
    return parts[0].union(*parts[1:], all=True).order_by("day", "key")


def _part(number: int, model: type[Model], day: datetime.date) -> QuerySet[Any, Any]:
    title = "title" if issubclass(model, Page) else "question"
    rows = model._default_manager.filter(live=True, review_by__lt=day)  # noqa: SLF001
    return (
        rows.order_by()
        .annotate(
            number=Value(number),
            key=F("pk"),
            shown=Cast(title, CharField()),
            day=F("review_by"),
            language=F("locale__language_code"),
        )
        .values_list("number", "key", "shown", "day", "language")
    )


class ReviewPanel(Component):
    """Pages and questions to read again, the oldest first."""

    name = "review"
    template_name = "home/cms/dashboard/review.html"
    order = 120

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        del parent_context
        found = overdue()
        models, languages = models_to_review(), dict(settings.LANGUAGES)
        return {
            "total": found.count(),
            "rows": [
                ToReview(
                    title=title,
                    kind=str(models[number]._meta.verbose_name),  # noqa: SLF001
                    review_by=day,
                    language=languages.get(language, language),
                    address=edit_address(models[number](pk=key)),
                )
                for number, key, title, day, language in found[:SHOWN]
            ],
        }
