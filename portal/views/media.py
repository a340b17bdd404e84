from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.cache import patch_cache_control
from django.views.static import serve

A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60


def image(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve a rendition from the local disk, where no object storage is set.

    Only images: a document may be private, and goes through Wagtail's own view.
    """
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT / "images"))
    patch_cache_control(response, public=True, max_age=A_YEAR_IN_SECONDS, immutable=True)
    return response
