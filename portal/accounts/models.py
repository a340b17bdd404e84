"""Who signs in: an e-mail address, and no password anywhere; and the codes that open the door."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone
from django.utils.crypto import constant_time_compare, get_random_string, salted_hmac
from django.utils.translation import gettext_lazy as _

from portal.privacy.fields import EncryptedTextField
from portal.privacy.hashing import keyed_hash

CODE_LIFETIME = timedelta(minutes=10)
MAXIMUM_TRIES = 5


def new_session_key() -> str:
    return get_random_string(32)


class UserManager(BaseUserManager["User"]):
    """Users are found by their address, whatever its case."""

    def create_user(self, email: str, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, **fields: Any) -> "User":
        return self.create_user(email, is_superuser=True, **fields)

    @classmethod
    def normalize_email(cls, email: str | None) -> str:
        return (email or "").strip().lower()

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=self.normalize_email(username))


class User(AbstractBaseUser, PermissionsMixin):
    """A psychologist, an agent of a university or a member of a team."""

    password = None  # type: ignore[assignment]
    email = models.EmailField(_("adresse e-mail"), unique=True)
    first_name = models.CharField(_("prénom"), max_length=150, blank=True)
    last_name = models.CharField(_("nom"), max_length=150, blank=True)
    is_active = models.BooleanField(_("actif"), default=True)
    date_joined = models.DateTimeField(_("date d’inscription"), default=timezone.now, editable=False)
    session_key = models.CharField(max_length=32, default=new_session_key, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("compte")
        verbose_name_plural = _("comptes")

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @classmethod
    def normalize_username(cls, username: str) -> str:
        """Django calls it before it checks that the address is unique."""
        return UserManager.normalize_email(username)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = UserManager.normalize_email(self.email)
        super().save(*args, **kwargs)

    def get_full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def get_short_name(self) -> str:
        return self.first_name or self.email

    def get_session_auth_hash(self) -> str:
        """Return what every session of this user carries; changing `session_key` signs them all out."""
        return salted_hmac("accounts.User.session", self.session_key, algorithm="sha256").hexdigest()

    def has_usable_password(self) -> bool:
        return False


class OneTimeCodeQuerySet(models.QuerySet["OneTimeCode"]):
    """Codes asked for, by what may still be done with them."""

    def of_browser(self, browser_key: str) -> "OneTimeCodeQuerySet":
        """Keep those asked from one browser, the latest first."""
        return self.filter(browser_key=browser_key).order_by("-pk")

    def live(self, now: datetime | None = None) -> "OneTimeCodeQuerySet":
        """Keep those that could still open a session: recent, not used, with tries left."""
        return self.filter(
            created_at__gt=(now or timezone.now()) - CODE_LIFETIME,
            used_at__isnull=True,
            tries__lt=MAXIMUM_TRIES,
        )


class OneTimeCode(models.Model):
    """Someone asked for a code. The same row is written for an address that nobody has: `user` then stays empty."""

    salt = models.UUIDField(default=uuid4, editable=False)
    email = EncryptedTextField()
    account_key = models.CharField(max_length=64)
    network_key = models.CharField(max_length=64)
    device_key = models.CharField(max_length=64, blank=True)
    browser_key = models.CharField(max_length=64, db_index=True)
    next_path = models.CharField(max_length=500, blank=True)
    language = models.CharField(max_length=10)
    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, related_name="+")
    code_hash = models.CharField(max_length=64, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)

    objects = OneTimeCodeQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["account_key", "created_at"], name="code_of_account"),
            models.Index(fields=["network_key", "created_at"], name="code_of_network"),
            models.Index(fields=["created_at"], name="code_created"),
        ]

    def __str__(self) -> str:
        return str(self.salt)

    @property
    def expires_at(self) -> datetime:
        return self.created_at + CODE_LIFETIME

    @property
    def minutes_left(self) -> int:
        """Whole minutes before it expires, rounded up: "1" until the last second."""
        return max(0, -int(-(self.expires_at - timezone.now()).total_seconds() // 60))

    @property
    def tries_left(self) -> int:
        return max(0, MAXIMUM_TRIES - self.tries)

    def set_code(self, code: str) -> None:
        self.code_hash = self._hash(code)

    def matches(self, typed: str) -> bool:
        """Tell, in constant time, whether this is the code; a row without a code matches nothing."""
        return constant_time_compare(self.code_hash.ljust(64), self._hash(typed))

    def _hash(self, code: str) -> str:
        return keyed_hash("one-time-code", f"{self.salt}:{code}")
