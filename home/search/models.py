"""The index of the search, and what the team adds to it."""

from typing import ClassVar

from django.contrib.contenttypes.models import ContentType
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from home.models import Question
from home.scheme_figures import SchemeFiguresMixin


class SearchEntry(models.Model):
    """The words of a page or of a snippet. What may be shown is asked of the page or snippet itself, each time."""

    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.BigIntegerField()
    title = models.TextField()
    text = models.TextField()
    vector = SearchVectorField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["content_type", "object_id"], name="search_entry_of_row")]
        indexes = [GinIndex(fields=["vector"], name="search_entry_vector")]

    def __str__(self) -> str:
        return self.title


class SearchWord(models.Model):
    """A word of the site: what a misspelt one may have meant. Made again by a job when the content changes."""

    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    word = models.CharField(max_length=40)
    plain = models.CharField(max_length=40)
    count = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["locale", "plain"], name="search_word_in_language")]
        indexes = [GinIndex(OpClass("plain", name="gin_trgm_ops"), name="search_word_trigrams")]

    def __str__(self) -> str:
        return self.word


class Synonyms(TranslatableMixin, models.Model):
    """Words that mean the same when they are searched: « psy, psychologue »."""

    words = models.CharField(
        _("mots"),
        max_length=300,
        help_text=_("Séparés par des virgules. Chercher l’un trouve aussi les autres. Exemple : psy, psychologue"),
    )

    panels: ClassVar = [FieldPanel("words")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("synonymes")
        verbose_name_plural = _("synonymes")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words

    def clean(self) -> None:
        super().clean()
        if len(separated(self.words)) < 2:  # noqa: PLR2004
            raise ValidationError({"words": gettext("Donnez au moins deux mots, séparés par une virgule.")})


class PromotedAnswer(SchemeFiguresMixin, TranslatableMixin, models.Model):
    """What is shown first to whoever searches certain words."""

    words = models.CharField(
        _("mots cherchés"),
        max_length=300,
        help_text=_("Séparés par des virgules. La réponse se montre quand la recherche contient l’un d’eux."),
    )
    title = models.CharField(_("titre"), max_length=120, blank=True, help_text=_("Vide : celui de la page."))
    text = models.CharField(_("texte"), max_length=250, blank=True)
    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    question = models.ForeignKey(
        Question, verbose_name=_("ou question"), on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    address = models.CharField(
        _("ou adresse"),
        max_length=255,
        blank=True,
        validators=[RegexValidator(r"^(/|https://|tel:)", _("Commencez par « / », « https:// » ou « tel: »."))],
        help_text=_("Pour un service d’aide : tel:3114, ou son adresse dans la page « Aide immédiate »."),
    )
    sort_order = models.PositiveSmallIntegerField(_("rang"), default=0, help_text=_("Les plus petits d’abord."))

    panels: ClassVar = [
        FieldPanel("words"),
        MultiFieldPanel([FieldPanel("title"), FieldPanel("text")], _("Ce qui se montre")),
        MultiFieldPanel(
            [PageChooserPanel("page"), FieldPanel("question"), FieldPanel("address")],
            _("Où cela mène (l’un des trois)"),
        ),
        FieldPanel("sort_order"),
    ]
    override_translatable_fields: ClassVar = [
        TranslatableField("words"),
        TranslatableField("title"),
        TranslatableField("text"),
        SynchronizedField("page"),
        SynchronizedField("question"),
        SynchronizedField("address"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("réponse mise en avant")
        verbose_name_plural = _("réponses mises en avant")
        ordering = ["sort_order", "words"]

    def __str__(self) -> str:
        return self.title or self.words

    def clean(self) -> None:
        super().clean()
        targets = [bool(self.page_id), bool(self.question_id), bool(self.address)]
        if sum(targets) != 1:
            raise ValidationError(
                {"address": gettext("Choisissez une page, une question ou une adresse : l’une des trois.")}
            )
        if not separated(self.words):
            raise ValidationError({"words": gettext("Donnez au moins un mot.")})
        if self.address and not self.title:
            raise ValidationError({"title": gettext("Donnez un titre : une adresse n’en a pas.")})


def separated(words: str) -> list[str]:
    """Return the words or groups of words between the commas."""
    return [part.strip() for part in words.split(",") if part.strip()]
