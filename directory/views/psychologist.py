from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from directory.models import Psychologist

GONE = 410


@require_safe
def psychologist(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a psychologist of the directory; 410 for one who left it, 404 for one who never was in it."""
    someone = Psychologist.objects.listed().filter(slug=slug).prefetch_related("practices").first()
    if someone is not None:
        return render(request, "directory/psychologist.html", {"psychologist": someone})
    if Psychologist.objects.once_listed().filter(slug=slug).exists():
        return render(request, "directory/gone.html", status=GONE)
    raise Http404
