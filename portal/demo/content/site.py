"""Everything editorial of the demo, in order: what is led to comes before what leads to it."""

from home.ready_pages import loading as ready_pages
from portal.demo.content import (
    contact,
    eligibility,
    frame,
    guides,
    infographics,
    linking,
    pages,
    questions,
    search,
    services,
    statistics,
    support,
)

STEPS = (
    pages.load,
    infographics.load,
    support.load,
    services.load,
    guides.load,
    questions.load,
    contact.load,
    eligibility.load,
    statistics.load,
    guides.relate,
    services.load_entries,
    linking.load,
    ready_pages.load,
    frame.load,
    search.load,
)


def load() -> None:
    """Create what is not there yet; what editors changed since is left alone."""
    for step in STEPS:
        step()
