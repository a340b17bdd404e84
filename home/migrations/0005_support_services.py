"""The emergency numbers of before stay in the strip of each page, under a name; their old permissions go."""

from django.db import migrations
from django.db.models import F


def name_the_numbers(apps, schema_editor):
    apps.get_model("home", "SupportService").objects.filter(name="").update(name=F("short_label"), in_strip=True)


def forget_old_permissions(apps, schema_editor):
    apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="home", codename__endswith="_emergencynumber"
    ).delete()


class Migration(migrations.Migration):
    dependencies = [("home", "0004_services"), ("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        migrations.RunPython(name_the_numbers, migrations.RunPython.noop),
        migrations.RunPython(forget_old_permissions, migrations.RunPython.noop),
    ]
