"""Error pages: they say what to do next, and nothing about the request."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the address or the form was not understood."""
    del exception
    explanation = _(
        "L’adresse ou le formulaire envoyé n’est pas lisible. Revenez à la page précédente et recommencez ; si cela se "
        "répète, écrivez-nous."
    )
    return _page(request, 400, _("Nous n’avons pas compris la demande"), explanation)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: signed in, but not allowed here."""
    del exception
    explanation = _(
        "Votre session est bien ouverte, mais votre compte ne donne pas accès à cette page. Si vous pensez qu’il le "
        "devrait, écrivez-nous."
    )
    return _page(request, 403, _("Cette page ne vous est pas ouverte"), explanation)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that is too old or comes from elsewhere: say how to send it again."""
    del reason
    explanation = _(
        "La page est restée ouverte longtemps, ou votre navigateur refuse les cookies. Rien n’a été enregistré. "
        "Revenez à la page précédente, rechargez-la, puis envoyez à nouveau le formulaire."
    )
    return _page(request, 403, _("Ce formulaire a expiré"), explanation)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404, with ways on and the emergency numbers."""
    del exception
    explanation = _(
        "L’adresse a peut-être changé, ou contient une faute de frappe. Rien de grave : le reste du site est là."
    )
    return _page(request, 404, _("Cette page n’existe pas"), explanation, template="errors/404.html")


def server_error(request: HttpRequest) -> HttpResponse:
    """500: self-contained, for the database and the templates' context may be what failed."""
    del request
    return HttpResponse(render_to_string("errors/500.html"), status=500)


def _page(
    request: HttpRequest, status: int, heading: str, explanation: str, template: str = "errors/page.html"
) -> HttpResponse:
    context = {"status": status, "heading": heading, "explanation": explanation}
    return render(request, template, context, status=status)
