"""A figure that keeps itself up to date, counted by whichever app of the portal owns it."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock, StructValue

from home.blocks.text import GROUP_HIGHLIGHT
from portal.figures import reading
from portal.figures.registry import Kind, figure_choices, find
from portal.figures.rounding import in_digits, rounded_down

SAMPLE = 1_300


class LiveFigureValue(StructValue):
    """The figure of today, or nothing to show."""

    @cached_property
    def number(self) -> str:
        """« Plus de 1 400 »; empty when it is about fewer than 11 people, or cannot be counted at this time."""
        figure = find(self["figure"] or "")
        cell = reading.total(figure, reading.current_year(figure.kind)) if figure else None
        if cell is None or cell.value is None:
            return ""
        rounded = rounded_down(cell.value)
        text = in_digits(rounded)
        return text if rounded == cell.value else capfirst(gettext("plus de %(number)s") % {"number": text})

    @property
    def year(self) -> str:
        """The academic year that the figure adds up; empty for one that says how many there are today."""
        figure = find(self["figure"] or "")
        return str(reading.current_year(Kind.FLOW)) if figure and figure.kind is Kind.FLOW else ""

    @property
    def is_shown(self) -> bool:
        return bool(self.number)


class LiveFigureBlock(StructBlock):
    """A figure chosen from those that the portal counts, and what it means."""

    figure = ChoiceBlock(choices=figure_choices, label=_("Chiffre"))
    text = CharBlock(
        label=_("Explication"), max_length=120, help_text=_("Après le nombre : « psychologues dans l’annuaire ».")
    )

    class Meta:
        icon = "history"
        label = _("Chiffre à jour")
        description = _("Un chiffre que le portail compte lui-même, arrondi. Caché en dessous de 11 personnes.")
        group = GROUP_HIGHLIGHT
        template = "home/blocks/live_figure.html"
        value_class = LiveFigureValue
        preview_value = {"figure": "psychologues", "text": "psychologues dans l’annuaire"}

    def get_preview_value(self) -> Any:
        """Show a figure even where there is nothing to count yet."""
        value = super().get_preview_value()
        value.number = capfirst(gettext("plus de %(number)s") % {"number": in_digits(SAMPLE)})
        return value
