"""What Wagtail finds by the name of this module."""

from wagtail.snippets.models import register_snippet

from home.search.cms import SearchViewSetGroup

register_snippet(SearchViewSetGroup)
