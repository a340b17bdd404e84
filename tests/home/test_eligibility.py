"""« Suis-je éligible ? », as a visitor meets it."""

import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from home.eligibility.models import EligibilityPage
from home.models import HomePage, HowItWorksPage
from portal.content_version import forget
from tests.home.eligibility import add_page, answer, outcome, question, tree

ROOT = "/suis-je-eligible/"
POSITIVE = f"{ROOT}etudes/oui/ine/oui/"
PARTIAL = f"{ROOT}etudes/oui/ine/cvec/"
NEGATIVE = f"{ROOT}etudes/non/"


@pytest.fixture
def page(home: HomePage) -> EligibilityPage:
    return add_page(home)


def read(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status, address
    return response.content.decode()


def heading(html: str) -> str:
    match = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    assert match
    return match[1].strip()


def choices(html: str) -> dict[str, str]:
    """Return the answers as label → address."""
    return {label: address for address, label in re.findall(r'fr-tile__title"><a href="([^"]+)"[^>]*>([^<]+)<', html)}


@pytest.mark.usefixtures("page")
def test_visitor__answers_from_the_first_question_to_the_outcome(client: Client) -> None:
    html = read(client, ROOT)
    assert "Faites-vous des études ?" in html
    html = read(client, choices(html)["Oui"])
    assert heading(html) == "Avez-vous un numéro INE ?"
    html = read(client, choices(html)["Oui, je l’ai"])
    assert heading(html) == "Oui, c’est gratuit"
    assert "12 séances" in html


@pytest.mark.usefixtures("page")
def test_each_step__shows_the_way_so_far_and_where_to_change_it(client: Client) -> None:
    html = read(client, PARTIAL)
    way = html.split('id="vos-reponses"')[1]
    assert re.findall(r"<strong>([^<]+)</strong>", way.split("</ol>")[0]) == ["Oui", "Une attestation CVEC"]
    assert re.findall(r'class="fr-link" href="([^"]+)"', way.split("</ol>")[0]) == [ROOT, f"{ROOT}etudes/oui/"]
    assert "Question précédente" in html
    assert 'id="vos-reponses"' not in read(client, ROOT)


@pytest.mark.usefixtures("page")
def test_negative_outcome__gives_the_emergency_numbers(client: Client) -> None:
    content = read(client, NEGATIVE).split("<main")[1].split("</main>")[0]
    assert all(f'href="tel:{number}"' in content for number in ("15", "3114", "112"))
    assert 'href="/annuaire/"' not in content


@pytest.mark.usefixtures("page", "how_it_works")
@pytest.mark.parametrize("address", [POSITIVE, PARTIAL])
def test_other_outcomes__lead_to_the_directory_and_to_how_it_works(client: Client, address: str) -> None:
    content = read(client, address).split("<main")[1].split("</main>")[0]
    assert 'href="/annuaire/"' in content
    assert 'href="/comment-ca-marche/"' in content
    assert "tel:3114" not in content


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("address", [ROOT, f"{ROOT}etudes/oui/", POSITIVE, NEGATIVE])
def test_each_step__is_public_and_sets_no_cookie(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.headers["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert "Cookie" not in response.headers.get("Vary", "")
    assert not response.cookies


@pytest.mark.usefixtures("page")
def test_search_engines__keep_the_first_step_only(client: Client) -> None:
    first = read(client, ROOT)
    assert "noindex" not in first
    assert 'rel="nofollow"' in first
    for address in (f"{ROOT}etudes/oui/", POSITIVE):
        html = read(client, address)
        assert '<meta name="robots" content="noindex">' in html
        assert f'<link rel="canonical" href="http://localhost:8000{ROOT}">' in html


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize(
    "answers",
    [
        "licorne/",  # a word alone
        "etudes/licorne/",  # an answer that does not exist
        "ine/oui/",  # a question that comes later
        "etudes/oui/etudes/oui/",  # twice the same
        "etudes/non/ine/oui/",  # after the end
        "etudes/oui/ine/",  # half a step
        f"etudes/{'o' * 3000}/",
        "etudes/oui%00/",
        "%00/%00/",
        "etudes/<script>alert(1)<%2Fscript>/",
        "etudes/%E2%80%AE%F0%9F%A6%84/",
        "%FF%FE/x/",
        "..%2F..%2Fetc/passwd/",
        "/".join("ab" * 500) + "/",
    ],
)
def test_address_that_leads_nowhere__says_so_and_starts_again(client: Client, answers: str) -> None:
    response = client.get(f"{ROOT}{answers}")
    html = response.content.decode()
    assert response.status_code == 404
    assert "Le test a changé" in html
    assert heading(html) == "Suis-je éligible ?"
    assert choices(html)["Oui"] == f"{ROOT}etudes/oui/"
    assert "noindex" in html
    assert "public" not in response.headers["Cache-Control"]
    assert "<script>alert" not in html


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("query", ["?x=1", "?chemin=etudes/oui", "?mode=arbre", "?x=" + "a" * 3000, "?%00=%00"])
def test_query_string__changes_nothing(client: Client, query: str) -> None:
    assert "Faites-vous des études ?" in read(client, f"{ROOT}{query}")


def test_old_address__says_that_the_test_changed(client: Client, page: EligibilityPage) -> None:
    read(client, POSITIVE)
    page.tree = [
        question("logement", "Où habitez-vous ?", [answer("ici", "Ici", "fin"), answer("oui", "Là", "fin")]),
        outcome("fin", "positive", "Voilà"),
    ]
    page.save_revision().publish()
    assert "Le test a changé" in read(client, POSITIVE, 404)
    assert "Où habitez-vous ?" in read(client, POSITIVE, 404)


def test_change_of_words__keeps_the_addresses(client: Client, page: EligibilityPage) -> None:
    page.tree[1].value["question"] = "Connaissez-vous votre INE ?"
    page.tree[1].value["answers"][0]["label"] = "Bien sûr"
    page.save_revision().publish()
    assert "Bien sûr" in read(client, POSITIVE)


def test_many_wrong_addresses__are_not_kept_in_memory(client: Client, page: EligibilityPage) -> None:
    from portal.content_version import _Known

    forget()
    read(client, ROOT)
    before = len(_Known.remembered[1])
    for number in range(20):
        read(client, f"{ROOT}etudes/{number}/", 404)
    assert len(_Known.remembered[1]) <= before + 1


def test_test_without_questions__is_no_error(client: Client, home: HomePage) -> None:
    home.add_child(instance=EligibilityPage(title="Test", slug="suis-je-eligible", tree=[]))
    assert "Le test arrive bientôt" in read(client, ROOT)
    assert "Le test arrive bientôt" in read(client, f"{ROOT}a/b/", 404)


def test_broken_tree__never_turns_in_circles(client: Client, home: HomePage) -> None:
    broken = tree()
    broken[1]["value"]["answers"][0]["value"]["next"] = "etudes"
    broken[0]["value"]["answers"][1]["value"]["next"] = "gone"
    home.add_child(instance=EligibilityPage(title="Test", slug="suis-je-eligible", tree=broken))
    read(client, ROOT)
    read(client, POSITIVE)
    assert "Le test a changé" in read(client, NEGATIVE, 404)


def test_unpublished_test__has_no_steps(client: Client, page: EligibilityPage) -> None:
    page.unpublish()
    for address in (ROOT, POSITIVE):
        assert client.get(address).status_code == 404


@pytest.mark.usefixtures("how_it_works")
@pytest.mark.parametrize("address", [ROOT, f"{ROOT}etudes/oui/", POSITIVE, NEGATIVE])
def test_step__costs_few_queries_whatever_the_size_of_the_test(
    client: Client, page: EligibilityPage, django_assert_max_num_queries: DjangoAssertNumQueries, address: str
) -> None:
    page.tree = [
        *tree(),
        *(question(f"q{n}", f"Question {n}", [answer("oui", "Oui", "favorable")]) for n in range(20)),
    ]
    page.save_revision().publish()
    forget()
    client.get(address)
    with django_assert_max_num_queries(7):
        assert client.get(f"{address}?sans-cache").status_code == 200


def test_site_search__reads_questions_and_outcomes(client: Client, page: EligibilityPage) -> None:
    for words in ("attestation", "scolarite", "numero INE"):
        assert page.title in read(client, f"/recherche/?q={words}"), words
    assert page.title not in read(client, "/recherche/?q=favorable").split("<main")[1]  # an identifier is no text


def test_how_it_works__in_french_where_there_is_no_other(client: Client, how_it_works: HowItWorksPage) -> None:
    add_page(HomePage.objects.get(pk=how_it_works.get_parent().pk))
    assert 'href="/comment-ca-marche/"' in read(client, POSITIVE)


def test_answers__are_never_counted_whatever_the_address_of_the_test(
    client: Client, home: HomePage, settings: object
) -> None:
    settings.MATOMO_URL, settings.MATOMO_SITE_ID = "https://mesure.example.org", "7"
    page = add_page(home, slug="mon-test")
    for address in (f"{page.url}etudes/oui/", f"{page.url}licorne/", page.url):
        assert 'data-audience-path="/mon-test/"' in client.get(address).content.decode()
