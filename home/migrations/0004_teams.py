"""What the communications team may do with the models that came after the first migration."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUP = "Communication"
MODELS: tuple[str, ...] = ()


def give_permissions(apps, schema_editor):
    # The permissions of an app are created after all migrations; these are needed now.
    app_config = apps.get_app_config("home")
    app_config.models_module = True
    create_permissions(app_config, apps=apps, verbosity=0)
    app_config.models_module = None
    codenames = [f"{action}_{model}" for model in MODELS for action in ("add", "change", "delete", "view")]
    of_models = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="home", codename__in=codenames
    )
    apps.get_model("auth", "Group").objects.get(name=GROUP).permissions.add(*of_models)


class Migration(migrations.Migration):
    dependencies = [("home", "0003_editorial")]
    operations = [migrations.RunPython(give_permissions, migrations.RunPython.noop)]
