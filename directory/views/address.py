"""The address of a search, as the pages write it in their links."""

from typing import Any
from urllib.parse import urlencode


class Address:
    """The parameters of a search that are valid, to change one of them or to come back to it."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self.parameters = {name: asked[name] for name in ("lieu", "lat", "lon", "rayon") if asked.get(name) is not None}
        if not self.parameters.get("lieu"):
            self.parameters.pop("lieu", None)
        if asked.get("teleconsultation"):
            self.parameters["teleconsultation"] = 1

    def to(self, **changes: object) -> str:
        """Return the relative address with these parameters changed; the page is the first unless it is given."""
        return "?" + urlencode({**self.parameters, **changes})

    def of_results(self, page: int) -> str:
        """Return what leads back to this page of the results; an empty string for the whole directory's first page."""
        if page > 1:
            return self.to(page=page)
        return self.to() if self.parameters else ""
