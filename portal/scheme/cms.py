"""The rules of the scheme in the CMS, for the deployment team."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.viewsets.model import ModelViewSet

from portal.scheme.models import SchemeRule


class SchemeRuleViewSet(ModelViewSet):
    model = SchemeRule
    name = "scheme_rules"
    url_prefix = "regles-du-dispositif"
    icon = "calendar-check"
    menu_label = _("Règles du dispositif")
    menu_order = 700
    add_to_admin_menu = True
    list_display = ["valid_from", "consultations", "consultations_after_renewal"]
    ordering = ["-valid_from"]
    inspect_view_enabled = False
    copy_view_enabled = False
