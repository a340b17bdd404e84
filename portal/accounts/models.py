"""Who signs in: an e-mail address, and no password anywhere."""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone
from django.utils.crypto import get_random_string, salted_hmac
from django.utils.translation import gettext_lazy as _


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
    email = models.EmailField(_("adresse électronique"), unique=True)
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
