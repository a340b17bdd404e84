"""Where psychologists receive students, and the nearest of them to a point."""

from datetime import date
from typing import Any

from django.contrib.postgres.fields import DateRangeField
from django.contrib.postgres.indexes import GistIndex
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.fields import EarthPoint, EarthPointField, StraightLine
from directory.geography import department_of_postcode


class PracticeQuerySet(models.QuerySet["Practice"]):
    """Practices, as a visitor looks for them."""

    def listed(self, on: date | None = None) -> "PracticeQuerySet":
        """Keep those of psychologists who are in the directory on that day (today by default).

        `Psychologist.listed()` says who they are; a psychologist with a practice has somewhere to be consulted.
        """
        return self.filter(in_force_during__contains=on or timezone.localdate())

    def nearest(self, latitude: float, longitude: float) -> models.QuerySet[Any]:
        """Keep each psychologist's nearest practice to a point, in degrees, and order by it. To be sliced.

        Annotates `line`, the straight line to it: `geography.great_circle_km` makes it a distance. The index yields
        them in that order, so that the first hundred cost the same however many there are. No condition on the
        distance here: PostgreSQL underestimates how many practices a circle holds, and would fetch and sort them all.
        """
        line = StraightLine(F("point"), EarthPoint(latitude, longitude))
        nearer = (
            Practice.objects.filter(psychologist=OuterRef("psychologist"))
            .annotate(line=line)
            .filter(Q(line__lt=OuterRef("line")) | Q(line=OuterRef("line"), pk__lt=OuterRef("pk")))
        )
        return self.annotate(line=line).filter(~Exists(nearer)).order_by("line", "pk")


class Practice(models.Model):
    """A place where a psychologist receives students."""

    psychologist = models.ForeignKey(
        "directory.Psychologist",
        verbose_name=_("psychologue"),
        on_delete=models.CASCADE,
        related_name="practices",
    )
    address = models.CharField(_("adresse"), max_length=255)
    postcode = models.CharField(_("code postal"), max_length=5)
    city = models.CharField(_("commune"), max_length=100)
    latitude = models.FloatField(_("latitude"), validators=[MinValueValidator(-90), MaxValueValidator(90)])
    longitude = models.FloatField(_("longitude"), validators=[MinValueValidator(-180), MaxValueValidator(180)])

    department = models.GeneratedField(
        expression=department_of_postcode("postcode"), output_field=models.CharField(max_length=3), db_persist=True
    )
    point = models.GeneratedField(
        expression=EarthPoint("latitude", "longitude"), output_field=EarthPointField(), db_persist=True
    )
    # Copies of the psychologist's columns, so that a search reads one table. Triggers keep them right, whoever
    # writes and however: see migration 0002. Nothing in Python sets them.
    in_force_during = DateRangeField(null=True, editable=False)
    teleconsultation = models.BooleanField(default=False, editable=False)
    shuffle = models.FloatField(default=0, editable=False)

    objects = PracticeQuerySet.as_manager()

    class Meta:
        verbose_name = _("cabinet")
        verbose_name_plural = _("cabinets")
        ordering = ["pk"]
        indexes = [
            GistIndex(fields=["point"], name="practice_point"),
            models.Index(fields=["department", "shuffle", "psychologist"], name="practice_department"),
        ]

    def __str__(self) -> str:
        return f"{self.address}, {self.postcode} {self.city}"
