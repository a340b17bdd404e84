"""Each practice carries the columns of its psychologist that a search filters and sorts by.

A practice copies them whenever it is written; a psychologist whose columns change has their practices written again.
Locking the psychologist's row keeps a copy from missing a change made at the same time.
"""

from django.db import migrations

CREATE = """
CREATE FUNCTION directory_copy_to_practice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT in_force_during, teleconsultation, shuffle
        INTO NEW.in_force_during, NEW.teleconsultation, NEW.shuffle
        FROM directory_psychologist WHERE id = NEW.psychologist_id FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE foreign_key_violation USING MESSAGE = 'a practice needs its psychologist to exist first';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER directory_practice_copies BEFORE INSERT OR UPDATE ON directory_practice
    FOR EACH ROW EXECUTE FUNCTION directory_copy_to_practice();

CREATE FUNCTION directory_rewrite_practices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE directory_practice SET psychologist_id = psychologist_id WHERE psychologist_id = NEW.id;
    RETURN NULL;
END $$;

CREATE TRIGGER directory_psychologist_copies AFTER UPDATE ON directory_psychologist
    FOR EACH ROW
    WHEN ((OLD.in_force_during, OLD.teleconsultation, OLD.shuffle)
        IS DISTINCT FROM (NEW.in_force_during, NEW.teleconsultation, NEW.shuffle))
    EXECUTE FUNCTION directory_rewrite_practices();
"""

DROP = """
DROP TRIGGER directory_psychologist_copies ON directory_psychologist;
DROP TRIGGER directory_practice_copies ON directory_practice;
DROP FUNCTION directory_rewrite_practices();
DROP FUNCTION directory_copy_to_practice();
"""


class Migration(migrations.Migration):
    dependencies = [("directory", "0001_initial")]
    operations = [migrations.RunSQL(CREATE, DROP)]
