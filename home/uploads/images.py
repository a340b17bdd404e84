"""The field of the CMS that takes an image: what it refuses, it refuses before decoding it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField

REFUSALS = {
    "invalid_image": _(
        "Ce fichier n’est pas une image que le site sait lire. Enregistrez-la en JPEG, en PNG ou en WebP, "
        "puis déposez-la de nouveau."
    ),
    "invalid_image_extension": _(
        "Ce format n’est pas accepté. Enregistrez l’image en JPEG, en PNG ou en WebP, puis déposez-la de nouveau."
    ),
    "invalid_image_known_format": _(
        "Ce fichier se nomme « .%(extension)s » mais contient autre chose (%(image_format)s). "
        "Enregistrez l’image de nouveau, en JPEG ou en PNG."
    ),
    "file_too_large": _(
        "Cette image est trop lourde : %(file_size)s, pour %(max_filesize)s au plus. Réduisez-la, puis déposez-la de "
        "nouveau."
    ),
    "file_too_many_pixels": _(
        "Cette image a trop de pixels : %(max_pixels_count)s au plus. Réduisez ses dimensions : 2 000 pixels de large "
        "suffisent partout."
    ),
}


class PortalImageField(WagtailImageField):
    """Wagtail's field, which would decode a picture of any size before counting its pixels."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages.update(REFUSALS)

    def to_python(self, data: Any) -> Any:
        if isinstance(data, File):
            if data.size > self.max_upload_size:
                self.check_image_file_size(data)
            self._check_pixels(data)
        try:
            return super().to_python(data)
        except ValidationError:
            raise
        except Exception as error:  # cut or damaged: each format fails in its own way
            raise self._refusal("invalid_image") from error

    def _check_pixels(self, data: Any) -> None:
        """Raise ValidationError when the first bytes announce too many pixels, all frames together."""
        try:
            with Image.open(data.file) as image:
                pixels = image.width * image.height * getattr(image, "n_frames", 1)
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            pixels = self.max_image_pixels + 1
        except UnidentifiedImageError:
            return  # Wagtail says what it is
        except Exception as error:
            raise self._refusal("invalid_image") from error
        finally:
            data.seek(0)
        if pixels > self.max_image_pixels:
            raise self._refusal("file_too_many_pixels", max_pixels_count=number_format(self.max_image_pixels))

    def _refusal(self, code: str, **values: object) -> ValidationError:
        sentence = str(self.error_messages[code])
        return ValidationError(sentence % values if values else sentence, code=code)
