"""Wagtail's addresses, with a view of ours for the pages and for the files made from them."""

from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls

from home.infographic.views import KINDS, page_file
from home.views.page import serve_odd_address, serve_page

urlpatterns = [
    *(path(f"<path:path>/{name}", page_file, {"name": name}, name="page_file") for name in KINDS),
    *(path(name, page_file, {"path": "", "name": name}, name="page_file") for name in KINDS),
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    # Below a page, what no address of a page has in it: a null byte, a space, another alphabet's signs.
    re_path(r"^((?:[\w\-]+/)+[^/]*[^\w\-/][\s\S]*)$", serve_odd_address, name="odd_address"),
    path("", include(wagtail_urls)),
]
