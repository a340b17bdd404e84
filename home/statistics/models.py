"""« Statistiques » : the live figures of the scheme."""

from typing import Any

from django import forms
from django.db import models
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale
from wagtail.search import index

from home.blocks.text import TEXT_FEATURES
from home.models.base import PortalPage
from home.statistics import files
from home.statistics.blocks import ChartsBlock
from home.statistics.france import France, france
from portal.content_version import remembered
from portal.figures import reading
from portal.figures.disclosure import FEWEST_PEOPLE
from portal.figures.registry import Figure, Kind, find
from portal.scheme.academic_year import AcademicYear


class StatisticsPage(PortalPage):
    """The figures that the team chose, of one academic year, with their tables and files."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)
    charts = StreamField(
        ChartsBlock(),
        verbose_name=_("chiffres et graphiques"),
        blank=True,
        help_text=_("Dans l’ordre où ils sont montrés. Un chiffre que rien ne compte encore n’apparaît pas."),
    )
    method = RichTextField(
        _("d’où viennent ces chiffres"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("Montré à la fin de la page, avant ce que compte chaque chiffre."),
    )

    template = "home/pages/statistics.html"
    page_description = _("Les chiffres du dispositif, à jour : par mois et sur la carte des départements.")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("charts"),
        FieldPanel("method"),
    ]
    search_fields = [
        *PortalPage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("charts"),
        index.SearchField("method"),
    ]

    class Meta:
        verbose_name = _("page « Statistiques »")
        verbose_name_plural = _("pages « Statistiques »")

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures that the page shows and that something counts, each once, in order."""
        names: list[str] = []
        for block in self.charts:
            if block.block_type == "totals":
                names.extend(block.value["figures"])
            elif block.block_type != "text":
                names.append(block.value["figure"])
        return [figure for name in dict.fromkeys(names) if (figure := find(name))]

    @property
    def has_map(self) -> bool:
        return any(block.block_type == "by_department" for block in self.charts)

    @property
    def france(self) -> France:
        return france()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        years = reading.years(self.figures)
        asked = YearForm(request.GET, years=years)
        year = asked.year()
        sizes = {name: filesizeformat(len(made)) for name, made in files.all_files(self.figures, year).items()}
        return {
            **super().get_context(request, *args, **kwargs),
            "years": years,
            "year": year,
            "fewest_people": FEWEST_PEOPLE,
            "is_another_year": bool(asked.errors),
            "sizes": sizes if self.figures else {},
        }


class YearForm(forms.Form):
    """The academic year that an address asks for, as `annee=2025-2026`."""

    annee = forms.ChoiceField(required=False)

    def __init__(self, data: Any, years: list[AcademicYear]) -> None:
        super().__init__(data)
        self.years = {str(year): year for year in years}
        self.fields["annee"].choices = [(text, text) for text in self.years]  # type: ignore[attr-defined]

    def year(self) -> AcademicYear:
        """Return the year asked for, or the one to show first when it is not one of ours."""
        default = reading.current_year(Kind.FLOW)
        if str(default) not in self.years:
            default = next(iter(self.years.values()))
        self.is_valid()
        return self.years.get(self.cleaned_data.get("annee", ""), default)


def published_figures() -> list[Figure] | None:
    """Return what the published page shows, in French; None when it is not published, or not to everybody."""

    def find_names() -> list[str] | None:
        page = StatisticsPage.objects.live().public().filter(locale=Locale.get_default()).first()
        return [figure.name for figure in page.figures] if page else None

    names = remembered("statistics page", find_names)
    return None if names is None else [figure for name in names if (figure := find(name))]
