from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


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

    class Meta:
        verbose_name = _("cabinet")
        verbose_name_plural = _("cabinets")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.address}, {self.postcode} {self.city}"
