"""Building the static files: no database, no secret."""

from .base import *  # noqa: F403

DEBUG = False
DEMO = False
SECRET_KEY = "signs nothing"  # noqa: S105
