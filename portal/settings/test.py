"""The test run: development, made strict."""

import os

os.environ.setdefault("IGNORE_DOT_ENV", "1")

from portal.strict_templates import FailingVariable

from .development import *  # noqa: F403
from .development import TEMPLATES, VAR_DIR

DEBUG = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
MEDIA_ROOT = VAR_DIR / "test-media"
DEMO_MAILBOX = VAR_DIR / "test-mailbox"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
EMAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_AUTOREFRESH = True
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = FailingVariable()  # type: ignore[index]
