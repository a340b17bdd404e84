"""The CMS's forms for uploads: what they refuse, they refuse in a sentence that says what to do."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from PIL import Image
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from home.sizes import shown_size
from home.uploads.documents import check_document

IMAGE_REFUSALS = {
    "invalid_image": _(
        "Ce fichier n’est pas une image que le site sait lire. Enregistrez-la en JPEG, en PNG ou en WebP, "
        "puis déposez-la de nouveau."
    ),
    "invalid_image_extension": _(
        "Ce format n’est pas accepté. Enregistrez l’image en JPEG, en PNG ou en WebP, puis déposez-la de nouveau."
    ),
    "invalid_image_known_format": _(
        "Ce fichier se nomme « .%(extension)s » mais contient autre chose (%(image_format)s). "
        "Enregistrez l’image de nouveau, en JPEG ou en PNG."
    ),
    "file_too_large": _(
        "Cette image est trop lourde : %(file_size)s, pour %(max_filesize)s au plus. Réduisez-la, puis déposez-la de "
        "nouveau."
    ),
    "file_too_many_pixels": _(
        "Cette image a trop de pixels (%(num_pixels)s, pour %(max_pixels_count)s au plus). Réduisez ses dimensions : "
        "2 000 pixels de large suffisent partout."
    ),
}


class ImageForm(BaseImageForm):
    """Wagtail checks size, type and number of pixels; here, that the image can be drawn to its end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"].error_messages.update(IMAGE_REFUSALS)

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            try:
                with Image.open(file) as image:  # its size was checked from its first bytes
                    image.load()
            except Exception as error:  # each format fails in its own way
                raise ValidationError(IMAGE_REFUSALS["invalid_image"], code="invalid_image") from error
            finally:
                file.seek(0)
        return file


class DocumentForm(BaseDocumentForm):
    """Checks a document by what it contains, not by its name only."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"].help_text = gettext(
                "PDF, tableur, texte ou CSV : %(document)s au plus. Vidéo : %(video)s au plus."
            ) % {
                "document": shown_size(settings.DOCUMENT_MAX_BYTES),
                "video": shown_size(settings.VIDEO_MAX_BYTES),
            }

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            extension = file.name.rpartition(".")[2].lower() if file.name else ""
            if extension in settings.WAGTAILDOCS_EXTENSIONS:
                check_document(file, extension)
            else:
                sentence = gettext("Ce format n’est pas accepté. Formats acceptés : %(formats)s.")
                accepted = ", ".join(name.upper() for name in settings.WAGTAILDOCS_EXTENSIONS)
                raise ValidationError(sentence % {"formats": accepted}, code="extension")
        return file
