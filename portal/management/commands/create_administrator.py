from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from portal.accounts.models import User, UserManager


class Command(BaseCommand):
    """The first account of a new installation; there is no password to choose."""

    help = "Let an e-mail address in as an administrator."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        email = UserManager.normalize_email(options["email"])
        try:
            validate_email(email)
        except ValidationError as error:
            raise CommandError("This is not an e-mail address.") from error
        _user, created = User.objects.update_or_create(email=email, defaults={"is_superuser": True, "is_active": True})
        self.stdout.write("Administrator created." if created else "This account is now an administrator.")
