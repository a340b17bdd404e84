"""« Créer depuis un modèle » in the CMS."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from home.models.ready_pages import ReadyPageLibrary, is_ready_made
from home.ready_pages.copying import copy_ready_page

LABEL = _("Créer depuis un modèle")
CANNOT_BE_PUBLISHED = {"action-publish", "action-submit"}


class ReadyPageForm(forms.Form):
    """Which page to copy, and what the copy is called."""

    template = forms.ModelChoiceField(
        label=_("Modèle"), queryset=Page.objects.none(), widget=forms.RadioSelect, empty_label=None
    )
    title = forms.CharField(label=_("Titre de la nouvelle page"), max_length=255)

    def __init__(self, *args: Any, parent: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["template"].queryset = ReadyPageLibrary.ready_for(parent)  # type: ignore[attr-defined]


def create_from_ready_page(request: HttpRequest, parent_id: int) -> HttpResponseBase:
    """Offer the ready-made pages that may be under this one; copy the chosen one, and open it."""
    parent = get_object_or_404(Page, pk=parent_id).specific
    if not parent.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    form = ReadyPageForm(request.POST or None, parent=parent)
    if request.method == "POST" and form.is_valid():
        page = copy_ready_page(form.cleaned_data["template"], parent, form.cleaned_data["title"], request.user)
        messages.success(request, gettext("La page est créée, en brouillon : à vous de l’écrire."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    context = {"parent_page": parent, "form": form, "ready_pages": form.fields["template"].queryset}  # type: ignore[attr-defined]
    return _render(request, context)


def _render(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    return render(request, "home/cms/ready_pages/create.html", context)


def urls() -> list[URLPattern]:
    """Return the address of the form. Hook `register_admin_urls`."""
    return [path("modeles/<int:parent_id>/", create_from_ready_page, name="create_from_ready_page")]


def header_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """Hook `register_page_header_buttons`."""
    del view_name, next_url
    yield from listing_button(page, user)


def listing_button(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """Offer the form where a page may be added. Hook `register_page_listing_more_buttons`."""
    del next_url
    if page.depth > 1 and _may_add(page, user):
        yield Button(LABEL, reverse("create_from_ready_page", args=[page.pk]), icon_name="copy", priority=9)


def _may_add(page: Page, user: Any) -> bool:
    is_container = page.specific_class is not ReadyPageLibrary and bool(page.specific_class.creatable_subpage_models())
    return is_container and bool(page.permissions_for_user(user).can_add_subpage())


def hide_publishing(menu_items: list[Any], _request: HttpRequest, context: dict[str, Any]) -> None:
    """Leave in the library only the buttons that make sense there. Hook `construct_page_action_menu`."""
    page, parent = context.get("page"), context.get("parent_page")
    is_new = parent is not None and (isinstance(parent.specific, ReadyPageLibrary) or is_ready_made(parent))
    if is_new or (page is not None and page.pk and is_ready_made(page)):
        menu_items[:] = [item for item in menu_items if item.name not in CANNOT_BE_PUBLISHED]


def register() -> None:
    """Tell Wagtail of all this. `hide_publishing` runs before the buttons are put side by side."""
    hooks.register("register_admin_urls", urls)
    hooks.register("register_page_header_buttons", header_button)
    hooks.register("register_page_listing_more_buttons", listing_button)
    hooks.register("construct_page_action_menu", hide_publishing, order=-1)
