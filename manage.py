#!/usr/bin/env python3
"""Django's command line; in development it finds or starts a PostgreSQL first."""

import os
import sys


def main() -> None:
    settings = os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.development")
    if settings.endswith((".development", ".test")):
        from portal.embedded_postgres import PostgresUnavailable, ensure_database_url

        try:
            ensure_database_url()
        except PostgresUnavailable as error:
            raise SystemExit(f"error: {error}") from None
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
