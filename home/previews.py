"""Previews of what has no page of its own."""

from django.conf import settings
from wagtail.models import PreviewableMixin

from home.languages import in_language, language_of


class PreviewableInLanguageMixin(PreviewableMixin):
    """For snippets that show on every page: previewed on the home page's address, in the language of the snippet."""

    def get_full_url(self) -> str:
        return settings.PUBLIC_URL + in_language("/", language_of(self))

    full_url = property(get_full_url)
