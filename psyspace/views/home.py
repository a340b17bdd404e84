from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from psyspace.practice.profile import is_listed, own_psychologist


@never_cache
def home(request: HttpRequest) -> HttpResponse:
    """The space of whoever signed in: a psychologist's, or a page that says whom to write to."""
    psychologist = own_psychologist(request.user)
    if psychologist is None:
        return render(request, "psyspace/home_without_record.html", {"SUPPORT_EMAIL": settings.SUPPORT_EMAIL})
    context = {"psychologist": psychologist, "is_listed": is_listed(psychologist)}
    return render(request, "psyspace/home.html", context)
