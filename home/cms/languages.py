"""What the lists of the CMS say about languages."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

LANGUAGE = _("Langue")  # Wagtail's French says « Région »


class LanguageFilterSet(WagtailFilterSet):
    """Wagtail's filter by language, by its name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "locale" in self.filters:
            self.filters["locale"].label = LANGUAGE
