"""The page where psychologists edit what the directory says of them."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from directory.models import Psychologist
from portal.accounts.drafts import draft_for, draft_owner, drop_draft
from psyspace.practice.forms import PresentationForm
from psyspace.practice.profile import (
    ChangedMeanwhile,
    is_listed,
    own_psychologist,
    save_presentation,
    version_of,
)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def profile(request: HttpRequest) -> HttpResponse:
    """Show and save one's own presentation, and nobody else's."""
    psychologist = own_psychologist(request.user)
    if psychologist is None:
        return redirect("psyspace:home")
    if "discard" in request.POST:
        drop_draft(request)
        return redirect("psyspace:home")
    if request.method == "POST":
        return _save(request, psychologist)
    fields = {"presentation": psychologist.presentation, "version": version_of(psychologist.presentation)}
    draft = draft_for(request)
    fields |= draft or {}
    return _page(request, psychologist, PresentationForm(initial=fields), fields["version"], is_draft=draft is not None)


def _save(request: HttpRequest, psychologist: Psychologist) -> HttpResponse:
    form = PresentationForm(request.POST)
    version = request.POST.get("version", "")
    if not form.is_valid():
        return _page(request, psychologist, form, version)
    try:
        save_presentation(psychologist, form.cleaned_data["presentation"], version)
    except ChangedMeanwhile as conflict:
        form.add_error(
            "presentation",
            _("Votre présentation a changé depuis que vous avez ouvert cette page. Rien n’est encore enregistré."),
        )
        return _page(request, psychologist, form, version_of(conflict.current), current=conflict.current)
    drop_draft(request)
    messages.success(request, _("Votre présentation est enregistrée."))
    return redirect("psyspace:home")


def _page(
    request: HttpRequest, psychologist: Psychologist, form: PresentationForm, version: str, **more: object
) -> HttpResponse:
    context = {
        "form": form,
        "version": version,
        "owner": draft_owner(request.user),
        "psychologist": psychologist,
        "is_listed": is_listed(psychologist),
        "current": None,
        "is_draft": False,
        **more,
    }
    return render(request, "psyspace/profile.html", context, status=409 if context["current"] is not None else 200)
