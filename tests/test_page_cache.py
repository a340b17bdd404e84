"""Whole pages in memory: fast, never somebody else's, never stale."""

from collections.abc import Callable

import pytest
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory, TestCase
from django.utils.cache import patch_vary_headers

from portal import content_version
from portal.content_version import bump, current_version, remembered
from portal.middleware.page_cache import CompressionMiddleware, PageCacheMiddleware

pytestmark = pytest.mark.django_db


class Site:
    """A view behind the cache, which counts how often it is asked."""

    def __init__(self, **headers: str) -> None:
        self.asked = 0
        self.text = ""
        self.headers = {"Cache-Control": "public, max-age=0", **headers}
        self.change: Callable[[HttpRequest, HttpResponse], None] = lambda _request, _response: None
        self.cache = PageCacheMiddleware(CompressionMiddleware(self.view))

    def view(self, request: HttpRequest) -> HttpResponse:
        self.asked += 1
        response = HttpResponse(self.text or f"page {self.asked}", headers=self.headers)
        self.change(request, response)
        return response

    def get(self, path: str = "/", **headers: str) -> HttpResponse:
        return self.cache(RequestFactory().get(path, headers=headers))


def test_page__is_made_once() -> None:
    site = Site()
    assert [site.get().content, site.get().content] == [b"page 1", b"page 1"]


def test_page__is_made_again_after_a_published_change() -> None:
    site = Site()
    site.get()
    bump()
    assert site.get().content == b"page 2"


def test_page__is_not_sent_again_to_who_has_it() -> None:
    site = Site()
    etag = site.get().headers["ETag"]
    response = site.get(if_none_match=etag)
    assert (response.status_code, response.content) == (304, b"")
    bump()
    assert site.get(if_none_match=etag).status_code == 200


def set_a_cookie(_request: HttpRequest, response: HttpResponse) -> None:
    response.set_cookie("a", "b")


def vary_on_cookie(_request: HttpRequest, response: HttpResponse) -> None:
    patch_vary_headers(response, ["Cookie"])


def say_private(_request: HttpRequest, response: HttpResponse) -> None:
    response["Cache-Control"] = "private"


def say_nothing(_request: HttpRequest, response: HttpResponse) -> None:
    del response["Cache-Control"]


def be_missing(_request: HttpRequest, response: HttpResponse) -> None:
    response.status_code = 404


def use_the_nonce(request: HttpRequest, _response: HttpResponse) -> None:
    request._csp_nonce = "abc"


@pytest.mark.parametrize("change", [set_a_cookie, vary_on_cookie, say_private, say_nothing, be_missing, use_the_nonce])
def test_page__that_is_not_for_everybody__is_never_kept(change: Callable[[HttpRequest, HttpResponse], None]) -> None:
    site = Site()
    site.change = change
    site.get()
    site.get()
    assert site.asked == 2


@pytest.mark.parametrize(
    "ask",
    [
        lambda site: site.get("/?page=2"),
        lambda site: site.get(cookie="sessionid=abc"),
        lambda site: site.get(host="evil.example.org"),
        lambda site: site.cache(RequestFactory().post("/")),
    ],
    ids=["query", "session", "host", "post"],
)
def test_cache__does_not_answer(ask: Callable[[Site], HttpResponse]) -> None:
    site = Site()
    site.get()
    ask(site)
    assert site.asked == 2


def test_page__is_compressed_once_for_who_can_read_it() -> None:
    site = Site()
    site.text = "page " * 200
    plain, small = site.get(), site.get(accept_encoding="br, gzip")
    assert "Content-Encoding" not in plain.headers
    assert small.headers["Content-Encoding"] == "gzip"
    assert len(small.content) < len(plain.content) / 4
    assert small.headers["ETag"].removeprefix("W/") == plain.headers["ETag"]
    assert site.get(accept_encoding="br, gzip").content == small.content
    assert site.asked == 2


def test_page__of_another_address_or_host__is_another_page() -> None:
    site = Site()
    answers = [site.get("/").content, site.get("/en/").content, site.get("/", host="localhost").content]
    assert len(set(answers)) == 3


def test_version__is_read_again_by_a_process_that_did_not_make_the_change(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(content_version.time, "monotonic", lambda: now[0])
    content_version.forget()
    before = current_version()
    content_version.ContentVersion.objects.update(version=before + 1)  # as another process would
    assert current_version() == before
    now[0] += 1
    assert current_version() == before + 1


def test_version__is_read_once_for_many_pages(django_assert_num_queries: Callable[..., TestCase]) -> None:
    content_version.forget()
    site = Site()
    with django_assert_num_queries(1):
        for _ in range(5):
            site.get()


def test_remembered__is_made_once_per_version() -> None:
    made = []

    def make() -> str:
        made.append("made")
        return "value"

    assert [remembered("key", make), remembered("key", make)] == ["value", "value"]
    assert len(made) == 1
    content_version.forget()
    remembered("key", make)
    assert len(made) == 2


def test_remembered__keeps_nothing_of_what_leads_nowhere() -> None:
    assert remembered("nowhere", lambda: None) is None
    assert remembered("nowhere", lambda: "now somewhere") == "now somewhere"


@pytest.mark.django_db(transaction=True)
def test_version__seen_inside_a_transaction_is_not_kept_when_it_is_rolled_back() -> None:
    content_version.forget()
    before = current_version()

    def publish_and_fail() -> None:
        with transaction.atomic():
            bump()
            assert current_version() == before + 1
            assert remembered("page", lambda: "not published") == "not published"
            raise RuntimeError

    with pytest.raises(RuntimeError):
        publish_and_fail()
    assert current_version() == before
    assert remembered("page", lambda: "published") == "published"
