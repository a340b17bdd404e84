from django.urls import path

from psyspace import views

app_name = "psyspace"
urlpatterns = [
    path("", views.home, name="home"),
]
