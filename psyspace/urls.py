from django.urls import path

from psyspace.practice.views.profile import profile
from psyspace.views.home import home

app_name = "psyspace"
urlpatterns = [
    path("", home, name="home"),
    path("profil/", profile, name="profile"),
]
