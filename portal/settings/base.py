"""What every environment shares. Each value that differs comes from the environment: see `.env.example`."""

import os
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop

from portal.audience import allow as allow_audience

BASE_DIR = Path(__file__).resolve().parent.parent.parent
VAR_DIR = BASE_DIR / "var"

env = environ.Env()
if (BASE_DIR / ".env").exists() and not os.environ.get("IGNORE_DOT_ENV"):
    env.read_env(str(BASE_DIR / ".env"))

# --- Identity -----------------------------------------------------------------------------------------------------

SITE_NAME = env.str("SITE_NAME", default="Santé Psy Étudiant")
# In French; shown in the other languages where a translation knows it, as it does this one.
SITE_TAGLINE = env.str(
    "SITE_TAGLINE", default=gettext_noop("L’accompagnement psychologique des étudiantes et des étudiants")
)
SITE_OWNER = env.str("SITE_OWNER", default="Ministère chargé de l’Enseignement supérieur et de la Recherche")
PUBLIC_URL = env.str("PUBLIC_URL", default="http://localhost:8000").rstrip("/")
# False on a portal that search engines must not show: a rehearsal, a copy. See docs/seo.md.
ROBOTS_INDEX = env.bool("ROBOTS_INDEX", default=True)
CMS_PATH = "/gestion/"
WAGTAIL_SITE_NAME = SITE_NAME
WAGTAILADMIN_BASE_URL = PUBLIC_URL

# --- Applications -------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "portal",
    "portal.accounts",
    "portal.emails",
    "portal.privacy",
    "portal.scheme",
    "home",
    "home.statistics",
    "home.contact",
    "home.search",
    "home.eligibility",
    "home.infographic",
    "home.links",
    "directory",
    "directory.places",
    "psyspace",
    "psyspace.practice",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.settings",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "procrastinate.contrib.django",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.forms",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.middleware.request_log.RequestLogMiddleware",
    "portal.middleware.headers.SecurityHeadersMiddleware",
    "portal.middleware.headers.NotIndexedMiddleware",
    "portal.middleware.headers.EmptyHeadMiddleware",
    "portal.middleware.page_cache.PageCacheMiddleware",
    "portal.middleware.page_cache.CompressionMiddleware",
    "portal.scheme.middleware.SchemeTokenMiddleware",
    "portal.middleware.read_only.ReadOnlyGetMiddleware",
    "portal.middleware.headers.ContentSecurityPolicyMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "portal.middleware.health.HealthMiddleware",
    "portal.accounts.middleware.SessionMiddleware",
    "portal.middleware.language.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "portal.accounts.middleware.SignInRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "home.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
APPEND_SLASH = True

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "portal.context.site",
                "home.frame.frame",
            ],
        },
    }
]

# --- Data ---------------------------------------------------------------------------------------------------------

DATABASES = {"default": env.db("DATABASE_URL", default="postgresql://localhost/santepsy")}
DATABASES["default"].setdefault("OPTIONS", {})
if env.bool("DATABASE_POOL", default=False):
    # Off behind PgBouncer, which pools by itself.
    DATABASES["default"]["OPTIONS"]["pool"] = {
        "min_size": 1,
        "max_size": env.int("DATABASE_POOL_SIZE", default=4),
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = env.int("DATABASE_CONN_MAX_AGE", default=60)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

LOCAL_MEMORY = "django.core.cache.backends.locmem.LocMemCache"
CACHES: dict[str, dict[str, object]] = {"default": {"BACKEND": LOCAL_MEMORY}}
if redis_url := env.str("REDIS_URL", default=""):
    CACHES["default"] = {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": redis_url}
# Whole public pages, in each process: see portal/middleware/page_cache.py.
CACHES["pages"] = {"BACKEND": LOCAL_MEMORY, "LOCATION": "pages", "OPTIONS": {"MAX_ENTRIES": 1000}}

# --- Accounts -----------------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["portal.accounts.backends.OneTimeCodeBackend"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, str]] = []
LOGIN_URL = "accounts:signin"
LOGIN_REDIRECT_URL = "psyspace:home"
LOGOUT_REDIRECT_URL = "/"
WAGTAILADMIN_LOGIN_URL = "accounts:signin"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False
WAGTAILUSERS_PASSWORD_REQUIRED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
# A page or a collection can be kept for who signed in, or for a group; not behind a password that people share.
WAGTAIL_PRIVATE_PAGE_OPTIONS = WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_IDLE_SECONDS = 2 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "portal.views.errors.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# How many proxies of ours stand before the portal: each adds the address it saw to X-Forwarded-For.
TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)

FIELD_ENCRYPTION_KEYS = env.list("FIELD_ENCRYPTION_KEYS", default=[])

# --- E-mail and jobs ----------------------------------------------------------------------------------------------

DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="Santé Psy Étudiant <ne-pas-repondre@example.org>")
SUPPORT_EMAIL = env.str("SUPPORT_EMAIL", default="support@example.org")
# Whatever Django or a library sends is put in the outbox, which alone speaks to the mail server.
EMAIL_BACKEND = "portal.emails.backend.OutboxBackend"
EMAIL_TRANSPORT = "django.core.mail.backends.smtp.EmailBackend"
WAGTAILADMIN_NOTIFICATION_USE_HTML = True
# Who reviews is told; an administrator is not, unless a member of the team.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
EMAIL_HOST = env.str("EMAIL_HOST", default="localhost")
EMAIL_PORT = env.int("EMAIL_PORT", default=25)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", default=False)
EMAIL_TIMEOUT = env.int("EMAIL_TIMEOUT", default=10)

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tasks"
# What succeeded is deleted; what failed stays, to be looked at.
PROCRASTINATE_WORKER_DEFAULTS = {"concurrency": 4, "delete_jobs": "successful"}

# --- Audience -----------------------------------------------------------------------------------------------------

# Off while either is empty: see portal/audience.py and docs/audience.md.
MATOMO_URL = env.str("MATOMO_URL", default="").rstrip("/")
MATOMO_SITE_ID = env.str("MATOMO_SITE_ID", default="")

# --- Languages ----------------------------------------------------------------------------------------------------

LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [
    ("fr", "Français"),
    ("en", "English"),
    ("es", "Español"),
    ("ar", "العربية"),
    ("zh-hans", "简体中文"),
]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("fr", _("Français")), ("en", _("Anglais"))]
# The second corrects a few French words of Wagtail's own: docs/languages.md.
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "home" / "cms" / "wording"]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "synced"
# A translation is a draft until someone has translated it: no French words at an English address.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
USE_THOUSAND_SEPARATOR = True

# --- Wagtail ------------------------------------------------------------------------------------------------------

WAGTAILIMAGES_IMAGE_MODEL = "home.PortalImage"
WAGTAILDOCS_DOCUMENT_MODEL = "home.PortalDocument"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000  # all the frames of an animation together
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_IMAGE_FORM_BASE = "home.uploads.forms.ImageForm"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "mp4", "ods", "odt", "pdf", "vtt", "webm", "xlsx"]
WAGTAILDOCS_DOCUMENT_FORM_BASE = "home.uploads.forms.DocumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # wherever the files are kept, a visitor asks this site only
DOCUMENT_MAX_BYTES = 20_000_000
VIDEO_MAX_BYTES = WAGTAILDOCS_MAX_UPLOAD_SIZE = 200_000_000
# Hosts whose video players editors may use, reached only once a visitor plays the video; none by default.
VIDEO_EMBED_HOSTS: list[str] = env.list("VIDEO_EMBED_HOSTS", default=[])
WAGTAIL_MODERATION_ENABLED = True
# Wagtail saves while one types: each pause of that many milliseconds, in the same revision.
WAGTAIL_AUTOSAVE_INTERVAL = 10_000
# Links to other sites are tried once a week (home/links): "off" where the server has no way out to the internet.
LINK_CHECK_EXTERNAL = env.str("LINK_CHECK_EXTERNAL", default="on") != "off"
WAGTAIL_FINISH_WORKFLOW_ACTION = "home.approved.publish"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "french_unaccent"}
}

# --- Files --------------------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static", VAR_DIR / "assets"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
if bucket := env.str("MEDIA_BUCKET", default=""):
    STORAGES["default"] = {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {"bucket_name": bucket, "endpoint_url": env.str("MEDIA_ENDPOINT", default="") or None},
    }
WHITENOISE_MAX_AGE = 60 * 60
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o644

# --- Security -----------------------------------------------------------------------------------------------------

# Tests and development fail on a GET that writes; production logs it: see portal/middleware/read_only.py.
READ_ONLY_GET_STRICT = False

X_FRAME_OPTIONS = "DENY"  # Wagtail lifts it for its previews, by itself
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

CONTENT_SECURITY_POLICY: dict[str, dict[str, Any]] = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-src": [f"https://{host}" for host in VIDEO_EMBED_HOSTS] or [NONE],
        "frame-ancestors": [NONE],
    }
}
if MATOMO_URL and MATOMO_SITE_ID:
    allow_audience(CONTENT_SECURITY_POLICY["DIRECTIVES"], MATOMO_URL)
# Wagtail's editor styles and scripts itself inline; nothing else may. See docs/security.md.
CMS_CONTENT_SECURITY_POLICY = {
    "default-src": [SELF],
    "script-src": [SELF, "'unsafe-inline'", "'unsafe-eval'"],
    "style-src": [SELF, "'unsafe-inline'"],
    "img-src": [SELF, "data:", "blob:"],
    "font-src": [SELF, "data:"],
    "connect-src": [SELF],
    "form-action": [SELF],
    "base-uri": [SELF],
    "object-src": [NONE],
    "frame-src": [SELF],
    "frame-ancestors": [SELF],
}
PERMISSIONS_POLICY: dict[str, list[str]] = {
    "accelerometer": [],
    "camera": [],
    "display-capture": [],
    "geolocation": ["self"],
    "gyroscope": [],
    "magnetometer": [],
    "microphone": [],
    "midi": [],
    "payment": [],
    "usb": [],
}

# --- Logs ---------------------------------------------------------------------------------------------------------

LOG_LEVEL = env.str("LOG_LEVEL", default="INFO")
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "json": {"()": "portal.logs.JsonFormatter"},
        "plain": {"format": "{levelname:7} {name}: {message}", "style": "{"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "json"}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    "loggers": {
        "django.request": {"level": "ERROR"},  # refusals and missing pages are in portal.requests
        "procrastinate": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},
        "fontTools": {"level": "WARNING"},
        "wagtail": {"level": "WARNING"},
        "django.server": {"handlers": ["console"], "propagate": False},
    },
}
