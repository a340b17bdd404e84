"""What the page of the figures is made of, in the order that the team chooses."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, ListBlock, StreamBlock, StreamValue, StructBlock

from home.blocks.text import TEXT_FEATURES, TextBlock
from home.statistics.charts import Chart, DepartmentChart, MonthlyChart, written
from home.statistics.france import france
from portal.figures import reading
from portal.figures.registry import Figure, Kind, department_choices, figure_choices, find, monthly_choices
from portal.scheme.academic_year import AcademicYear

Context = dict[str, Any]


def _year(parent_context: Context | None) -> AcademicYear:
    """Return the year of the page; outside a page, the one that a page would show first."""
    return (parent_context or {}).get("year") or reading.current_year(Kind.FLOW)


def _identifier(parent_context: Context | None) -> str:
    """Return the identifier of the block in its page, which outlives a change of words."""
    child = (parent_context or {}).get("block")
    return str(child.id) if isinstance(child, StreamValue.StreamChild) else "apercu"


class TotalsBlock(StructBlock):
    """Figures of the year, in large."""

    title = CharBlock(label=_("Titre"), max_length=120)
    figures = ListBlock(ChoiceBlock(choices=figure_choices, label=_("Chiffre")), label=_("Chiffres"), min_num=1)

    class Meta:
        icon = "order"
        label = _("Chiffres de l’année")
        description = _("Un ou plusieurs chiffres de l’année choisie, en grand.")
        template = "home/statistics/totals.html"
        preview_value = {"title": "L’année en chiffres", "figures": ["psychologues"]}

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        year = _year(parent_context)
        figures = [figure for name in value["figures"] if (figure := find(name))]
        totals = [(figure, reading.total(figure, year)) for figure in figures]
        shown = [
            (figure, written(cell.value) if cell and cell.is_shown else "", cell is not None) for figure, cell in totals
        ]
        return {**super().get_context(value, parent_context), "totals": shown}


class ChartBlock(StructBlock):
    """A figure and its title; what it becomes is for the blocks below to say."""

    title = CharBlock(
        label=_("Titre"), max_length=120, required=False, help_text=_("Facultatif : sinon, le nom du chiffre.")
    )

    chart: Callable[[Figure, AcademicYear], Chart]

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        """Add the chart, or nothing when no part of this portal counts the figure."""
        figure = find(value["figure"] or "")
        year = _year(parent_context)
        return {
            **super().get_context(value, parent_context),
            "chart": type(self).chart(figure, year) if figure else None,
            "year": year,
            "identifier": _identifier(parent_context),
        }


class MonthlyBlock(ChartBlock):
    """Bars, one a month."""

    figure = ChoiceBlock(choices=monthly_choices, label=_("Chiffre"))

    chart = MonthlyChart.of

    class Meta:
        icon = "calendar-alt"
        label = _("Graphique par mois")
        description = _("Une barre par mois de l’année choisie, et le tableau des mêmes chiffres.")
        template = "home/statistics/monthly.html"
        preview_value = {"figure": "psychologues", "title": ""}


class DepartmentBlock(ChartBlock):
    """A map."""

    figure = ChoiceBlock(choices=department_choices, label=_("Chiffre"))

    chart = DepartmentChart.of

    class Meta:
        icon = "globe"
        label = _("Carte des départements")
        description = _("La carte de France du chiffre, sa légende, et le tableau des départements.")
        template = "home/statistics/departments.html"
        preview_value = {"figure": "psychologues", "title": ""}

    def get_context(self, value: Any, parent_context: Context | None = None) -> Context:
        return {**super().get_context(value, parent_context), "france": france()}


class ChartsBlock(StreamBlock):
    """What the team shows of the figures."""

    totals = TotalsBlock()
    by_month = MonthlyBlock()
    by_department = DepartmentBlock()
    text = TextBlock(features=TEXT_FEATURES)
