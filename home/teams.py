"""Who may do what on the editorial site: the one table of the teams' permissions.

It is applied after each migration (`apply`), once Django and Wagtail have created the permissions themselves. It only
gives: what an administrator gave on top stays. Rights on pages and collections are in migration 0002.
"""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db.models import Q

COMMUNICATION = "Communication"
DEPLOYMENT = "Déploiement"

EDIT = ("add", "change", "delete", "view")
PUBLISH = (*EDIT, "publish")

# group → model → actions
TEAMS: dict[str, dict[str, tuple[str, ...]]] = {
    COMMUNICATION: {
        "home.link": PUBLISH,
        "home.banner": PUBLISH,
        "home.supportservice": PUBLISH,
        "home.question": PUBLISH,
        "home.questioncategory": EDIT,
        "wagtail_localize.translation": ("submit",),
        "wagtailredirects.redirect": EDIT,
        "contact.contactreason": PUBLISH,
        # Reasons, dates and states of the messages; not their words: decision 9.
        "contact.contactmessage": ("list",),
        "sitesearch.promotedanswer": EDIT,
        "sitesearch.synonyms": EDIT,
    },
    DEPLOYMENT: {"contact.contactmessage": ("list", "view", "change")},
}


def apply(**_kwargs: Any) -> None:
    """Give each team its permissions, and the key of the CMS. Receiver of `post_migrate`."""
    for name, models in TEAMS.items():
        group, _created = Group.objects.get_or_create(name=name)
        wanted = Q(content_type__app_label="wagtailadmin", codename="access_admin")
        for label, actions in models.items():
            app_label, model = label.split(".")
            codenames = [f"{action}_{model}" for action in actions]
            wanted |= Q(content_type__app_label=app_label, codename__in=codenames)
        group.permissions.add(*Permission.objects.filter(wanted))
    same_rights_in_every_language()


def same_rights_in_every_language(**_kwargs: Any) -> None:
    """Give on the home page of each language the rights that are given on the French one.

    The pages of a language are a tree of their own: without it, nobody could translate below the French one. Also
    receiver of `post_save` of the home page.
    """
    from wagtail.models import GroupPagePermission

    from home.models import HomePage

    given = GroupPagePermission.objects.filter(page__depth=2, page__locale__language_code=settings.LANGUAGE_CODE)
    homes = HomePage.objects.exclude(locale__language_code=settings.LANGUAGE_CODE).values_list("pk", flat=True)
    rights = list(given.values_list("group_id", "permission_id"))
    for home in homes:
        for group, permission in rights:
            GroupPagePermission.objects.get_or_create(page_id=home, group_id=group, permission_id=permission)


def last_app() -> Any:
    """Return the app whose `post_migrate` comes last, when every permission exists (an app without models has none)."""
    return [config for config in apps.get_app_configs() if config.models_module][-1]
