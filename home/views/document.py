from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.documents.views.serve import serve

from home.models import PortalDocument


def serve_document(request: HttpRequest, uuid: UUID, filename: str) -> HttpResponseBase:
    """Serve a document by its public identifier; Wagtail checks restrictions and sets the headers."""
    document = get_object_or_404(PortalDocument.objects.only("pk"), uuid=uuid)
    return serve(request, document.pk, filename)
