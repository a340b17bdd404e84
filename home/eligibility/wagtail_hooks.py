"""What Wagtail finds by the name of this module."""

from home.editorial_checks import register_check
from home.eligibility.checks import same_in_every_language

register_check(same_in_every_language)
