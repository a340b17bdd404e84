"""Menu, footer and banners: what visitors see, when, and how editors arrange them."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Locale
from wagtail.test.utils.form_data import nested_form_data, rich_text

from home.models import Banner, FaqPage, GuidePage, HomePage, Link, StandardPage
from home.tasks import publish_scheduled
from portal.content_version import current_version, forget
from tests.clock import later


def body(client: Client, path: str = "/") -> str:
    return client.get(path).content.decode()


def part(html: str, start: str, end: str) -> str:
    return html.split(start, 1)[1].split(end, 1)[0]


def menu(client: Client, path: str = "/") -> str:
    return part(body(client, path), 'id="navigation"', "</nav>")


def footer(client: Client, path: str = "/") -> str:
    return part(body(client, path), "<footer", "</footer>")


def banner(home: HomePage, title: str = "Travaux", **fields: object) -> Banner:
    row = Banner(title=title, locale=home.locale, **fields)
    row.full_clean(exclude=["translation_key"])
    row.save()
    row.save_revision().publish()
    return row


# --- Menu and footer ----------------------------------------------------------------------------------------------


def test_menu__gathers_the_links_of_a_group_where_its_first_one_is(client: Client, home: HomePage) -> None:
    for order, (label, group) in enumerate([("Un", ""), ("Deux", "Plus"), ("Trois", ""), ("Quatre", "Plus")]):
        Link.objects.create(label=label, group=group, address=f"/{order}/", sort_order=order, locale=home.locale)
    html = menu(client)
    assert re.findall(r">\s*(Un|Plus|Deux|Quatre|Trois)<", html) == ["Un", "Plus", "Deux", "Quatre", "Trois"]
    button = re.search(r'<button[^>]*aria-controls="([\w-]+)"', html)
    assert button
    assert f'id="{button[1]}"' in html


def test_menu__knows_where_the_visitor_is(client: Client, guide: GuidePage) -> None:
    guides = guide.get_parent()
    Link.objects.create(label="Guides", page=guides, locale=guide.locale)
    Link.objects.create(label="Accueil", page=guides.get_parent(), locale=guide.locale)
    assert 'aria-current="page"' in menu(client, "/guides/")
    below = menu(client, "/guides/premiere-seance/")
    assert re.search(r'href="/guides/"[^>]*aria-current="true"', below)
    assert below.count("aria-current") == 1
    assert "aria-current" not in menu(client, "/annuaire/")


def test_footer__has_columns(client: Client, home: HomePage) -> None:
    Link.objects.create(place="footer", label="Guides", group="Être aidé", address="/guides/", locale=home.locale)
    Link.objects.create(
        place="footer", label="etudiant.gouv.fr", address="https://etudiant.gouv.fr", locale=home.locale
    )
    html = footer(client)
    assert re.search(r'fr-footer__top-cat">Être aidé</h2>.*?href="/guides/"', html, re.DOTALL)
    assert "fr-footer__content-link" in html


def test_link__in_draft_is_not_shown__nor_after_its_end(client: Client, home: HomePage) -> None:
    link = Link.objects.create(label="Brouillon", address="/annuaire/", live=False, locale=home.locale)
    assert "Brouillon" not in menu(client)
    link.expire_at = timezone.now() + timedelta(hours=1)
    link.save_revision().publish()
    assert "Brouillon" in menu(client)
    with later(hours=2):
        publish_scheduled(0)
        assert "Brouillon" not in menu(client)


def test_link__is_previewed_among_the_others(editor_client: Client, home: HomePage) -> None:
    Link.objects.create(label="Premier", address="/annuaire/", locale=home.locale)
    link = Link.objects.create(label="Second", address="/annuaire/", locale=home.locale)
    preview = reverse("wagtailsnippets_home_link:preview_on_edit", args=[link.pk])
    fields = {"label": "Renommé", "place": "menu", "address": "/annuaire/", "group": "", "page": ""}
    assert editor_client.post(preview, fields).json()["is_valid"]
    html = part(editor_client.get(preview, {"mode": ""}).content.decode(), 'id="navigation"', "</nav>")
    assert "Premier" in html
    assert "Renommé" in html
    assert "Renommé" not in menu(Client())


def test_links__are_put_in_order_in_the_cms(editor_client: Client, client: Client, home: HomePage) -> None:
    labels = ["Un", "Deux", "Trois"]
    links = [Link.objects.create(label=label, address="/annuaire/", locale=home.locale) for label in labels]
    legal = Link.objects.create(label="Légal", place="legal", address="/annuaire/", locale=home.locale)
    screen = editor_client.get(reverse("wagtailsnippets_home_link:list"), {"ordering": "sort_order"}).content.decode()
    assert "data-w-orderable-item-id" in screen
    before = current_version()
    address = reverse("wagtailsnippets_home_link:reorder", args=[links[2].pk])
    assert editor_client.post(f"{address}?position=0").json() == {"success": True}
    assert re.findall(r">(Un|Deux|Trois)<", menu(Client())) == ["Trois", "Un", "Deux"]
    assert current_version() > before
    legal.refresh_from_db()
    assert legal.sort_order == 3


def test_order__of_the_french_links_is_that_of_their_translations(client: Client, home: HomePage) -> None:
    english = Locale.objects.get(language_code="en")
    for order, label in enumerate(["un", "deux"]):
        link = Link.objects.create(label=label, address="/annuaire/", sort_order=order, locale=home.locale)
        translated = link.copy_for_translation(english)
        translated.label = f"{label} in English"
        translated.sort_order = 5 - order
        translated.save()
    html = menu(client, "/en/annuaire/")
    assert html.index("un in English") < html.index("deux in English")


def test_frame__in_another_language__leads_to_french_pages_and_says_so(client: Client, faq: FaqPage) -> None:
    english = Locale.objects.get(language_code="en")
    link = Link.objects.create(label="Questions", page=faq, locale=faq.locale)
    translated = link.copy_for_translation(english)
    translated.label = "Questions in English"
    translated.save()
    Link.objects.create(place="legal", label="Annuaire", address="/annuaire/", locale=faq.locale)
    html = menu(client, "/en/annuaire/")
    assert re.search(r'href="/faq/"\s+hreflang="fr">Questions in English&nbsp;\(', html)
    # Nothing legal is translated: the French links stand in, said to be French, and stay in the visitor's language.
    assert re.search(r'href="/en/annuaire/"><bdi lang="fr">Annuaire</bdi>', footer(client, "/en/annuaire/"))


def test_frame__leads_to_the_translation_once_it_is_published(client: Client, faq: FaqPage) -> None:
    english = Locale.objects.get(language_code="en")
    Link.objects.create(label="Questions", page=faq, locale=faq.locale)
    translation = faq.copy_for_translation(english, copy_parents=True)
    translation.slug = "questions"
    translation.save_revision().publish()
    assert 'href="/en/questions/"' in menu(client, "/en/annuaire/")


# --- Banners ------------------------------------------------------------------------------------------------------


def test_banner__is_seen_at_once_everywhere_and_gone_at_once(client: Client, standard_page: StandardPage) -> None:
    pages = ["/", "/mentions-legales/", "/annuaire/", "/espace/connexion/", "/nulle-part/"]
    assert all("Travaux" not in body(client, path) for path in pages)
    row = banner(standard_page.get_parent().specific)
    assert all("Travaux" in body(client, path) for path in pages)
    row.unpublish()
    assert all("Travaux" not in body(client, path) for path in pages)


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("directory", {"/annuaire/", "/en/annuaire/"}),
        ("space", {"/espace/connexion/"}),
        ("page", {"/guides/", "/guides/premiere-seance/"}),
    ],
)
def test_banner__of_a_section__is_seen_there_only(
    client: Client, guide: GuidePage, standard_page: StandardPage, place: str, shown: set[str]
) -> None:
    home = guide.get_parent().get_parent().specific
    banner(home, place=place, section=guide.get_parent() if place == "page" else None)
    paths = ["/", "/guides/", "/guides/premiere-seance/", "/mentions-legales/", "/annuaire/", "/espace/connexion/"]
    assert {path for path in [*paths, "/en/annuaire/"] if "Travaux" in body(client, path)} == shown


def test_banner__of_a_page__is_above_its_translations_too(client: Client, guide: GuidePage) -> None:
    english = Locale.objects.get(language_code="en")
    translation = guide.copy_for_translation(english, copy_parents=True)
    translation.save_revision().publish()
    banner(guide.get_parent().get_parent().specific, place="page", section=guide)
    html = body(client, translation.url)
    assert re.search(r'<div lang="fr" dir="ltr">\s*<p class="fr-notice__title">Travaux', html)


def test_banner__is_shown_in_the_language_of_the_page(client: Client, home: HomePage) -> None:
    row = banner(home)
    english = row.copy_for_translation(Locale.objects.get(language_code="en"))
    english.title = "Works"
    english.save()
    html = body(client, "/en/annuaire/")
    assert "Works" in html
    assert "Travaux" not in html


def test_banner__scheduled__shows_and_hides_by_itself(client: Client, home: HomePage) -> None:
    now = timezone.now()
    banner(home, go_live_at=now + timedelta(hours=1), expire_at=now + timedelta(hours=3))
    publish_scheduled(0)
    assert "Travaux" not in body(client)
    with later(hours=2):
        publish_scheduled(0)
        assert "Travaux" in body(client)
    with later(hours=4):
        publish_scheduled(0)
        assert "Travaux" not in body(client)


def test_banner__past_its_end__is_not_shown_even_if_the_job_is_late(client: Client, home: HomePage) -> None:
    banner(home, expire_at=timezone.now() + timedelta(hours=1))
    assert "Travaux" in body(client)
    with later(hours=2):
        assert "Travaux" not in client.get("/?afresh").content.decode()


def test_banner__costs_no_query_once_known(
    client: Client, home: HomePage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    banner(home)
    forget()
    client.get("/recherche/")
    with django_assert_num_queries(0):
        assert "Travaux" in body(client, "/recherche/")


def test_banner__says_its_level_in_words_and_is_no_live_region(client: Client, home: HomePage) -> None:
    banner(home, level="alert", text="<p>Une phrase.</p>")
    html = part(body(client), 'class="banners"', "</section>")
    assert "fr-notice--alert" in html
    assert re.search(r'fr-sr-only">\w+ ?\xa0?: ?</span>Travaux', html.replace("&nbsp;", "\xa0"))
    assert "role=" not in html
    assert "aria-live" not in html
    assert re.search(r"<button[^>]*\shidden>", html, re.DOTALL)  # shown by the script


def test_banner__of_a_section__needs_a_page(home: HomePage) -> None:
    with pytest.raises(ValidationError, match="page"):
        Banner(title="Travaux", place="page", locale=home.locale).full_clean(exclude=["translation_key"])


def test_editor__writes_previews_and_publishes_a_banner(editor_client: Client, home: HomePage) -> None:
    fields = nested_form_data(
        {
            "title": "Annuaire en travaux",
            "text": rich_text("<p>Revenez <b>demain</b> : [[seances]] séances vous attendent.</p>"),
            "level": "warning",
            "place": "everywhere",
            "section": "",
            "is_closable": "on",
        }
    )
    add = reverse("wagtailsnippets_home_banner:add")
    preview = reverse("wagtailsnippets_home_banner:preview_on_add")
    assert editor_client.get(add).status_code == 200
    assert editor_client.post(preview, fields).json()["is_valid"]
    html = editor_client.get(preview, {"mode": ""}).content.decode()
    assert "Annuaire en travaux" in part(html, 'class="banners"', "</section>")
    assert "Annuaire en travaux" not in body(Client())
    assert editor_client.post(add, {**fields, "action-publish": "1"}).status_code == 302
    assert "Annuaire en travaux" in body(Client())
    row = Banner.objects.get()
    for name in ("edit", "history", "usage", "delete", "unpublish"):
        address = reverse(f"wagtailsnippets_home_banner:{name}", args=[row.pk])
        assert editor_client.get(address).status_code == 200, name
    assert editor_client.get(reverse("wagtailsnippets_home_banner:list")).status_code == 200


# --- Scheduled pages ----------------------------------------------------------------------------------------------


def test_page__scheduled__is_published_in_time_and_seen_by_every_process(client: Client, home: HomePage) -> None:
    page = home.add_child(instance=StandardPage(title="Rentrée", slug="rentree", live=False))
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.save_revision().publish()
    publish_scheduled(0)
    assert client.get("/rentree/").status_code == 404
    with later(hours=2):
        before = current_version()
        publish_scheduled(0)
        assert current_version() > before
        assert client.get("/rentree/").status_code == 200
        publish_scheduled(0)
        assert current_version() == before + 1  # nothing more to do


def test_page__past_its_end__is_gone(client: Client, standard_page: StandardPage) -> None:
    standard_page.expire_at = timezone.now() + timedelta(hours=1)
    standard_page.save_revision().publish()
    assert client.get("/mentions-legales/").status_code == 200
    with later(hours=2):
        publish_scheduled(0)
        assert client.get("/mentions-legales/").status_code == 404


def test_page__that_cannot_be_published__holds_nothing_back(
    client: Client, home: HomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for slug in ("cassee", "rentree"):
        page = home.add_child(instance=StandardPage(title=slug, slug=slug, live=False))
        page.go_live_at = timezone.now() + timedelta(hours=1)
        page.save_revision().publish()
    publish = StandardPage.save

    def fail(self: StandardPage, *args: object, **kwargs: object) -> None:
        if self.slug == "cassee":
            raise ValueError
        publish(self, *args, **kwargs)

    monkeypatch.setattr(StandardPage, "save", fail)
    with later(hours=2):
        publish_scheduled(0)
        assert client.get("/rentree/").status_code == 200
        assert client.get("/cassee/").status_code == 404
