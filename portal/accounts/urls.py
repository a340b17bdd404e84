from django.urls import path

from portal.accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.signin, name="signin"),
    path("code/", views.code, name="code"),
    path("deconnexion/", views.signout, name="signout"),
]
