"""The files made from pages. Derived: what is lost is made again."""

from django.core.files.storage import default_storage
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

FOLDER = "generated"
BYTES_IN_A_KILOBYTE = 1000


class GeneratedFile(models.Model):
    """A file made from the words of a page, and the fingerprint of these words."""

    class Kind(models.TextChoices):
        POSTER = "poster", _("affiche")
        PICTURE = "picture", _("image à partager")
        CARD = "card", _("image des liens partagés")

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="generated_files")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    name = models.CharField(max_length=120, help_text="in the default storage")
    fingerprint = models.CharField(max_length=64)
    size = models.PositiveIntegerField(help_text="in bytes")
    alternative = models.TextField(blank=True, help_text="the file in words")
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("fichier fait à partir d’une page")
        verbose_name_plural = _("fichiers faits à partir des pages")
        constraints = [models.UniqueConstraint(fields=["page", "kind"], name="one_file_of_a_kind")]

    def __str__(self) -> str:
        return self.name

    @property
    def kilobytes(self) -> int:
        """Its size as people read it, never zero."""
        return max(1, round(self.size / BYTES_IN_A_KILOBYTE))

    @property
    def content_type(self) -> str:
        return "application/pdf" if self.kind == self.Kind.POSTER else "image/png"

    def read(self) -> bytes:
        """Return the file. Raises FileNotFoundError when the storage lost it."""
        with default_storage.open(self.name) as file:
            return file.read()
