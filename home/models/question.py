"""A frequent question: written once, shown in the FAQ, on the home page, in guides and in the search."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, Locale, PreviewableMixin, RevisionMixin, TranslatableMixin, WorkflowMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.blocks.text import TEXT_FEATURES
from home.models.audience import AudiencesField
from home.scheme_figures import SchemeFiguresMixin

SLUG_LENGTH = 80


class QuestionCategory(SchemeFiguresMixin, TranslatableMixin, models.Model):
    """A subject of the FAQ."""

    title = models.CharField(_("sujet"), max_length=120)
    sort_order = models.PositiveSmallIntegerField(_("rang"), default=0, help_text=_("Les plus petits d’abord."))

    panels: ClassVar = [FieldPanel("title"), FieldPanel("sort_order")]

    class Meta(TranslatableMixin.Meta):
        ordering = ["sort_order", "title"]
        verbose_name = _("sujet de la foire aux questions")
        verbose_name_plural = _("sujets de la foire aux questions")

    def __str__(self) -> str:
        return self.title


class QuestionQuerySet(models.QuerySet["Question"]):
    """Questions, by what shows them."""

    def published(self, locale: Locale) -> "QuestionQuerySet":
        """Keep the published ones in one language, in the order of the FAQ."""
        return (
            self.filter(locale=locale, live=True)
            .select_related("category")
            .order_by("category__sort_order", "category__title", "sort_order", "pk")
        )

    def for_audience(self, audience: str) -> "QuestionQuerySet":
        """Keep those for that audience, and those for everybody."""
        return self.filter(models.Q(audiences__contains=[audience]) | models.Q(audiences=[]))


class Question(
    SchemeFiguresMixin,
    WorkflowMixin,
    DraftStateMixin,
    RevisionMixin,
    PreviewableMixin,
    TranslatableMixin,
    index.Indexed,
    models.Model,
):
    """A question and its answer. Its address, `/faq/#question-…`, outlives a change of words."""

    category = models.ForeignKey(
        QuestionCategory, verbose_name=_("sujet"), on_delete=models.PROTECT, related_name="questions"
    )
    question = models.CharField(_("question"), max_length=200)
    answer = RichTextField(_("réponse"), features=TEXT_FEATURES)
    audiences = AudiencesField(
        verbose_name=_("pour qui"), help_text=_("Rien de coché : la question s’adresse à tout le monde.")
    )
    is_featured = models.BooleanField(_("montrer sur la page d’accueil"), default=False)
    sort_order = models.PositiveSmallIntegerField(
        _("rang dans son sujet"), default=0, help_text=_("Les plus petits d’abord.")
    )
    review_by = models.DateField(
        _("à relire avant le"),
        null=True,
        blank=True,
        help_text=_("Passé ce jour, la question est signalée sur l’accueil de la gestion."),
    )
    slug = models.SlugField(
        _("adresse"),
        max_length=SLUG_LENGTH,
        blank=True,
        help_text=_("Faite à partir de la question. Ne la changez plus : des pages et des e-mails y mènent peut-être."),
    )

    objects = QuestionQuerySet.as_manager()

    panels: ClassVar = [
        FieldPanel("question"),
        FieldPanel("answer"),
        MultiFieldPanel([FieldPanel("category"), FieldPanel("sort_order")], _("Place dans la foire aux questions")),
        FieldPanel("audiences"),
        FieldPanel("is_featured"),
        FieldPanel("review_by"),
        FieldPanel("slug"),
    ]
    search_fields: ClassVar = [
        index.SearchField("question", boost=2),
        index.SearchField("answer"),
        index.FilterField("locale_id"),
        index.FilterField("live"),
        index.FilterField("audiences"),
        index.FilterField("category_id"),
        index.FilterField("sort_order"),
    ]
    override_translatable_fields: ClassVar = [
        TranslatableField("question"),
        TranslatableField("answer"),
        SynchronizedField("slug", overridable=False),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        constraints = [models.UniqueConstraint(fields=["locale", "slug"], name="question_slug_in_language")]

    def __str__(self) -> str:
        return self.question

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or self._free_slug()
        super().full_clean(*args, **kwargs)

    @property
    def anchor(self) -> str:
        """Its place in the page of the FAQ."""
        return f"question-{self.slug}"

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "home/cms/question_preview.html"

    def _free_slug(self) -> str:
        wanted = slugify(self.question)[: SLUG_LENGTH - 4].strip("-") or "reponse"
        taken = set(
            Question.objects.filter(locale_id=self.locale_id, slug__startswith=wanted)
            .exclude(pk=self.pk)
            .values_list("slug", flat=True)
        )
        candidates = [wanted, *(f"{wanted}-{number}" for number in range(2, len(taken) + 3))]
        return next(slug for slug in candidates if slug not in taken)


def by_category(questions: Iterable[Question]) -> list[tuple[QuestionCategory, list[Question]]]:
    """Group questions that are in the order of the FAQ."""
    groups: dict[int, tuple[QuestionCategory, list[Question]]] = {}
    for question in questions:
        groups.setdefault(question.category_id, (question.category, []))[1].append(question)
    return list(groups.values())


def featured_questions(locale: Locale) -> list[Question]:
    """Return the questions that editors chose to show on the home page."""
    return list(Question.objects.published(locale).filter(is_featured=True))
