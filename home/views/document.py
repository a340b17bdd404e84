from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.documents.views.serve import serve

from home.blocks.video import VIDEO_EXTENSIONS
from home.models import PortalDocument
from home.views.ranges import in_parts


def serve_document(request: HttpRequest, uuid: UUID, filename: str) -> HttpResponseBase:
    """Serve a document by its public identifier; Wagtail checks restrictions and sets the headers."""
    document = get_object_or_404(PortalDocument.objects.only("pk", "file", "file_size"), uuid=uuid)
    response: HttpResponseBase = serve(request, document.pk, filename)
    if document.file_extension.lower() in VIDEO_EXTENSIONS:
        return in_parts(request, document, response)
    return response
