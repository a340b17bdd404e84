from django.db import models


class ContentVersion(models.Model):
    """A single row, created by a migration: see `portal.content_version`."""

    version = models.BigIntegerField(default=1)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="content_version_is_one_row")]

    def __str__(self) -> str:
        return str(self.version)
