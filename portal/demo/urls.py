from django.urls import path

from portal.demo import views

app_name = "demo"
urlpatterns = [
    path("courriels/", views.mailbox_page, name="mailbox"),
    path("courriels.json", views.mailbox_json, name="mailbox-json"),
    path("courriels/<slug:name>/", views.message_page, name="message"),
]
