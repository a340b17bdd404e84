"""The views an anonymous visitor may open. Any other sends them to the sign-in page: private is the default.

A name is written as `resolve(path).view_name` gives it. `tests/test_urls.py` walks every address of the project.
"""

PUBLIC_VIEWS = frozenset(
    {
        # Health
        "alive",
        "ready",
        # What machines ask for
        "robots",
        "sitemap",
        "sitemap-section",
        "favicon",
        # Pages and files of the CMS (Wagtail applies its own restrictions to private ones)
        "wagtail_serve",
        "odd_address",
        "page_file",
        "document",
        "image",
        "search",
        # Open data: the figures of the published statistics page, as files
        "statistics-csv",
        "statistics-json",
        "news-feed",
        # Directory
        "directory:search",
        "directory:places",
        "directory:psychologist",
        # Signing in
        "accounts:signin",
        "accounts:code",
        "accounts:signout",
        # The demo's own pages: absent from production's addresses
        "demo:mailbox",
        "demo:mailbox-json",
        "demo:message",
    }
)
