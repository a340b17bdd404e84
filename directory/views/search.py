"""The search page: what was asked, who was found, and where to go from there."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from directory.forms import DEFAULT_RADIUS_KM, RADIUSES_KM, SearchForm
from directory.places.models import Place
from directory.places.search import Found, departments_of_region, find
from directory.search import Criteria, ResultPage, of_place
from directory.search import search as search_directory
from directory.views.address import Address

OTHER_PLACES = 5


@dataclass
class PageLink:
    """A link of the pagination; `number` is None for a gap."""

    number: int | None
    url: str = ""
    is_current: bool = False


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show who was found; what could not be understood is said, kept in its field, and left out."""
    form = SearchForm(request.GET)
    form.is_valid()
    asked = form.cleaned_data
    found, others = _place(form, asked.get("lieu") or "")
    criteria = _criteria(asked, found)
    is_lost = bool(form["lieu"].errors)
    page = search_directory(criteria) if not is_lost else ResultPage([], 0, is_more=False, number=1, has_next=False)
    address = Address({**asked, "rayon": None} if criteria.department else asked)
    context = {
        "form": form,
        "found": found,
        "others": [(place, address.to(lieu=str(place))) for place in others],
        "criteria": criteria,
        "is_around_visitor": criteria.latitude is not None and found is None,
        "is_lost": is_lost,
        "page": page,
        "results_query": address.of_results(page.number),
        "links": _page_links(page, address),
        "previous_url": address.to(page=page.number - 1) if page.number > 1 else "",
        "next_url": address.to(page=page.number + 1) if page.has_next else "",
        "notices": _notices(form, asked, page),
        "radiuses": sorted({*RADIUSES_KM, criteria.radius_km}),
        "wider": _wider(criteria, address),
        "everywhere_online_url": "?teleconsultation=1",
    }
    return render(request, "directory/search.html", context)


def _place(form: SearchForm, text: str) -> tuple[Found | None, list[Place]]:
    """Return the place that the text names, and those to offer beside it; none found is an error of the field."""
    if not text:
        return None, []
    if departments := departments_of_region(text):
        form.add_error("lieu", _("C’est une région entière : choisissez l’un de ses départements."))
        return None, departments
    if found := find(text):
        return found, found.others[:OTHER_PLACES]
    form.add_error("lieu", _("Nous n’avons pas trouvé ce lieu. Vérifiez son nom, ou essayez un code postal."))
    return None, []


def _criteria(asked: dict[str, Any], found: Found | None) -> Criteria:
    """Return what to search for: the place that was typed, else the visitor's position, else anywhere."""
    criteria = Criteria(
        radius_km=asked.get("rayon") or DEFAULT_RADIUS_KM,
        teleconsultation=asked.get("teleconsultation", False),
        page=asked.get("page") or 1,
    )
    if found:
        for name, value in of_place(found.place).items():
            setattr(criteria, name, value)
    elif not asked.get("lieu") and _has_position(asked):
        criteria.latitude, criteria.longitude = asked["lat"], asked["lon"]
    return criteria


def _has_position(asked: dict[str, Any]) -> bool:
    return asked.get("lat") is not None and asked.get("lon") is not None


def _notices(form: SearchForm, asked: dict[str, Any], page: ResultPage) -> list[str]:
    """Return a sentence for each thing that was ignored and has no visible field of its own."""
    notices = list(dict.fromkeys(str(error) for name in ("lat", "lon", "page") for error in form[name].errors))
    if not notices and (asked.get("lat") is None) != (asked.get("lon") is None):
        notices.append(_("Votre position était incomplète : elle a été ignorée."))
    if (asked.get("page") or 1) > page.number:
        notices.append(_("Cette page n’existe pas : voici la dernière."))
    return notices


def _wider(criteria: Criteria, address: Address) -> tuple[int, str] | None:
    """Return the next radius, in km, and its address; None where there is no circle to widen."""
    if criteria.latitude is None:
        return None
    radius = next((radius for radius in RADIUSES_KM if radius >= 2 * criteria.radius_km), RADIUSES_KM[-1])
    return (radius, address.to(rayon=radius)) if radius > criteria.radius_km else None


def _page_links(page: ResultPage, address: Address) -> list[PageLink]:
    """Return the first page, those around this one and the last known one, with gaps between."""
    around = range(max(1, page.number - 1), min(page.known_pages, page.number + 1) + 1)
    numbers = sorted({1, *around, page.known_pages})
    links: list[PageLink] = []
    for number in numbers:
        if links and links[-1].number != number - 1:
            links.append(PageLink(None))
        links.append(PageLink(number, address.to(page=number), number == page.number))
    return links
