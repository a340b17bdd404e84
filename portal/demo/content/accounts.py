"""The people of the demo: design §9."""

from django.contrib.auth.models import Group, Permission

from directory.models import Psychologist
from portal.accounts.models import User
from portal.demo.content import psychologists

COMMUNICATION = "Communication"
REVIEW = "Relecture"
DEPLOYMENT = "Déploiement"

PEOPLE = (
    # address, first name, last name, group
    ("psychologue@example.org", "", "", ""),
    ("nouvelle-psychologue@example.org", "", "", ""),
    ("universite@example.org", "Dominique", "Leroy", ""),
    ("communication@example.org", "Camille", "Morel", COMMUNICATION),
    ("relecture@example.org", "Noa", "Girard", REVIEW),
    ("deploiement@example.org", "Sacha", "Bernard", DEPLOYMENT),
)


def load() -> None:
    """Create the accounts, or put them back as they were."""
    for email, first_name, last_name, group in PEOPLE:
        names = {"first_name": first_name, "last_name": last_name}
        user, _created = User.objects.update_or_create(email=email, defaults={**names, "is_active": True})
        user.groups.set([team(group)] if group else [])
    names = {"first_name": "Alix", "last_name": "Petit"}
    User.objects.update_or_create(email="admin@example.org", defaults={**names, "is_superuser": True})
    attach("psychologue@example.org", getattr(psychologists, "DEMO_PSYCHOLOGIST_SLUG", ""))
    attach("nouvelle-psychologue@example.org", getattr(psychologists, "DEMO_NEWCOMER_SLUG", ""))


def team(name: str) -> Group:
    """Return the group of a team, which may enter the CMS."""
    group, _created = Group.objects.get_or_create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin", content_type__app_label="wagtailadmin"))
    return group


def attach(email: str, slug: str) -> None:
    """Give the account to the psychologist of that slug, and their name to the account."""
    psychologist = Psychologist.objects.filter(slug=slug).first()
    if psychologist is None:
        return
    user = User.objects.get(email=email)
    user.first_name, user.last_name = psychologist.first_name, psychologist.last_name
    user.save(update_fields=["first_name", "last_name"])
    Psychologist.objects.filter(user=user).exclude(pk=psychologist.pk).update(user=None)
    psychologist.user = user
    psychologist.save(update_fields=["user"])
