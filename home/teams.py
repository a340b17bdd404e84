"""Who may do what on the editorial site: the one table of the teams' permissions.

It is applied after each migration (`apply`), once Django and Wagtail have created the permissions themselves. It only
gives: what an administrator gave on top stays. Rights on pages and collections are in migrations 0002 and 0005.
"""

from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db.models import Q

from home.reviewing import reviewed_snippets

COMMUNICATION = "Communication"
DEPLOYMENT = "Déploiement"
REVIEW = "Relecture"

EDIT = ("add", "change", "delete", "view")
PUBLISH = (*EDIT, "publish")
READ = ("view",)
CORRECT = ("change", "view")

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
        # Reasons, dates and states of the messages; not their words: decision 10.
        "contact.contactmessage": ("list",),
        "sitesearch.promotedanswer": EDIT,
        "sitesearch.synonyms": EDIT,
    },
    DEPLOYMENT: {"contact.contactmessage": ("list", "view", "change")},
    # Besides what every reviewer needs, below: to correct the pages and the snippets that are sent to review.
    REVIEW: {"home.questioncategory": READ},
}


def apply(**_kwargs: Any) -> None:
    """Give each team its permissions, and the key of the CMS. Receiver of `post_migrate`."""
    corrected = {model._meta.label_lower: CORRECT for model in reviewed_snippets()}  # noqa: SLF001
    for name, given in TEAMS.items():
        models = {**given, **corrected} if name == REVIEW else given
        group, _created = Group.objects.get_or_create(name=name)
        wanted = Q(content_type__app_label="wagtailadmin", codename="access_admin")
        for label, actions in models.items():
            app_label, model = label.split(".")
            codenames = [f"{action}_{model}" for action in actions]
            wanted |= Q(content_type__app_label=app_label, codename__in=codenames)
        group.permissions.add(*Permission.objects.filter(wanted))


def last_app() -> Any:
    """Return the app whose `post_migrate` comes last, when every permission exists (an app without models has none)."""
    return [config for config in apps.get_app_configs() if config.models_module][-1]
