"""GET and HEAD write nothing."""

import pytest
from django.db import connection
from django.test import RequestFactory, override_settings
from hypothesis import given
from hypothesis import strategies as st

from portal.content_version import bump
from portal.middleware.read_only import ReadOnlyGetMiddleware, WriteDuringRead, written_table


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("SELECT 1", None),
        ('SELECT "a"."updated" FROM "update" "a" WHERE "a"."note" = \'DELETE FROM x\'', None),
        ("SAVEPOINT s1", None),
        ("WITH a AS (SELECT 1) SELECT * FROM a", None),
        ('SELECT "id" FROM "home_delete" ORDER BY "id"', None),
        ('INSERT INTO "home_page" ("a") VALUES (%s)', "home_page"),
        ('  update "home_page" SET "a" = 1', "home_page"),
        ('DELETE FROM "home_page"', "home_page"),
        ('WITH a AS (DELETE FROM "home_page" RETURNING *) SELECT * FROM a', "home_page"),
        ('WITH a AS (UPDATE "home_page" SET "x" = 1 RETURNING *) SELECT * FROM a', "home_page"),
        ('SELECT * FROM "home_page" FOR UPDATE', "?"),
        ('SELECT * FROM "home_page" FOR NO KEY UPDATE OF "home_page"', "?"),
        ("SELECT nextval('x')", "?"),
        ("SELECT procrastinate_defer_jobs_v1(%s)", "?"),
        ("TRUNCATE home_page", "?"),
        ("DROP TABLE home_page", "?"),
    ],
)
def test_written_table__is_told_from_the_statement(statement: str, table: str | None) -> None:
    assert written_table(statement) == table


@given(st.text(alphabet=st.characters(blacklist_characters="'", codec="utf-8")))
def test_written_table__is_not_fooled_by_what_is_quoted(text: str) -> None:
    assert written_table(f"SELECT '{text}'") is None


def _write(request):
    bump()


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "head"])
def test_get__that_writes__fails(method: str) -> None:
    request = getattr(RequestFactory(), method)("/")
    with pytest.raises(WriteDuringRead, match="portal_contentversion"):
        ReadOnlyGetMiddleware(_write)(request)


@pytest.mark.django_db
def test_get__that_writes__is_logged_in_production(caplog: pytest.LogCaptureFixture) -> None:
    with override_settings(READ_ONLY_GET_STRICT=False):
        ReadOnlyGetMiddleware(_write)(RequestFactory().get("/"))
    assert [record.table for record in caplog.records] == ["portal_contentversion"]


@pytest.mark.django_db
def test_post__may_write() -> None:
    ReadOnlyGetMiddleware(_write)(RequestFactory().post("/"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT version FROM portal_contentversion")
        assert cursor.fetchone()[0] > 1
