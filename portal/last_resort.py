"""The numbers to call that the portal knows by itself, for as long as the editors have given none."""

from django.utils.translation import gettext_noop

# number, what it is for (translated where it is shown), whether one writes to it
LAST_RESORT: tuple[tuple[str, str, bool], ...] = (
    ("15", gettext_noop("Samu"), False),
    ("112", gettext_noop("urgences en Europe"), False),
    ("3114", gettext_noop("prévention du suicide, 24 h/24"), False),
    ("114", gettext_noop("par SMS, si vous n’entendez pas"), True),
)
