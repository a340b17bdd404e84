"""Images and documents of the CMS."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition

from home.sizes import shown_size

CONTENT_TYPES = {"mp4": "video/mp4", "webm": "video/webm", "vtt": "text/vtt"}


class PortalImage(AbstractImage):
    """An image that always says what it shows."""

    description = models.CharField(
        _("texte alternatif"),
        max_length=255,
        help_text=_("Décrivez ce que l’image montre, comme vous le diriez au téléphone."),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    @property
    def default_alt_text(self) -> str:
        return self.description


class PortalRendition(AbstractRendition):
    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"),
        ]


class PortalDocument(AbstractDocument):
    """A document whose public address tells nothing about how many there are."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    language = models.CharField(
        _("langue du document"),
        max_length=10,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text=_("Annoncée à côté de chaque lien vers le document."),
    )

    admin_form_fields = ("title", "file", "language", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Note the size with the file, whoever saves it: Wagtail would do it while a page is read."""
        if self.file and self.file_size is None:
            self._set_document_file_metadata()
        super().save(*args, **kwargs)

    @property
    def url(self) -> str:
        return reverse("document", args=[self.uuid, self.filename])

    @property
    def content_type(self) -> str:
        """What browsers are told that the file is; systems do not agree on the types of videos and captions."""
        return CONTENT_TYPES.get(self.file_extension.lower()) or super().content_type

    @property
    def detail(self) -> str:
        """Its format and size, as a link says them: « PDF – 120 Ko »."""
        return " – ".join(filter(None, [self.file_extension.upper(), self.shown_size]))

    @property
    def full_detail(self) -> str:
        """Its format, size and language."""
        return f"{self.detail} – {get_language_info(self.language)['name_translated']}"

    @property
    def shown_size(self) -> str:
        return shown_size(self.file_size) if self.file_size else ""
