"""What waits for the team, on the first screen of the CMS."""

import datetime

from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from home.links.checking import check_everything
from home.links.models import BrokenLink
from home.models import FaqPage, GuidePage, HomePage, Question, StandardPage
from tests.home.contact import make_page, make_reason, write

YESTERDAY = datetime.timedelta(days=-1)


def due(row: object, days: int) -> None:
    row.review_by = timezone.localdate() + datetime.timedelta(days=days)
    row.save()


def dashboard(client: Client) -> str:
    return client.get(reverse("wagtailadmin_home")).content.decode()


def test_review__lists_what_is_overdue_the_oldest_first(
    editor_client: Client, guide: GuidePage, standard_page: StandardPage, faq: FaqPage
) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    due(guide, -2)
    due(standard_page, -30)
    due(question, -10)
    due(faq, 5)
    page = dashboard(editor_client)
    places = [page.index(title) for title in ("Mentions légales", "Est-ce gratuit", "Préparer sa première séance")]
    assert places == sorted(places)
    assert "Questions fréquentes</a>" not in page[places[0] : places[2]]
    assert reverse("wagtailadmin_pages:edit", args=[guide.pk]) in page
    assert reverse("wagtailsnippets_home_question:edit", args=[question.pk]) in page


def test_review__the_day_itself_and_drafts_do_not_count(
    editor_client: Client, guide: GuidePage, standard_page: StandardPage
) -> None:
    due(guide, 0)
    due(standard_page, -3)
    standard_page.unpublish()
    assert "Rien n’est à relire" in dashboard(editor_client)


def test_broken_links__are_shown_with_the_way_to_mend_them(editor_client: Client, standard_page: StandardPage) -> None:
    assert "Aucun lien cassé" in dashboard(editor_client)
    standard_page.body = [("text", '<p><a href="/nulle-part/">Perdu</a></p>')]
    standard_page.save()
    check_everything()
    page = dashboard(editor_client)
    assert "Perdu" in page
    assert "Liens cassés (1)" in page
    assert reverse("broken_links") in page


def test_help__leads_to_the_guide(editor_client: Client) -> None:
    assert reverse("editors_guide_page", args=["modifier-une-page"]) in dashboard(editor_client)


def test_messages__are_listed_without_who_wrote_nor_what(editor_client: Client, home: HomePage) -> None:
    make_page(home)
    make_reason()
    write(Client())
    page = dashboard(editor_client)
    assert "Une fiche est fausse" in page
    assert "1 sans réponse" in page
    for private in ("Camille", "camille@example.org", "Une adresse est fausse"):
        assert private not in page


def test_messages__are_for_the_teams_only(client: Client, django_user_model: type) -> None:
    reviewer = django_user_model.objects.create_user("relecture@example.org")
    reviewer.groups.add(Group.objects.get(name="Relecture"))
    client.force_login(reviewer)
    assert "Derniers messages" not in dashboard(client)


def test_dashboard__shows_the_deployment_team_no_page(client: Client, django_user_model: type) -> None:
    user = django_user_model.objects.create_user("deploiement@example.org")
    group = Group.objects.get_or_create(name="Déploiement")[0]
    group.permissions.add(Group.objects.get(name="Communication").permissions.get(codename="access_admin"))
    user.groups.add(group)
    client.force_login(user)
    assert "Liens cassés" not in dashboard(client)


def test_dashboard__costs_the_same_however_much_waits(
    editor_client: Client, home: HomePage, faq: FaqPage, django_assert_max_num_queries: object
) -> None:
    def fill(count: int) -> None:
        for number in range(count):
            title = f"Page {BrokenLink.objects.count()} {number}"
            page = home.add_child(
                instance=StandardPage(title=title, body=[("text", f'<a href="/rien-{number}/">L</a>')])
            )
            due(page, -number - 1)
        check_everything()

    def cost() -> int:
        with django_assert_max_num_queries(60) as counted:
            dashboard(editor_client)
        return len(counted)

    fill(1)
    dashboard(editor_client)
    few = cost()
    home = HomePage.objects.get(pk=home.pk)
    fill(8)
    assert cost() == few
