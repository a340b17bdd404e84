"""The portal's addresses, and a bare view to compare with: it takes the name of a public view to pass the sign-in."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from portal.urls import handler400, handler403, handler404, handler500, urlpatterns  # noqa: F401


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("Bonjour")


urlpatterns = [path("bonjour/", hello, name="alive"), *urlpatterns]
