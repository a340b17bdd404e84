"""Making requests about the same thing wait for each other."""

from django.db import connection


def one_at_a_time(*keys: str) -> None:
    """Hold the requests that name one of these keys until this transaction ends: none is miscounted.

    Callers that name several always do so in the same order of kinds, so that none waits for another in a circle.
    """
    with connection.cursor() as cursor:
        for key in keys:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
