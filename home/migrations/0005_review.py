"""The review: who reviews, what is reviewed, and rights that hold in every language."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

COMMUNICATION = "Communication"
REVIEW = "Relecture"
# Each language has its home page below the root of the tree: rights and review are given there.
PAGE_PERMISSIONS = {
    COMMUNICATION: (
        "add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page",
    ),
    REVIEW: ("change_page",),
}
COLLECTION_PERMISSIONS = {"wagtailimages": ("choose_image",), "wagtaildocs": ("choose_document",)}


def root_of(apps):
    return apps.get_model("wagtailcore", "Page").objects.get(depth=1)


def permission(apps, app_label, codename):
    return apps.get_model("auth", "Permission").objects.get(content_type__app_label=app_label, codename=codename)


def give_rights(apps, schema_editor):
    for label in ("wagtailcore", "wagtailadmin", *COLLECTION_PERMISSIONS):
        app_config = apps.get_app_config(label)
        app_config.models_module = True
        create_permissions(app_config, apps=apps, verbosity=0)
        app_config.models_module = None
    groups = apps.get_model("auth", "Group").objects
    of_pages = apps.get_model("wagtailcore", "GroupPagePermission").objects
    root = root_of(apps)
    for name, codenames in PAGE_PERMISSIONS.items():
        group, _ = groups.get_or_create(name=name)
        for codename in codenames:
            of_pages.get_or_create(group=group, page_id=root.pk, permission=permission(apps, "wagtailcore", codename))
    # What migration 0002 gave on the French pages alone.
    of_pages.filter(group__name=COMMUNICATION).exclude(page_id=root.pk).delete()
    group = groups.get(name=REVIEW)
    group.permissions.add(permission(apps, "wagtailadmin", "access_admin"))
    collection = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for label, codenames in COLLECTION_PERMISSIONS.items():
        for codename in codenames:
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=group, collection=collection, permission=permission(apps, label, codename)
            )


def create_the_workflow(apps, schema_editor):
    task_type, _ = apps.get_model("contenttypes", "ContentType").objects.get_or_create(
        app_label="wagtailcore", model="groupapprovaltask"
    )
    task = apps.get_model("wagtailcore", "GroupApprovalTask").objects.create(
        name=REVIEW, content_type=task_type, active=True
    )
    task.groups.add(apps.get_model("auth", "Group").objects.get(name=REVIEW))
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name=REVIEW, active=True)
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    apps.get_model("wagtailcore", "WorkflowPage").objects.create(workflow=workflow, page_id=root_of(apps).pk)
    # The snippets follow, in home/reviewing.py: each new kind of snippet is covered when it comes.


class Migration(migrations.Migration):
    dependencies = [("home", "0004_support_services")]
    operations = [
        migrations.RunPython(give_rights, migrations.RunPython.noop),
        migrations.RunPython(create_the_workflow, migrations.RunPython.noop),
    ]
