from django.urls import path

from directory.views.places import places
from directory.views.psychologist import psychologist
from directory.views.search import search

app_name = "directory"
urlpatterns = [
    path("", search, name="search"),
    path("lieux.json", places, name="places"),
    path("<slug:slug>/", psychologist, name="psychologist"),
]
