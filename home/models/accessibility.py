"""The accessibility statement that the law asks for, after the model of the RGAA."""

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from home.blocks.accessibility import NonConformitiesBlock, StatementsBlock
from home.blocks.text import TEXT_FEATURES
from home.models.base import PortalPage

FULL_SCORE = 100
PARTIAL_SCORE = 50


class Conformity(models.TextChoices):
    """What a score allows to say, as the RGAA words it: all of the criteria, half of them at least, or less."""

    FULL = "full", _("totalement conforme")
    PARTIAL = "partial", _("partiellement conforme")
    NONE = "none", _("non conforme")

    @classmethod
    def of(cls, score: Decimal | None) -> "Conformity":
        """Return the conformity for a percentage of criteria that are met; None when no audit was made."""
        if score is None or score < PARTIAL_SCORE:
            return cls.NONE
        return cls.FULL if score >= FULL_SCORE else cls.PARTIAL


class AccessibilityStatementPage(PortalPage):
    """The statement. Its conformity follows from the score of the audit, and is said in the footer of each page."""

    introduction = RichTextField(
        _("introduction"), features=TEXT_FEATURES, blank=True, help_text=_("L’engagement, et les actions prévues.")
    )
    score = models.DecimalField(
        _("part des critères respectés, en %"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0), MaxValueValidator(FULL_SCORE)],
        help_text=_("Celle de l’audit. Vide tant qu’aucun audit n’a été fait : le site est alors « non conforme »."),
    )
    audited_on = models.DateField(_("date de l’audit"), null=True, blank=True)
    auditor = models.CharField(_("audit réalisé par"), max_length=150, blank=True)
    stated_on = models.DateField(_("déclaration établie le"))
    non_conformities = StreamField(NonConformitiesBlock(), verbose_name=_("non-conformités"), blank=True)
    derogations = StreamField(StatementsBlock(), verbose_name=_("dérogations pour charge disproportionnée"), blank=True)
    exemptions = StreamField(
        StatementsBlock(), verbose_name=_("contenus non soumis à l’obligation d’accessibilité"), blank=True
    )
    technologies = StreamField(StatementsBlock(), verbose_name=_("technologies utilisées"), blank=True)
    environments = StreamField(StatementsBlock(), verbose_name=_("environnements de test"), blank=True)
    tools = StreamField(StatementsBlock(), verbose_name=_("outils d’évaluation"), blank=True)
    audited_pages = StreamField(StatementsBlock(), verbose_name=_("pages vérifiées"), blank=True)
    contact = RichTextField(
        _("contact"),
        features=TEXT_FEATURES,
        help_text=_("Comment signaler une difficulté et demander une autre forme."),
    )

    template = "home/pages/accessibility.html"
    page_description = _("La déclaration d’accessibilité obligatoire. Son résultat est repris dans le pied de page.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("score"), FieldPanel("audited_on")]), FieldPanel("auditor")], _("Audit")
        ),
        FieldPanel("non_conformities"),
        FieldPanel("derogations"),
        FieldPanel("exemptions"),
        MultiFieldPanel(
            [
                FieldPanel("stated_on"),
                FieldPanel("technologies"),
                FieldPanel("environments"),
                FieldPanel("tools"),
                FieldPanel("audited_pages"),
            ],
            _("Établissement de la déclaration"),
        ),
        FieldPanel("contact"),
    ]
    search_fields = [
        *PortalPage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("non_conformities"),
        index.SearchField("contact"),
    ]

    class Meta:
        verbose_name = _("déclaration d’accessibilité")
        verbose_name_plural = _("déclarations d’accessibilité")

    @property
    def conformity(self) -> Conformity:
        return Conformity.of(self.score)

    def clean(self) -> None:
        super().clean()
        self._check_audit()

    def _check_audit(self) -> None:
        """A score comes from an audit, which has a date and an author."""
        missing: dict[str, Any] = {
            name: _("Un résultat vient d’un audit : dites quand et par qui.")
            for name in ("audited_on", "auditor")
            if self.score is not None and not getattr(self, name)
        }
        if missing:
            raise ValidationError(missing)
