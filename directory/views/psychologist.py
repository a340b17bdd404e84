from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from directory.forms import SearchForm
from directory.models import Psychologist
from directory.views.address import Address

GONE = 410


@require_safe
def psychologist(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a psychologist of the directory; 410 for one who left it, 404 for one who never was in it."""
    someone = Psychologist.objects.listed().filter(slug=slug).prefetch_related("practices").first()
    if someone is not None:
        context = {"psychologist": someone, "results_query": _results_query(request)}
        return render(request, "directory/psychologist.html", context)
    if Psychologist.objects.once_listed().filter(slug=slug).exists():
        return render(request, "directory/gone.html", status=GONE)
    raise Http404


def _results_query(request: HttpRequest) -> str:
    """Return the search that led here, from what is valid in the address and nothing else."""
    form = SearchForm(request.GET)
    form.is_valid()
    return Address(form.cleaned_data).of_results(form.cleaned_data.get("page") or 1)
