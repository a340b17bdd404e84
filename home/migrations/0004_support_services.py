"""The emergency numbers of before stay in the strip of each page, under a name; their old permissions go."""

from django.db import migrations
from django.db.models import F


def name_the_numbers(apps, schema_editor):
    apps.get_model("home", "SupportService").objects.filter(name="").update(name=F("short_label"), in_strip=True)


def make_translations_of_the_french(apps, schema_editor):
    """A number was written once per language: the others become translations of the French row of the same number."""
    rows = apps.get_model("home", "SupportService").objects
    for french in rows.filter(locale__language_code="fr"):
        seen = set()
        for other in rows.filter(number=french.number).exclude(locale_id=french.locale_id).order_by("pk"):
            if other.locale_id not in seen:
                seen.add(other.locale_id)
                rows.filter(pk=other.pk).update(translation_key=french.translation_key)


def forget_old_permissions(apps, schema_editor):
    apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="home", codename__endswith="_emergencynumber"
    ).delete()


class Migration(migrations.Migration):
    dependencies = [("home", "0003_editorial"), ("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        migrations.RunPython(name_the_numbers, migrations.RunPython.noop),
        migrations.RunPython(make_translations_of_the_french, migrations.RunPython.noop),
        migrations.RunPython(forget_old_permissions, migrations.RunPython.noop),
    ]
