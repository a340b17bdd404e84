"""A developer's machine and the demo: nothing to configure, the e-mails go to the demo mailbox."""

from pathlib import Path

from .base import *  # noqa: F403
from .base import CONTENT_SECURITY_POLICY, INSTALLED_APPS, LOGGING, VAR_DIR, env

DEBUG = env.bool("DEBUG", default=True)
DEMO = True
READ_ONLY_GET_STRICT = True
SECRET_KEY = "development-only-not-a-secret"  # noqa: S105
FIELD_ENCRYPTION_KEYS = ["ZGV2ZWxvcG1lbnQtb25seS1ub3QtYS1zZWNyZXQtMzI="]
ALLOWED_HOSTS = ["*"]
INSTALLED_APPS = [*INSTALLED_APPS, "portal.demo"]
EMAIL_PORT = env.int("EMAIL_PORT", default=8025)
DEMO_MAILBOX = Path(env.str("DEMO_MAILBOX", default=str(VAR_DIR / "demo" / "mailbox")))
LOGGING["handlers"]["console"]["formatter"] = "plain"
LOGGING["loggers"]["portal.requests"] = {"level": "WARNING"}
CONTENT_SECURITY_POLICY["DIRECTIVES"]["upgrade-insecure-requests"] = False
