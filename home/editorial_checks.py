"""What an editor is warned of when a page or a snippet is saved. A warning refuses nothing."""

from collections.abc import Callable, Iterable

from django.contrib import messages
from django.db.models import Model
from django.http import HttpRequest
from wagtail.models import Page

Check = Callable[[Model], Iterable[str]]
_checks: list[Check] = []


def register_check(check: Check) -> Check:
    """Add a check: a function from a page or a snippet to the warnings it deserves, in French."""
    _checks.append(check)
    return check


def warnings_of(row: Model) -> list[str]:
    """Return every warning about the row, in the order of the checks."""
    return [warning for check in _checks for warning in check(row)]


def warn(request: HttpRequest, row: Model) -> None:
    """Show the warnings about what was just saved, above the editor's next screen."""
    shown = row.get_latest_revision_as_object() if isinstance(row, Page) else row
    for warning in warnings_of(shown):
        messages.warning(request, warning)
