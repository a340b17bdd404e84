"""What search engines read of a page beside its words: schema.org, as JSON-LD."""

import json
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from home.languages import active_language, in_language

JSON_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def as_json(data: dict[str, Any]) -> SafeString:
    """Return the data as what may stand in a script element: nothing in it can close the element."""
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(JSON_ESCAPES))  # noqa: S308


def site_data() -> dict[str, Any]:
    """Return who publishes the site and what it is called: for the home page."""
    home = settings.PUBLIC_URL + in_language("/", active_language())
    organization = {
        "@type": "GovernmentOrganization",
        "@id": f"{settings.PUBLIC_URL}/#organization",
        "name": settings.SITE_OWNER,
    }
    site = {
        "@type": "WebSite",
        "@id": f"{home}#website",
        "name": settings.SITE_NAME,
        "description": gettext(settings.SITE_TAGLINE),
        "url": home,
        "inLanguage": active_language(),
        "publisher": {"@id": organization["@id"]},
    }
    return {"@context": "https://schema.org", "@graph": [organization, site]}


def breadcrumb_data(crumbs: list[dict[str, str]], title: str, address: str) -> dict[str, Any]:
    """Return where a page is: the home page, its parents (as `label` and `address`), itself."""
    home = {"label": gettext("Accueil"), "address": in_language("/", active_language())}
    places = [home, *crumbs, {"label": title, "address": address}]
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": place["label"],
                "item": f"{settings.PUBLIC_URL}{place['address']}",
            }
            for position, place in enumerate(places, start=1)
        ],
    }
