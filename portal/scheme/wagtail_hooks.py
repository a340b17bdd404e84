from wagtail import hooks

from portal.scheme.cms import SchemeRuleViewSet


@hooks.register("register_admin_viewset")
def scheme_rules() -> SchemeRuleViewSet:
    return SchemeRuleViewSet()
