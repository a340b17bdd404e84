"""What Wagtail finds by the name of this module: it only registers what `home/cms/` and its like define."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from home.accessibility_checks import documents_without_size, links_that_say_nothing, missing_summary
from home.cms import ready_pages
from home.cms.action_menu import show_next_step
from home.cms.checker import replace_checker
from home.cms.dashboard import add_panels
from home.cms.frame import FrameViewSetGroup
from home.cms.questions import FaqViewSetGroup
from home.cms.style import stylesheet
from home.cms.support_services import SupportServiceViewSet
from home.editorial_checks import register_check, warn
from home.guide import hooks as guide
from home.scheme_figures import typed_by_hand

register_snippet(FrameViewSetGroup)
register_snippet(FaqViewSetGroup)
register_snippet(SupportServiceViewSet)

for check in (typed_by_hand, missing_summary, links_that_say_nothing, documents_without_size):
    register_check(check)
for hook in ("after_create_page", "after_edit_page", "after_create_snippet", "after_edit_snippet"):
    hooks.register(hook, warn)
hooks.register("construct_wagtail_userbar", replace_checker, order=100)
for hook in ("construct_page_action_menu", "construct_snippet_action_menu"):
    hooks.register(hook, show_next_step)
hooks.register("construct_homepage_panels", add_panels)
hooks.register("register_admin_urls", guide.urls)
hooks.register("register_help_menu_item", guide.menu_item)
hooks.register("construct_help_menu", guide.keep_ours_only)
ready_pages.register()
hooks.register("insert_global_admin_css", stylesheet)
