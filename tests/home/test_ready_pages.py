"""Ready-made pages: copied with ease, published never."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from home.models import GuidePage, HomePage, ReadyPageLibrary, StandardPage
from home.ready_pages import loading
from home.ready_pages.copying import copy_ready_page


@pytest.fixture
def library(home: HomePage) -> ReadyPageLibrary:
    loading.load()
    return ReadyPageLibrary.objects.get()


def campaign() -> StandardPage:
    return StandardPage.objects.get(slug="campagne")


def test_library__filled_twice__doubles_nothing(library: ReadyPageLibrary) -> None:
    before = Page.objects.count()
    call_command("load_ready_pages", verbosity=0)
    assert Page.objects.count() == before
    assert ReadyPageLibrary.objects.count() == 1


def test_library__has_no_address_and_is_in_no_list(client: Client, library: ReadyPageLibrary) -> None:
    page = campaign()
    assert page.url is None
    assert library.url is None
    assert client.get("/modeles/").status_code == 404
    assert client.get("/modeles/campagne/").status_code == 404
    assert "Modèle" not in client.get("/recherche/", {"q": "campagne"}).content.decode()


def test_ready_page__is_never_published(library: ReadyPageLibrary) -> None:
    page = campaign()
    page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    page.live = True
    page.save()
    assert not StandardPage.objects.get(pk=page.pk).live


def test_ready_page__moved_or_copied_into_the_library__leaves_the_site(
    library: ReadyPageLibrary, standard_page: StandardPage
) -> None:
    copy = standard_page.copy(to=library, update_attrs={"slug": "copie"})
    assert not StandardPage.objects.get(pk=copy.pk).live
    assert StandardPage.objects.get(pk=standard_page.pk).live


def test_ready_page__in_the_editor__shows_no_publishing(editor_client: Client, library: ReadyPageLibrary) -> None:
    page = editor_client.get(reverse("wagtailadmin_pages:edit", args=[campaign().pk])).content.decode()
    assert "action-save" in page
    assert 'name="action-publish"' not in page
    assert 'name="action-submit"' not in page
    add = reverse("wagtailadmin_pages:add", args=["home", "standardpage", library.pk])
    assert 'name="action-publish"' not in editor_client.get(add).content.decode()


def test_copy__is_a_draft_in_its_place(library: ReadyPageLibrary, home: HomePage) -> None:
    first = copy_ready_page(campaign(), home, "La rentrée")
    second = copy_ready_page(campaign(), HomePage.objects.get(pk=home.pk), "La rentrée")
    page = StandardPage.objects.get(pk=first.pk)
    assert (page.title, page.slug, page.live, page.locale) == ("La rentrée", "la-rentree", False, home.locale)
    assert [block.block_type for block in page.body][:3] == ["callout", "heading", "text"]
    assert second.slug == "la-rentree-2"
    assert page.translation_key not in {second.translation_key, campaign().translation_key}


def test_copy__has_the_last_words_of_the_model(library: ReadyPageLibrary, home: HomePage) -> None:
    model = campaign()
    model.introduction = "Une introduction corrigée dans l’éditeur."
    model.save_revision()
    assert StandardPage.objects.get(pk=model.pk).introduction != model.introduction
    assert copy_ready_page(campaign(), home, "Copie").introduction == model.introduction


def test_copy__of_another_page_or_in_another_place__is_refused(
    library: ReadyPageLibrary, home: HomePage, guide: GuidePage, standard_page: StandardPage
) -> None:
    with pytest.raises(ValueError, match="cannot"):
        copy_ready_page(standard_page, home, "Copie")
    with pytest.raises(ValueError, match="cannot"):
        copy_ready_page(campaign(), guide.get_parent(), "Copie")


def test_editor__creates_a_page_from_a_model(
    editor_client: Client, library: ReadyPageLibrary, home: HomePage, guide: GuidePage
) -> None:
    address = reverse("create_from_ready_page", args=[home.pk])
    assert address in editor_client.get(reverse("wagtailadmin_pages:add_subpage", args=[home.pk])).content.decode()
    assert address in editor_client.get(reverse("wagtailadmin_explore", args=[home.pk])).content.decode()
    page = editor_client.get(address).content.decode()
    assert "page de campagne" in page
    assert "Modèle\u00a0: guide" not in page  # a guide is below the list of the guides
    assert (
        "Modèle\u00a0: guide"
        in editor_client.get(reverse("create_from_ready_page", args=[guide.get_parent().pk])).content.decode()
    )
    response = editor_client.post(address, {"template": campaign().pk, "title": "Bonne rentrée"})
    created = Page.objects.get(slug="bonne-rentree")
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=[created.pk])
    assert "title" in editor_client.post(address, {"template": campaign().pk}).content.decode()


def test_reviewer__may_not_create(client: Client, library: ReadyPageLibrary, home: HomePage) -> None:
    from django.contrib.auth.models import Group

    from portal.accounts.models import User

    user = User.objects.create_user("relecture@example.org")
    user.groups.add(Group.objects.get(name="Relecture"))
    client.force_login(user)
    assert client.get(reverse("create_from_ready_page", args=[home.pk])).status_code in {302, 403}


def test_lists__start_in_french_and_show_all_on_demand(editor_client: Client, home: HomePage) -> None:
    from wagtail.models import Locale

    from home.models import Link

    Link.objects.create(label="Annuaire", address="/annuaire/", locale=home.locale)
    Link.objects.create(label="Directory", address="/annuaire/", locale=Locale.objects.get(language_code="en"))
    address = reverse("wagtailsnippets_home_link:list")
    assert "Directory" not in editor_client.get(address).content.decode()
    assert "Directory" in editor_client.get(address, {"locale": ""}).content.decode()
    assert "Annuaire" not in editor_client.get(address, {"locale": "en"}).content.decode()
