from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from directory.places.models import Place
from directory.places.search import suggest


@require_safe
@cache_control(public=True, max_age=3600)
def places(request: HttpRequest) -> JsonResponse:
    """Suggest places for what is being typed: a list, for `value` is what the search's `lieu` takes."""
    return JsonResponse([_suggestion(place) for place in suggest(request.GET.get("q", ""))], safe=False)


def _suggestion(place: Place) -> dict[str, str]:
    return {
        "label": str(place),
        "kind": place.kind,
        "postcode": place.postcodes.partition("|")[0],
        "department": place.department,
        "value": str(place),
    }
