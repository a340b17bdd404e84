"""A point on the globe as PostgreSQL's cube and earthdistance extensions store it."""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper


class EarthPointField(models.Field):
    """Three coordinates in metres from the centre of the Earth: straight lines between them can be indexed."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        return "cube"


class EarthPoint(models.Func):
    """The point at a latitude and a longitude, in degrees (numbers or expressions)."""

    function = "ll_to_earth"
    output_field = EarthPointField()

    def __init__(self, latitude: Any, longitude: Any, **extra: Any) -> None:
        super().__init__(latitude, longitude, **extra)


class StraightLine(models.Func):
    """The straight line between two points, through the Earth, in metres: the distance that the index sorts by."""

    template = "(%(expressions)s)"
    arg_joiner = " <-> "
    output_field = models.FloatField()
