"""English and Spanish stemming that forgives accents, as portal's first migration made it for French."""

from django.db import migrations

CREATE = """
CREATE TEXT SEARCH CONFIGURATION {language}_unaccent (COPY = {language});
ALTER TEXT SEARCH CONFIGURATION {language}_unaccent
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, {language}_stem;
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = [("portal", "0001_database")]
    operations = [
        migrations.RunSQL(
            CREATE.format(language=language), f"DROP TEXT SEARCH CONFIGURATION {language}_unaccent"
        )
        for language in ("english", "spanish")
    ]
