"""Everything editorial of the demo, in order: what others name comes first."""

from portal.demo.content import frame, guides, linking, pages, questions, services, support


def load() -> None:
    """Create what is not there yet; what editors changed since is left alone."""
    pages.load()
    support.load()
    services.load()
    guides.load()
    questions.load()
    # What names pages and questions, once they are all there.
    guides.relate()
    services.load_entries()
    linking.load()
    frame.load()
