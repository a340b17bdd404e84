"""What a new portal starts with: its languages, an empty home page, and the group of the communications team."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.management import create_permissions
from django.db import migrations

LANGUAGES = ("fr", "en", "es", "ar", "zh-hans")
GROUP = "Communication"
WAGTAIL_GROUPS = ("Editors", "Moderators")
WAGTAIL_WORKFLOW = "Moderators approval"
PAGE_PERMISSIONS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page")
# Wagtail gives the rights on a custom image model through the permissions of its own.
COLLECTION_PERMISSIONS = {
    "wagtailimages": ("add_image", "change_image", "choose_image"),
    "wagtaildocs": ("add_document", "change_document", "choose_document"),
}
MODEL_PERMISSIONS = tuple(
    f"{action}_{model}" for model in ("link", "emergencynumber") for action in ("add", "change", "delete", "view")
)


def create_languages(apps, schema_editor):
    locale = apps.get_model("wagtailcore", "Locale")
    for code in LANGUAGES:
        locale.objects.get_or_create(language_code=code)


def replace_the_welcome_page(apps, schema_editor):
    content_type = apps.get_model("contenttypes", "ContentType")
    page = apps.get_model("wagtailcore", "Page")
    site = apps.get_model("wagtailcore", "Site")
    home_page = apps.get_model("home", "HomePage")

    # The page that Wagtail creates to say hello, and its site.
    site.objects.all().delete()
    page.objects.filter(depth=2, slug="home").delete()
    home_type, _ = content_type.objects.get_or_create(model="homepage", app_label="home")
    home = home_page.objects.create(
        title="Santé Psy Étudiant",
        draft_title="Santé Psy Étudiant",
        slug="accueil",
        content_type=home_type,
        locale=apps.get_model("wagtailcore", "Locale").objects.get(language_code="fr"),
        path="00010001",
        depth=2,
        numchild=0,
        url_path="/accueil/",
        show_in_menus=False,
    )
    page.objects.filter(depth=1).update(numchild=1)
    address = urlsplit(settings.PUBLIC_URL)
    site.objects.create(
        site_name=settings.SITE_NAME,
        hostname=address.hostname or "localhost",
        port=address.port or (443 if address.scheme == "https" else 80),
        root_page_id=home.pk,
        is_default_site=True,
    )


def create_the_communications_group(apps, schema_editor):
    # The permissions of an app are created after all migrations; these are needed now.
    for label in ("home", "wagtailcore", *COLLECTION_PERMISSIONS):
        app_config = apps.get_app_config(label)
        app_config.models_module = True
        create_permissions(app_config, apps=apps, verbosity=0)
        app_config.models_module = None

    permission = apps.get_model("auth", "Permission").objects
    groups = apps.get_model("auth", "Group").objects
    groups.filter(name__in=WAGTAIL_GROUPS).delete()
    # The approval that Wagtail asks of a group that is no more: the team publishes what it writes.
    apps.get_model("wagtailcore", "Workflow").objects.filter(name=WAGTAIL_WORKFLOW).delete()
    apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(name=WAGTAIL_WORKFLOW).delete()
    group, _ = groups.get_or_create(name=GROUP)
    admin_access = permission.filter(content_type__app_label="wagtailadmin", codename="access_admin")
    of_models = permission.filter(content_type__app_label="home", codename__in=MODEL_PERMISSIONS)
    group.permissions.add(*admin_access, *of_models)

    home = apps.get_model("home", "HomePage").objects.get(path="00010001")
    for each in permission.filter(content_type__app_label="wagtailcore", codename__in=PAGE_PERMISSIONS):
        apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
            group=group, page_id=home.pk, permission=each
        )
    root = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for label, codenames in COLLECTION_PERMISSIONS.items():
        for each in permission.filter(content_type__app_label=label, codename__in=codenames):
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=group, collection=root, permission=each
            )


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("portal", "0001_database"),
        # Wagtail gives permissions to groups of its own, which go below: after it has.
        ("wagtailadmin", "0006_formstate"),
        ("wagtailcore", "0097_baselogentry_uuid_action_timestamp_indexes"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]
    operations = [
        migrations.RunPython(create_languages, migrations.RunPython.noop),
        migrations.RunPython(replace_the_welcome_page, migrations.RunPython.noop),
        migrations.RunPython(create_the_communications_group, migrations.RunPython.noop),
    ]
