"""The CMS, as the communications team finds it."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import Site, Task, Workflow
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.models import FaqPage, GuidePage, HomePage, HowItWorksPage, Link, StandardPage, SupportService

LISTS = [
    "wagtailadmin_home",
    "wagtailadmin_account",
    "wagtailadmin_pages:search",
    "wagtailadmin_reports:locked_pages",
    "wagtailadmin_reports:site_history",
    "wagtailadmin_reports:aging_pages",
    "wagtailadmin_reports:workflow",
    "wagtailimages:index",
    "wagtailimages:add",
    "wagtailimages:add_multiple",
    "wagtailimages_chooser:choose",
    "wagtaildocs:index",
    "wagtaildocs:add",
    "wagtaildocs_chooser:choose",
    "wagtailadmin_choose_page",
    "wagtailsnippets_home_link:list",
    "wagtailsnippets_home_link:add",
    "wagtailsnippets_home_supportservice:list",
    "wagtailsnippets_home_supportservice:add",
]
ALLOWED_STATUS = {200, 302}


@pytest.fixture
def all_pages(
    home: HomePage, faq: FaqPage, guide: GuidePage, how_it_works: HowItWorksPage, standard_page: StandardPage
) -> list[int]:
    return [home.pk, faq.pk, guide.pk, how_it_works.pk, standard_page.pk, guide.get_parent().pk]


@pytest.mark.parametrize("name", LISTS)
def test_cms__each_screen_opens_without_writing(editor_client: Client, name: str) -> None:
    assert editor_client.get(reverse(name)).status_code == 200


@pytest.mark.parametrize(
    "name", ["edit", "history", "view_draft", "usage", "copy", "move", "delete", "unpublish", "workflow_history"]
)
def test_cms__each_page_screen_opens_without_writing(editor_client: Client, all_pages: list[int], name: str) -> None:
    for pk in all_pages:
        response = editor_client.get(reverse(f"wagtailadmin_pages:{name}", args=[pk]))
        assert response.status_code in ALLOWED_STATUS, (name, pk)


def test_cms__explorer_and_new_pages_open(editor_client: Client, home: HomePage) -> None:
    assert editor_client.get(reverse("wagtailadmin_explore", args=[home.pk])).status_code == 200
    assert editor_client.get(reverse("wagtailadmin_pages:add_subpage", args=[home.pk])).status_code == 200
    for model in HomePage.allowed_subpage_models():
        address = reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, home.pk])
        assert editor_client.get(address).status_code == 200, model


def test_cms__snippets_open(editor_client: Client, home: HomePage) -> None:
    link = Link.objects.create(label="Annuaire", address="/annuaire/", locale=home.locale)
    number = SupportService.objects.create(number="15", name="Samu", locale=home.locale)
    for model, pk in (("link", link.pk), ("supportservice", number.pk)):
        for name in ("edit", "history", "usage", "delete"):
            response = editor_client.get(reverse(f"wagtailsnippets_home_{model}:{name}", args=[pk]))
            assert response.status_code == 200, (model, name)


def test_cms__is_in_french(editor_client: Client, home: HomePage) -> None:
    page = editor_client.get(reverse("wagtailadmin_pages:edit", args=[home.pk])).content.decode()
    assert '<html lang="fr"' in page
    assert "grand titre" in page.lower()


def test_cms__is_closed_to_who_has_no_role(client: Client, django_user_model: type) -> None:
    client.force_login(django_user_model.objects.create_user("personne@example.org"))
    response = client.get(reverse("wagtailadmin_home"))
    assert response.status_code in {302, 403}


def test_communications_team__sees_no_personal_data(editor: object) -> None:
    granted = set(editor.user_permissions.all()) | set(Permission.objects.filter(group__user=editor))
    rooms = {"home", "wagtailadmin", "wagtail_localize", "wagtailredirects", "sitesearch", "contact"}
    assert {permission.content_type.app_label for permission in granted} <= rooms
    of_messages = {permission.codename for permission in granted if permission.codename.endswith("contactmessage")}
    assert of_messages == {"list_contactmessage"}


def test_block_previews__render(editor_client: Client, home: HomePage) -> None:
    from home.blocks import ContentBlock

    for name, block in ContentBlock().child_blocks.items():
        assert block.is_previewable, name
        address = reverse("wagtailadmin_block_preview")
        response = editor_client.get(address, {"id": block.definition_prefix})
        assert response.status_code == 200, name


def test_link__is_to_a_page_or_to_an_address(home: HomePage) -> None:
    from django.core.exceptions import ValidationError

    for fields in ({}, {"page": home, "address": "/annuaire/"}, {"address": "javascript:alert(1)"}):
        with pytest.raises(ValidationError):
            Link(label="Lien", locale=home.locale, **fields).full_clean(exclude=["translation_key"])
    Link(label="Lien", locale=home.locale, address="/annuaire/").full_clean(exclude=["translation_key"])


def test_preview__may_be_framed_by_the_cms_and_is_never_kept(editor_client: Client, guide: GuidePage) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[guide.pk])
    fields = nested_form_data(
        {
            "title": "Un brouillon",
            "slug": guide.slug,
            "summary": "Pas à pas.",
            "updated_on": "2026-10-05",
            "body": streamfield([]),
            "related": streamfield([]),
            "comments": inline_formset([]),
        }
    )
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[guide.pk])
    assert editor_client.get(edit).status_code == 200
    assert editor_client.post(preview, fields).json()["is_valid"]
    response = editor_client.get(preview, {"mode": ""})
    assert "Un brouillon" in response.content.decode()
    assert "frame-ancestors 'self'" in response.headers["Content-Security-Policy"]
    assert "'unsafe-inline'" not in response.headers["Content-Security-Policy"]
    assert "public" not in response.headers.get("Cache-Control", "")


def test_new_portal__is_called_by_its_name_and_has_one_review(home: HomePage) -> None:
    site = Site.objects.get()
    assert (site.site_name, site.hostname, site.port) == ("Santé Psy Étudiant", "localhost", 8000)
    assert [workflow.name for workflow in Workflow.objects.all()] == ["Relecture"]
    assert [task.name for task in Task.objects.all()] == ["Relecture"]


@pytest.mark.parametrize("model", ["link", "supportservice"])
def test_cms_lists__say_language(editor_client: Client, home: HomePage, model: str) -> None:
    Link.objects.create(label="Annuaire", address="/annuaire/", locale=home.locale)
    SupportService.objects.create(number="15", name="Samu", locale=home.locale)
    page = editor_client.get(reverse(f"wagtailsnippets_home_{model}:list")).content.decode()
    assert "Langue" in page
    assert "Région" not in page
