"""The rules since the scheme began (design, « Rules of the scheme »), and the team that keeps them."""

from datetime import date

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Déploiement"
RULES = (
    # from, consultations, after a renewal, price and first price in cents, referral letter, INE
    (date(2021, 2, 1), 3, 3, 3000, 3000, True, False),
    (date(2022, 9, 1), 8, 0, 3000, 3000, True, False),
    (date(2024, 1, 1), 8, 0, 3000, 4000, True, False),
    (date(2024, 7, 1), 12, 0, 5000, 5000, False, False),
    (date(2025, 1, 1), 12, 0, 5000, 5000, False, True),
)


def create_rules(apps, schema_editor):
    fields = (
        "valid_from",
        "consultations",
        "consultations_after_renewal",
        "price",
        "first_price",
        "is_referral_required",
        "is_ine_required",
    )
    rule = apps.get_model("scheme", "SchemeRule")
    rule.objects.bulk_create(rule(**dict(zip(fields, values, strict=True))) for values in RULES)


def create_the_deployment_group(apps, schema_editor):
    # The permissions of an app are created after all migrations; these are needed now.
    app_config = apps.get_app_config("scheme")
    app_config.models_module = True
    create_permissions(app_config, apps=apps, verbosity=0)
    app_config.models_module = None
    permission = apps.get_model("auth", "Permission").objects
    group, _ = apps.get_model("auth", "Group").objects.get_or_create(name=GROUP)
    group.permissions.add(
        *permission.filter(content_type__app_label="wagtailadmin", codename="access_admin"),
        *permission.filter(content_type__app_label="scheme"),
    )


class Migration(migrations.Migration):
    dependencies = [
        ("scheme", "0001_rules"),
        ("wagtailadmin", "0006_formstate"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]
    operations = [
        migrations.RunPython(create_rules, migrations.RunPython.noop),
        migrations.RunPython(create_the_deployment_group, migrations.RunPython.noop),
    ]
