"""Wagtail's addresses, with a view of ours for the pages."""

from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls

from home.infographic.views import page_file
from home.views.page import serve_odd_address, serve_page

urlpatterns = [
    re_path(r"^(?P<path>(?:[\w-]+/)*)(?P<name>affiche\.pdf|image\.png|apercu\.png)$", page_file, name="page_file"),
    re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    # Below a page, what no address of a page has in it: a null byte, a space, another alphabet's signs.
    re_path(r"^((?:[\w\-]+/)+[^/]*[^\w\-/][\s\S]*)$", serve_odd_address, name="odd_address"),
    path("", include(wagtail_urls)),
]
