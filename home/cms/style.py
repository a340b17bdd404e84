"""The style sheet of ours in the CMS."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString


def stylesheet() -> SafeString:
    """Hook `insert_global_admin_css`."""
    return format_html('<link rel="stylesheet" href="{}">', static("cms/cms.css"))
