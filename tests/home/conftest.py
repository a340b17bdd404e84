"""A small site, in the words of the pages; and the communications team."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.test import Client

from home.models import (
    FaqPage,
    GuideIndexPage,
    GuidePage,
    HomePage,
    HowItWorksPage,
    PortalDocument,
    Question,
    QuestionCategory,
    StandardPage,
)
from portal.accounts.models import User
from tests.home import files


@pytest.fixture
def home(db: None) -> HomePage:
    """The home page that the migrations create."""
    return HomePage.objects.get(locale__language_code="fr")


@pytest.fixture
def faq(home: HomePage) -> FaqPage:
    """The FAQ, with one question on the home page and one for psychologists."""
    category = QuestionCategory.objects.create(title="Le dispositif", locale=home.locale)
    texts = {"locale": home.locale, "category": category}
    Question.objects.create(
        question="Est-ce gratuit ?",
        answer="<p>Oui, sans avance de frais.</p>",
        slug="est-ce-gratuit",
        is_featured=True,
        **texts,
    )
    Question.objects.create(
        question="Comment facturer ?",
        answer="<p>Chaque mois, à l’université partenaire.</p>",
        slug="comment-facturer",
        audiences=["psychologists"],
        sort_order=1,
        **texts,
    )
    return home.add_child(instance=FaqPage(title="Questions fréquentes", slug="faq"))


@pytest.fixture
def how_it_works(home: HomePage) -> HowItWorksPage:
    steps = [
        {"pictogram": name, "title": f"Étape {name}", "text": "<p>Un texte.</p>"}
        for name in ("search", "calendar", "conversation", "free")
    ]
    body = [("infographic", {"title": "Le parcours", "steps": steps})]
    return home.add_child(instance=HowItWorksPage(title="Comment ça marche", slug="comment-ca-marche", body=body))


@pytest.fixture
def guide(home: HomePage) -> GuidePage:
    index = home.add_child(instance=GuideIndexPage(title="Guides", slug="guides"))
    return index.add_child(
        instance=GuidePage(
            title="Préparer sa première séance",
            slug="premiere-seance",
            summary="Pas à pas.",
            updated_on=datetime.date(2026, 10, 5),
            body=[("text", "<p>Les étudiants et étudiantes fatigués.</p>")],
        )
    )


@pytest.fixture
def standard_page(home: HomePage) -> StandardPage:
    return home.add_child(instance=StandardPage(title="Mentions légales", slug="mentions-legales"))


@pytest.fixture
def editor(db: None) -> User:
    """A member of the communications team."""
    user = User.objects.create_user("communication@example.org")
    user.groups.add(Group.objects.get(name="Communication"))
    return user


@pytest.fixture
def editor_client(client: Client, editor: User) -> Client:
    client.force_login(editor)
    return client


@pytest.fixture
def document(db: None) -> PortalDocument:
    return PortalDocument.objects.create(
        title="L’affiche", language="en", file=ContentFile(files.pdf(), name="affiche.pdf")
    )
