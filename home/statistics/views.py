"""The files of the figures, at addresses that do not change."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag
from django.views.decorators.http import require_safe

from home.statistics import files
from home.statistics.models import YearForm, published_figures
from portal.figures import reading
from portal.figures.registry import Figure
from portal.scheme.academic_year import AcademicYear

KEPT_SECONDS = 5 * 60


@require_safe
def csv_file(request: HttpRequest) -> HttpResponseBase:
    """Answer with the figures of the page as CSV: `?annee=2025-2026`."""
    return _file(request, files.csv_file, "text/csv; charset=utf-8", "csv")


@require_safe
def json_file(request: HttpRequest) -> HttpResponseBase:
    """Answer with the figures of the page as JSON: `?annee=2025-2026`."""
    return _file(request, files.json_file, "application/json", "json")


def _file(
    request: HttpRequest, make: Callable[[list[Figure], AcademicYear], bytes], content_type: str, ending: str
) -> HttpResponseBase:
    """Raise Http404 for a year that is not counted, or while the page is not published: its figures are not either."""
    figures = published_figures()
    if not figures:
        raise Http404
    asked = YearForm(request.GET, years=reading.years(figures))
    year = asked.year()
    if asked.errors:
        raise Http404
    response = HttpResponse(make(figures, year), content_type=content_type)
    if ending == "csv":
        response.headers["Content-Disposition"] = f'attachment; filename="sante-psy-etudiant-{year}.csv"'
    patch_cache_control(response, public=True, max_age=KEPT_SECONDS)
    set_response_etag(response)  # the same tag as the page cache gives: it does not look at an address with a year
    return get_conditional_response(request, etag=response.headers["ETag"], response=response) or response
