"""The files of a page at an address of their own, under the page's: `/comment-ca-marche/affiche.pdf`."""

import re

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date, quote_etag
from django.utils.translation import get_language
from wagtail.models import Page

from home.infographic.models import GeneratedFile
from home.views.page import route_to

KINDS = {
    "affiche.pdf": GeneratedFile.Kind.POSTER,
    "image.png": GeneratedFile.Kind.PICTURE,
    "apercu.png": GeneratedFile.Kind.CARD,
}
PAGE_PATH = re.compile(r"(?:[\w-]+(?:/[\w-]+)*)?")
NAMES = {kind: name for name, kind in KINDS.items()}


def page_file(request: HttpRequest, path: str, name: str) -> HttpResponseBase:
    """Serve a file made from a published page that anybody may read. Raises Http404 for any other."""
    page = _public_page(request, path)
    if page.locale.language_code != (get_language() or settings.LANGUAGE_CODE):
        return redirect(f"{page.get_url(request)}{name}")
    file = GeneratedFile.objects.filter(page_id=page.pk, kind=KINDS[name]).first()
    if file is None:
        raise Http404
    tag = quote_etag(file.fingerprint)
    response = get_conditional_response(request, etag=tag, last_modified=int(file.made_at.timestamp())) or _sent(
        file, f"{page.slug}-{page.locale.language_code}-{name}"
    )
    response.headers["ETag"] = tag
    response.headers["Last-Modified"] = http_date(file.made_at.timestamp())
    patch_cache_control(response, public=True, max_age=0, must_revalidate=True)
    return response


def _public_page(request: HttpRequest, path: str) -> Page:
    if not PAGE_PATH.fullmatch(path):
        raise Http404
    route = route_to(request, f"{path}/" if path else "")
    if route is None or not route.page.live:
        raise Http404
    page = route.page
    if any(not restriction.accept_request(request) for restriction in page.get_view_restrictions()):
        raise Http404
    return page


def _sent(file: GeneratedFile, name: str) -> FileResponse:
    try:
        opened = default_storage.open(file.name)
    except FileNotFoundError:
        raise Http404 from None  # the job that repairs will make it again
    response = FileResponse(opened, filename=name, content_type=file.content_type)
    response.headers["Content-Length"] = str(file.size)
    return response
