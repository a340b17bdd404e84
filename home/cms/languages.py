"""What the lists of the CMS say about languages."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

LANGUAGE = _("Langue")  # Wagtail's French says « Région »


class LanguageFilterSet(WagtailFilterSet):
    """Wagtail's filter by language, by its name: French until another language, or all of them, is asked for."""

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        if data is not None and "locale" not in data:
            data = data.copy()
            data["locale"] = settings.LANGUAGE_CODE
        super().__init__(data, *args, **kwargs)
        if "locale" in self.filters:
            self.filters["locale"].label = LANGUAGE
            # What is there by default is no filter: such a list can be put in order.
            self.filters["locale"].extra["initial"] = settings.LANGUAGE_CODE
