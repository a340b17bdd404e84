"""Every address of the portal. Private unless its name is in `portal.public_urls`."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls

from home.feeds import NewsFeed
from home.search.views import search
from home.statistics import views as statistics
from home.views.document import serve_document
from home.views.sitemap import sitemap, sitemap_section
from portal.views.health import alive, ready
from portal.views.machines import favicon, robots
from portal.views.media import image

handler400 = "portal.views.errors.bad_request"
handler403 = "portal.views.errors.permission_denied"
handler404 = "portal.views.errors.page_not_found"
handler500 = "portal.views.errors.server_error"

# Wagtail brings sign-in pages with passwords: there is one door.
the_door = RedirectView.as_view(pattern_name="accounts:signin", query_string=True)

urlpatterns = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<slug:section>-<int:number>.xml", sitemap_section, name="sitemap-section"),
    path("favicon.ico", favicon, name="favicon"),
    path("-/vivant", alive, name="alive"),
    path("-/pret", ready, name="ready"),
    path(settings.CMS_PATH.strip("/") + "/login/", the_door, name="wagtailadmin_login"),
    path(settings.CMS_PATH.strip("/") + "/", include(wagtailadmin_urls)),
    path("media/images/<path:path>", image, name="image"),
    path("statistiques/donnees.csv", statistics.csv_file, name="statistics-csv"),
    path("statistiques/donnees.json", statistics.json_file, name="statistics-json"),
    path("documents/<uuid:uuid>/<str:filename>", serve_document, name="document"),
]

if settings.DEMO:
    urlpatterns += [path("demo/", include("portal.demo.urls"))]

urlpatterns += i18n_patterns(
    path("annuaire/", include("directory.urls")),
    path("espace/connexion/", include("portal.accounts.urls")),
    path("espace/", include("psyspace.urls")),
    path("recherche/", search, name="search"),
    path("actualites/flux.xml", NewsFeed(), name="news-feed"),
    path("_util/login/", the_door, name="wagtailcore_login"),
    path("", include("home.urls")),
    prefix_default_language=False,
)
