"""The review: who may do what, and the e-mails that tell them."""

import email
import email.policy

import pytest
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Workflow, WorkflowContentType
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from home.models import FaqPage, GuidePage, HomePage, Question, StandardPage
from home.reviewing import cover_snippets, reviewed_snippets
from portal.accounts.models import User
from portal.demo.stack import free_port
from portal.emails.models import OutgoingEmail
from tests.emails.servers import mail_server
from tests.jobs import run_jobs


@pytest.fixture(autouse=True)
def real_mail(settings: object) -> None:
    """The tests of Django replace the backend: put the project's own back."""
    settings.EMAIL_BACKEND = "portal.emails.backend.OutboxBackend"


@pytest.fixture
def standard_page(standard_page: StandardPage) -> StandardPage:
    """With a history, as every page that the CMS made."""
    standard_page.save_revision().publish()
    return standard_page


@pytest.fixture
def reviewer(db: None) -> User:
    user = User.objects.create_user("relecture@example.org", first_name="Noa", last_name="Girard")
    user.groups.add(Group.objects.get(name="Relecture"))
    return user


@pytest.fixture
def reviewer_client(reviewer: User) -> Client:
    client = Client()
    client.force_login(reviewer)
    return client


def page_fields(page: Page, **changes: object) -> dict[str, object]:
    fields = {"title": page.title, "slug": page.slug, "body": streamfield([]), "comments": inline_formset([])}
    return nested_form_data({**fields, **changes})


def edit(client: Client, page: Page, **changes: object) -> object:
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), page_fields(page, **changes))


def decide(client: Client, page: Page, action: str, comment: str = "") -> object:
    state = Page.objects.get(pk=page.pk).current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, action, state.pk])
    return client.post(address, {"comment": comment})


def send_to_review(client: Client, page: Page) -> None:
    edit(client, page, title="Mentions légales, relues", **{"action-submit": "1"})


def last_email() -> OutgoingEmail:
    return OutgoingEmail.objects.latest("pk")


def test_review__covers_every_page_and_every_snippet_with_drafts(home: HomePage) -> None:
    workflow = Workflow.objects.get()
    assert home.get_workflow() == workflow
    assert Question in reviewed_snippets()
    covered = set(WorkflowContentType.objects.values_list("content_type", flat=True))
    assert {ContentType.objects.get_for_model(model).pk for model in reviewed_snippets()} <= covered


def test_review__switched_off_by_an_administrator__stays_off(db: None) -> None:
    WorkflowContentType.objects.all().delete()
    Workflow.objects.update(active=False)
    cover_snippets()
    assert not WorkflowContentType.objects.exists()


def test_page__sent_to_review__is_approved_and_published(
    editor_client: Client, reviewer_client: Client, standard_page: StandardPage
) -> None:
    send_to_review(editor_client, standard_page)
    page = StandardPage.objects.get(pk=standard_page.pk)
    assert page.workflow_in_progress
    assert page.title == "Mentions légales"
    message = last_email()
    assert message.to == "relecture@example.org"
    assert message.subject == "À relire : « Mentions légales, relues »"
    for form in (message.text, message.html):
        assert f"/gestion/pages/{page.pk}/edit/" in form
        assert "communication@example.org vous demande de relire" in form
    assert "#6a6af4" in message.html  # the frame of every e-mail of the portal
    decide(reviewer_client, page, "approve")
    page.refresh_from_db()
    assert (page.title, page.live) == ("Mentions légales, relues", True)
    assert last_email().to == "communication@example.org"
    assert last_email().subject == "Publié après relecture : « Mentions légales, relues »"


def test_page__rejected__comes_back_with_the_reason(
    editor_client: Client, reviewer_client: Client, standard_page: StandardPage
) -> None:
    send_to_review(editor_client, standard_page)
    decide(reviewer_client, standard_page, "reject", "La date de <l’arrêté> manque.")
    message = last_email()
    assert message.to == "communication@example.org"
    assert "Noa Girard a relu" in message.text
    assert "La date de <l’arrêté> manque." in message.text
    assert "La date de &lt;l’arrêté&gt; manque." in message.html
    page = StandardPage.objects.get(pk=standard_page.pk)
    assert page.title == "Mentions légales"
    assert page.current_workflow_state.status == "needs_changes"


def test_review__mail_server_down__loses_no_email(
    editor_client: Client, reviewer: User, standard_page: StandardPage, settings: object
) -> None:
    settings.EMAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    send_to_review(editor_client, standard_page)
    run_jobs()
    row = last_email()
    assert (row.state, row.attempts) == ("waiting", 1)
    row.next_attempt_at = row.created_at
    row.save()
    with mail_server(settings.EMAIL_PORT) as inbox:
        from portal.emails.outbox import deliver

        deliver(row.pk)
    sent = email.message_from_bytes(inbox.envelopes[0].content, policy=email.policy.default)
    assert sent["Subject"].strip() == "À relire : « Mentions légales, relues »"
    assert sent.get_body(("html",)) is not None


def test_snippet__sent_to_review__tells_the_reviewers(
    editor_client: Client, reviewer: User, reviewer_client: Client, faq: FaqPage
) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    question.save_revision().publish()
    fields = {
        "question": "Est-ce vraiment gratuit ?",
        "answer": rich_text("<p>Oui.</p>"),
        "category": question.category_id,
        "sort_order": 0,
        "slug": question.slug,
        "action-submit": "1",
    }
    address = reverse("wagtailsnippets_home_question:edit", args=[question.pk])
    assert editor_client.post(address, nested_form_data(fields)).status_code == 302
    assert last_email().subject == "À relire : « Est-ce vraiment gratuit ? »"
    assert address in last_email().text
    assert reviewer_client.get(address).status_code == 200


def test_comments__reach_whoever_follows_the_page(
    editor: User, editor_client: Client, reviewer_client: Client, standard_page: StandardPage
) -> None:
    from wagtail.models import PageSubscription

    PageSubscription.objects.create(page=standard_page, user=editor, comment_notifications=True)
    comment = {
        "contentpath": "title",
        "text": "Plutôt « Informations légales » ?",
        "position": "",
        "resolved": "",
        "id": "",
    }
    edit(
        reviewer_client,
        standard_page,
        comments=inline_formset([{**comment, "replies": inline_formset([])}]),
    )
    message = last_email()
    assert message.to == "communication@example.org"
    assert message.subject == "Commentaires sur « Mentions légales »"
    assert "Noa Girard a travaillé sur les commentaires" in message.text
    assert "- Plutôt « Informations légales » ?" in message.text


def test_reviewer__corrects_but_does_not_publish(reviewer_client: Client, standard_page: StandardPage) -> None:
    edit(reviewer_client, standard_page, title="Corrigé", **{"action-publish": "1"})
    page = StandardPage.objects.get(pk=standard_page.pk)
    assert page.title == "Mentions légales"
    assert page.get_latest_revision_as_object().title == "Corrigé"
    assert reviewer_client.get(reverse("wagtailadmin_pages:add_subpage", args=[page.pk])).status_code == 302


def test_communications_team__publishes_without_a_review_and_in_every_language(
    editor_client: Client, editor: User, standard_page: StandardPage
) -> None:
    edit(editor_client, standard_page, title="Publié", **{"action-publish": "1"})
    assert StandardPage.objects.get(pk=standard_page.pk).title == "Publié"
    english = Page.objects.get(depth=1).permissions_for_user(editor)
    assert english.can_add_subpage()


def test_publishing__stands_beside_saving(
    editor_client: Client, standard_page: StandardPage, guide: GuidePage, faq: FaqPage
) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    for address in (
        reverse("wagtailadmin_pages:edit", args=[standard_page.pk]),
        reverse("wagtailadmin_pages:edit", args=[guide.pk]),
        reverse("wagtailsnippets_home_question:edit", args=[question.pk]),
    ):
        page = editor_client.get(address).content.decode()
        menu = page[page.index("w-dropdown-button") :]
        assert menu.index("action-publish") < menu.index("data-w-dropdown-target"), address


def test_who_may_not_publish__finds_sending_to_review_beside_saving(
    reviewer_client: Client, standard_page: StandardPage
) -> None:
    page = reviewer_client.get(reverse("wagtailadmin_pages:edit", args=[standard_page.pk])).content.decode()
    assert 'name="action-submit"' in page
    assert 'name="action-publish"' not in page


def test_reviewer__decides_beside_saving(
    editor_client: Client, reviewer_client: Client, standard_page: StandardPage
) -> None:
    send_to_review(editor_client, standard_page)
    page = reviewer_client.get(reverse("wagtailadmin_pages:edit", args=[standard_page.pk])).content.decode()
    menu = page[page.index("w-dropdown-button") :]
    assert menu.index("reject") < menu.index("approve") < menu.index("data-w-dropdown-target")
