"""Broken links: found without the network inside the site, politely outside, never in our own network."""

import ipaddress
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.links import checking
from home.links.collecting import links_of
from home.links.external import ExternalChecker, is_public
from home.links.models import BrokenLink, Reason
from home.models import FaqPage, GuidePage, HomePage, Link, PortalDocument, Question, StandardPage
from portal.demo.stack import free_port
from tests.home.web_server import Site, web_site
from tests.jobs import run_jobs


@pytest.fixture
def site() -> Iterator[Site]:
    with web_site() as running:
        yield running


def checker(site: Site, **options: object) -> ExternalChecker:
    """A checker that may reach the simulator."""
    return ExternalChecker(is_allowed=lambda _address: True, ports={site.port}, **options)


class Forbidden(ExternalChecker):
    """A checker that must not be called."""

    def problems(self, addresses: object) -> dict[str, Reason]:
        assert not list(addresses)
        return {}


def write(page: StandardPage, html: str) -> StandardPage:
    page.body = [("text", html)]
    page.save_revision().publish()
    return page


def broken() -> list[tuple[str, str]]:
    return sorted(BrokenLink.objects.values_list("address", "reason"))


def check(external: ExternalChecker | None = None) -> None:
    checking.check_everything(external or Forbidden())


# --- Inside the site ----------------------------------------------------------------------------------------------


def test_links__of_every_kind_of_content_are_found(home: HomePage, guide: GuidePage, faq: FaqPage) -> None:
    question = Question.objects.get(slug="est-ce-gratuit")
    guide.body = [
        ("text", '<p><a href="https://example.org/a">Un <b>site</b></a> <a href="mailto:a@example.org">Écrire</a></p>'),
        ("callout", {"title": "", "text": f'<p><a linktype="page" id="{home.pk}">Accueil</a></p>'}),
        ("accordions", {"title": "T", "panels": [{"title": "V", "text": '<a linktype="document" id="7">PDF</a>'}]}),
    ]
    guide.related = [("question", question)]
    guide.save()
    found = {(link.address, link.label) for link in links_of(GuidePage.objects.get(pk=guide.pk))}
    assert found == {("https://example.org/a", "Un site"), (f"page:{home.pk}", "Accueil"), ("document:7", "PDF")}


def test_internal__deleted_unpublished_and_missing_are_told_apart(
    home: HomePage, guide: GuidePage, standard_page: StandardPage
) -> None:
    guide.unpublish()
    gone = home.add_child(instance=StandardPage(title="Passagère", slug="passagere"))
    document = PortalDocument.objects.create(title="Lettre", file=ContentFile(b"%PDF-", name="lettre.pdf"))
    write(
        standard_page,
        f'<a linktype="page" id="{guide.pk}">Guide</a> <a linktype="page" id="{gone.pk}">Passagère</a> '
        f'<a linktype="document" id="{document.pk}">Lettre</a> <a linktype="document" id="99999">Perdu</a> '
        '<a href="/nulle-part/">Nulle part</a> <a href="/annuaire/?lieu=Lyon">Annuaire</a> '
        '<a href="http://localhost:8000/introuvable/">Chez nous</a> <a href="/espace/">Espace</a>',
    )
    gone_key = gone.pk
    gone.delete()
    check()
    assert set(broken()) == {
        ("/nulle-part/", "missing"),
        ("document:99999", "deleted"),
        ("http://localhost:8000/introuvable/", "missing"),
        (f"page:{guide.pk}", "unpublished"),
        (f"page:{gone_key}", "deleted"),
    }
    row = BrokenLink.objects.get(address="/nulle-part/")
    assert (row.source, row.source_title, row.label, row.is_confirmed) == (
        standard_page,
        "Mentions légales",
        "Nulle part",
        True,
    )


def test_internal__chosen_pages_and_menu_links_count_too(home: HomePage, guide: GuidePage) -> None:
    other = (
        GuidePage.objects.get(pk=guide.pk)
        .get_parent()
        .add_child(instance=GuidePage(title="Un autre", slug="un-autre", summary="S", updated_on=guide.updated_on))
    )
    guide.related = [("guide", other)]
    guide.save_revision().publish()
    link = Link.objects.create(label="Cassé", address="/rien/", locale=home.locale)
    other.delete()
    check()
    assert broken() == [("/rien/", "missing"), (f"page:{other.pk}", "deleted")]
    assert BrokenLink.objects.get(address="/rien/").source == link


def test_internal__a_draft_is_not_looked_at(standard_page: StandardPage) -> None:
    write(standard_page, '<a href="/nulle-part/">Nulle part</a>').unpublish()
    check()
    assert not broken()


def test_internal__costs_the_same_for_one_link_as_for_twenty(
    standard_page: StandardPage, django_assert_max_num_queries: object
) -> None:
    write(standard_page, "".join(f'<a linktype="page" id="{9000 + i}">L</a>' for i in range(20)))
    with django_assert_max_num_queries(110):  # one write for each new row
        check()
    assert BrokenLink.objects.count() == 20


def test_internal__mended__disappears_when_the_page_is_published(standard_page: StandardPage) -> None:
    write(standard_page, '<a href="/nulle-part/">A</a> <a href="/rien/">B</a>')
    check()
    write(standard_page, '<a href="/rien/">B</a>')
    run_jobs()
    assert broken() == [("/rien/", "missing")]


def test_internal__target_published_again__disappears(guide: GuidePage, standard_page: StandardPage) -> None:
    guide.save_revision()
    guide.unpublish()
    write(standard_page, f'<a linktype="page" id="{guide.pk}">Guide</a>')
    check()
    assert broken() == [(f"page:{guide.pk}", "unpublished")]
    guide.save_revision().publish()
    run_jobs()
    assert not broken()


def test_internal__source_deleted_or_unpublished__disappears(home: HomePage) -> None:
    page = home.add_child(instance=StandardPage(title="Une page", slug="une-page"))
    write(page, '<a href="/rien/">B</a>')
    check()
    page.unpublish()
    run_jobs()
    assert not broken()
    page.save_revision().publish()
    check()
    Page.objects.get(pk=page.pk).delete()
    assert not broken()


# --- Other sites --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/bien", None),
        ("/prive", None),  # it will not tell a robot: not broken
        ("/sans-head", None),
        ("/vers//bien", None),
        ("/absent", Reason.MISSING),
        ("/panne", Reason.SERVER_ERROR),
        ("/tourne", Reason.REDIRECT_LOOP),
        ("/long", Reason.REDIRECT_LOOP),
        ("/vers/ftp://example.org/", Reason.REFUSED),
        ("/vers/http://moi:secret@localhost/", Reason.REFUSED),
    ],
)
def test_external__says_what_is_wrong(site: Site, path: str, reason: Reason | None) -> None:
    found = checker(site).problems([site.url(path)])
    assert found == ({site.url(path): reason} if reason else {})


def test_external__asks_politely(site: Site, settings: object) -> None:
    checker(site).problems([site.url("/bien"), site.url("/absent"), site.url("/bien")])
    assert site.asked == [("GET", "/robots.txt"), ("HEAD", "/absent"), ("GET", "/absent"), ("HEAD", "/bien")]
    assert site.agents == {f"SantePsyEtudiant-links (+{settings.PUBLIC_URL}/)"}


def test_external__does_as_robots_txt_asks(site: Site) -> None:
    site.robots = "User-agent: *\nDisallow: /absent"
    assert checker(site).problems([site.url("/absent"), site.url("/panne")]) == {
        site.url("/panne"): Reason.SERVER_ERROR
    }
    assert ("HEAD", "/absent") not in site.asked


def test_external__slow_site__is_left(site: Site) -> None:
    assert checker(site, timeout_seconds=0.2).problems([site.url("/lent")]) == {site.url("/lent"): Reason.SLOW}


def test_external__nobody_at_the_door(site: Site) -> None:
    address = f"http://localhost:{free_port()}/"
    found = ExternalChecker(is_allowed=lambda _address: True, ports={int(address[17:-1])}).problems([address])
    assert found == {address: Reason.UNREACHABLE}


def test_external__name_that_does_not_exist(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: object, **_options: object) -> None:
        raise OSError

    monkeypatch.setattr("home.links.external.socket.getaddrinfo", unknown)
    assert ExternalChecker().problems(["https://nulle-part.example/"]) == {
        "https://nulle-part.example/": Reason.UNKNOWN_HOST
    }


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.1", "100.64.0.1", "224.0.0.1",
     "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1"],
)  # fmt: skip
def test_external__addresses_of_our_own_network_are_refused(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["212.27.48.10", "2001:4860:4860::8888"])
def test_external__addresses_of_the_internet_are_allowed(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "2130706433", "0x7f.1", "127.1"])
def test_external__this_machine__is_never_asked(site: Site, host: str) -> None:
    found = ExternalChecker(ports={site.port}).problems([site.url("/bien", host)])
    assert set(found.values()) <= {Reason.REFUSED, Reason.UNKNOWN_HOST}
    assert found
    assert not site.asked


def test_external__redirect_to_this_machine__is_not_followed(site: Site) -> None:
    target = site.url("/bien", "127.0.0.2")
    allowed = ExternalChecker(is_allowed=lambda ip: str(ip) == "127.0.0.1", ports={site.port})
    start = site.url(f"/vers/{target}", "127.0.0.1")
    assert allowed.problems([start]) == {start: Reason.REFUSED}
    assert ("HEAD", "/bien") not in site.asked


def test_external__unusual_port__is_refused() -> None:
    assert ExternalChecker().problems(["http://example.org:25/"]) == {"http://example.org:25/": Reason.REFUSED}


def test_external__is_called_broken_the_next_day_only(site: Site, standard_page: StandardPage) -> None:
    write(standard_page, f'<a href="{site.url("/panne")}">P</a> <a href="{site.url("/absent")}">A</a>')
    check(checker(site))
    assert not BrokenLink.objects.confirmed().exists()
    checking.try_again(Forbidden())  # the same day: not yet
    BrokenLink.objects.update(last_seen=timezone.now() - timedelta(days=1))
    site.statuses["/panne"] = 200
    checking.try_again(checker(site))
    assert list(BrokenLink.objects.confirmed().values_list("address", flat=True)) == [site.url("/absent")]
    assert BrokenLink.objects.count() == 1


def test_external__mended__disappears_at_the_next_check(site: Site, standard_page: StandardPage) -> None:
    write(standard_page, f'<a href="{site.url("/absent")}">A</a>')
    check(checker(site))
    first_seen = BrokenLink.objects.get().first_seen
    check(checker(site))
    assert BrokenLink.objects.get().first_seen == first_seen
    site.statuses["/absent"] = 200
    check(checker(site))
    assert not broken()


def test_external__off__asks_nobody_and_keeps_what_is_known(
    site: Site, standard_page: StandardPage, settings: object
) -> None:
    write(standard_page, f'<a href="{site.url("/absent")}">A</a>')
    check(checker(site))
    settings.LINK_CHECK_EXTERNAL = False
    before = len(site.asked)
    check()
    checking.try_again(Forbidden())
    assert (len(site.asked), len(broken())) == (before, 1)


# --- The report ---------------------------------------------------------------------------------------------------


@pytest.fixture
def reported(standard_page: StandardPage) -> BrokenLink:
    write(standard_page, '<a href="/nulle-part/">Nulle part</a> <a href="https://example.org/">Ailleurs</a>')
    ExternalElsewhere().check()
    return BrokenLink.objects.get(address="/nulle-part/")


class ExternalElsewhere(ExternalChecker):
    def problems(self, addresses: object) -> dict[str, Reason]:
        return dict.fromkeys(addresses, Reason.SLOW)

    def check(self) -> None:
        checking.check_everything(self)


def test_report__shows_filters_and_exports(editor_client: Client, reported: BrokenLink) -> None:
    address = reverse("broken_links")
    page = editor_client.get(address).content.decode()
    assert "Nulle part" in page
    assert "rien à cette adresse" in page
    assert reverse("wagtailadmin_pages:edit", args=[reported.object_id]) in page
    assert "Ailleurs" not in page  # not confirmed yet
    BrokenLink.objects.update(is_confirmed=True)
    assert "Ailleurs" in editor_client.get(address).content.decode()
    assert "Ailleurs" not in editor_client.get(address, {"is_external": "false"}).content.decode()
    assert "Nulle part" not in editor_client.get(address, {"language": "en"}).content.decode()
    response = editor_client.get(address, {"export": "csv"})
    lines = b"".join(response.streaming_content).decode().splitlines()
    assert lines[0].startswith("Page ou contenu,Langue,Texte du lien,Lien,Problème")
    assert len(lines) == 3
    assert 'filename="liens-casses.csv"' in response.headers["Content-Disposition"]


def test_report__is_in_the_menu_and_closed_to_others(
    client: Client, editor_client: Client, django_user_model: type
) -> None:
    assert reverse("broken_links") in editor_client.get(reverse("wagtailadmin_home")).content.decode()
    other = Client()
    other.force_login(django_user_model.objects.create_user("personne@example.org"))
    assert other.get(reverse("broken_links")).status_code in {302, 403}


def test_report__costs_the_same_with_many_rows(
    editor_client: Client, standard_page: StandardPage, django_assert_max_num_queries: object
) -> None:
    write(standard_page, "".join(f'<a href="/rien-{i}/">L</a>' for i in range(30)))
    check()
    editor_client.get(reverse("broken_links"))
    with django_assert_max_num_queries(20):
        editor_client.get(reverse("broken_links"))
