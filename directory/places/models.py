"""Communes and departments, and every name they go by."""

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _


class Place(models.Model):
    """A commune, a municipal arrondissement or a department, from the reference files beside `import_places`."""

    class Kind(models.TextChoices):
        COMMUNE = "commune", _("commune")
        DEPARTMENT = "departement", _("département")

    code = models.CharField(_("code INSEE"), max_length=5, primary_key=True)
    kind = models.CharField(max_length=11, choices=Kind)
    name = models.CharField(_("nom"), max_length=100)
    department = models.CharField(_("département"), max_length=3)
    postcodes = models.CharField(_("codes postaux"), max_length=200, blank=True)
    population = models.IntegerField(_("population"))
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("lieu")
        verbose_name_plural = _("lieux")

    def __str__(self) -> str:
        """Write the place so that typing it back finds it, and no other."""
        if self.is_department:
            return _("%(name)s (département %(code)s)") % {"name": self.name, "code": self.code}
        return f"{self.name} ({self.department})"

    @property
    def is_department(self) -> bool:
        return self.kind == self.Kind.DEPARTMENT


class PlaceName(models.Model):
    """What people type for a place: its name, a former name, a postcode, a number of department."""

    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="names", db_constraint=False)
    name = models.CharField(_("nom"), max_length=100)
    key = models.CharField(_("nom simplifié"), max_length=100)
    population = models.IntegerField(_("population"))

    class Meta:
        verbose_name = _("nom de lieu")
        verbose_name_plural = _("noms de lieux")
        indexes = [
            # For prefixes, in any collation, and for equality.
            models.Index(fields=["key"], name="placename_key", opclasses=["text_pattern_ops"]),
            models.Index(fields=["-population"], name="placename_population"),
            GinIndex(fields=["key"], name="placename_typos", opclasses=["gin_trgm_ops"]),
        ]

    def __str__(self) -> str:
        return self.name
