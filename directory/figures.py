"""How many psychologists are in the directory, for the pages that say it."""

from collections.abc import Mapping
from datetime import date

from django.db.models import Count as CountOf
from django.db.models import Min, Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.models import Practice, Psychologist
from portal.figures.reading import month_ends
from portal.figures.registry import Count, Figure, Kind
from portal.scheme.academic_year import AcademicYear


def _last_day(year: AcademicYear) -> date:
    return min(year.last_day, timezone.localdate())


def _first_year() -> AcademicYear:
    first = Psychologist.objects.aggregate(first=Min(Lower("in_force_during")))["first"]
    return AcademicYear.of(first or timezone.localdate())


def _total(year: AcademicYear) -> Count:
    return Count.of_people(Psychologist.objects.listed(_last_day(year)).count())


def _by_month(year: AcademicYear) -> Mapping[date, Count]:
    """Count those who were listed at the end of each month, in one query, from what their records say today."""
    ends = month_ends(year)
    if not ends:
        return {}
    listed = {
        f"m{first:%Y%m}": CountOf("pk", filter=Q(pk__in=Psychologist.objects.listed(end).values("pk")))
        for first, end in ends.items()
    }
    counted = Psychologist.objects.aggregate(**listed)
    return {first: Count.of_people(counted[f"m{first:%Y%m}"]) for first in ends}


def _by_department(year: AcademicYear) -> Mapping[str, Count]:
    rows = (
        Practice.objects.listed(_last_day(year))
        .order_by()
        .values_list("department")
        .annotate(number=CountOf("psychologist", distinct=True))
    )
    return {department: Count.of_people(number) for department, number in rows}


PSYCHOLOGISTS = Figure(
    name="psychologues",
    label=_("Psychologues dans l’annuaire"),
    unit=_("psychologues"),
    description=_(
        "Les psychologues que l’annuaire présente à la fin de chaque mois (aujourd’hui, pour le mois en cours), "
        "d’après l’état actuel des dossiers. Qui reçoit dans deux départements compte dans les deux ; qui consulte "
        "seulement à distance ne compte dans aucun."
    ),
    kind=Kind.STOCK,
    first_year=_first_year,
    total=_total,
    by_month=_by_month,
    by_department=_by_department,
)
