"""The page from which anybody writes to the team."""

import math
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from home.blocks.text import SHORT_TEXT_FEATURES, TEXT_FEATURES
from home.contact.forms import ContactForm
from home.contact.models.reason import ContactReason, by_audience, offered_reasons
from home.models.base import PortalPage
from portal.accounts.network import client_address, network_of
from portal.accounts.waiting import in_words
from portal.origin import comes_from_here
from portal.privacy.hashing import keyed_hash

SENT = "envoye"
FORBIDDEN = 403
TOO_MANY = 429


class ContactPage(PortalPage):
    """A reason, the answer that may already exist, then the form. It sets no cookie: docs/contact.md says why."""

    introduction = models.TextField(_("introduction"), max_length=400, blank=True)
    warning = RichTextField(
        _("mise en garde"),
        features=SHORT_TEXT_FEATURES,
        blank=True,
        help_text=_("Montrée avant le formulaire : ce qu’il ne faut pas écrire."),
    )
    sent_title = models.CharField(_("titre, une fois le message envoyé"), max_length=120)
    sent_text = RichTextField(_("texte, une fois le message envoyé"), features=TEXT_FEATURES, blank=True)

    template = "home/contact/page.html"
    page_description = _("Écrire à l’équipe : les motifs, leurs réponses et leurs destinataires sont dans « Contact ».")
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    # Anybody may post here, for nobody: `portal.origin` replaces the check that needs a cookie.
    checks_origin_itself = True
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("warning"),
        MultiFieldPanel([FieldPanel("sent_title"), FieldPanel("sent_text")], _("Une fois le message envoyé")),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("introduction"), index.SearchField("warning")]

    class Meta:
        verbose_name = _("page de contact")
        verbose_name_plural = _("pages de contact")

    def serve(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.method == "POST" and self.locale.language_code == get_language():
            response = self._receive(request)
            response.headers["Cache-Control"] = "no-store"
            return response
        return super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Show the reasons, or the form of the reason that the address names, or that the message is sent.

        Without any reason the form comes at once: writing is never closed.
        """
        reasons = offered_reasons(self.locale)
        form: ContactForm | None = ContactForm(
            reasons=reasons, initial={"motif": request.GET.get("motif", "")}, label_suffix=""
        )
        if form is not None and reasons and form.chosen is None:
            form = None
        return {**super().get_context(request, *args, **kwargs), **self._shown(reasons, form, SENT in request.GET)}

    def _shown(self, reasons: list[ContactReason], form: ContactForm | None, is_sent: bool) -> dict[str, Any]:
        return {
            "groups": by_audience(reasons),
            "form": form,
            "reason": form.chosen if form else None,
            "is_sent": is_sent,
        }

    def _receive(self, request: HttpRequest) -> HttpResponseBase:
        from home.contact.receiving import Draft, ReasonGone, TooSoon, receive

        reasons = list(ContactReason.objects.offered(self.locale))
        form = ContactForm(request.POST, reasons=reasons, label_suffix="")
        if not comes_from_here(request):
            sentence = gettext(
                "Ce formulaire n’a pas été envoyé depuis cette page. Vérifiez-le, puis envoyez à nouveau."
            )
            form.add_error(None, sentence)
            return self._answer(request, form, FORBIDDEN)
        if not form.is_valid():
            return self._answer(request, form)
        draft = Draft(
            reason_id=form.chosen.pk if form.chosen else None,
            email=form.cleaned_data["email"],
            name=form.cleaned_data["nom"],
            text=form.cleaned_data["message"],
            language=self.locale.language_code,
            network_key=keyed_hash("contact network", network_of(client_address(request))),
        )
        try:
            receive(draft)
        except ReasonGone:
            form.withdraw_reason()
            return self._answer(request, form)
        except TooSoon as refusal:
            sentence = gettext(
                "Plusieurs messages viennent d’être envoyés. Attendez encore %(wait)s, puis envoyez à nouveau : "
                "ce que vous avez écrit est toujours là."
            )
            form.add_error("email", sentence % {"wait": in_words(refusal.wait)})
            response = self._answer(request, form, TOO_MANY)
            response.headers["Retry-After"] = str(math.ceil(refusal.wait.total_seconds()))
            return response
        return redirect(f"{self.get_url(request)}?{SENT}=1")

    def _answer(self, request: HttpRequest, form: ContactForm, status: int = 200) -> TemplateResponse:
        context = {**self.get_context(request), **self._shown(list(form.reasons.values()), form, is_sent=False)}
        return TemplateResponse(request, self.get_template(request), context, status=status)
