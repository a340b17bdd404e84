"""What search engines and shared links are told of a page."""

from wagtail.models import Page

from home.texts import plain

# What editors may have written about the page, the best first.
DESCRIBING_FIELDS = ("search_description", "summary", "introduction", "hero_text")
LONGEST_DESCRIPTION = 160


def description_of(page: Page) -> str:
    """Return one or two plain sentences; empty when nobody wrote any."""
    for name in DESCRIBING_FIELDS:
        if text := " ".join(plain(str(getattr(page, name, "") or "")).split()):
            return text if name == "search_description" else shortened(text)
    return ""


def shortened(text: str) -> str:
    """Return the beginning of the text, cut between two words and never inside a figure of the scheme."""
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    beginning = text[: LONGEST_DESCRIPTION - 1].rpartition(" ")[0]
    if beginning.rfind("[[") > beginning.rfind("]]"):
        beginning = beginning[: beginning.rfind("[[")]
    return beginning.rstrip(" ,;:«") + "…"
