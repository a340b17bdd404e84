"""The CMS's forms for uploads: what they refuse, they refuse in a sentence that says what to do."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from home.sizes import shown_size
from home.uploads.documents import check_document
from home.uploads.images import PortalImageField


class ImageForm(BaseImageForm):
    """Takes an image of a usual type, size and number of pixels."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if field := self.fields.get("file"):
            self.fields["file"] = PortalImageField(
                label=field.label, required=field.required, widget=field.widget, initial=field.initial
            )


class DocumentForm(BaseDocumentForm):
    """Checks a document by what it contains, not by its name only."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"].help_text = gettext(
                "PDF, tableur, texte ou CSV : %(document)s au plus. Vidéo : %(video)s au plus."
            ) % {
                "document": shown_size(settings.DOCUMENT_MAX_BYTES),
                "video": shown_size(settings.VIDEO_MAX_BYTES),
            }

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            extension = file.name.rpartition(".")[2].lower() if file.name else ""
            if extension not in settings.WAGTAILDOCS_EXTENSIONS:
                sentence = gettext("Ce format n’est pas accepté. Formats acceptés : %(formats)s.")
                accepted = ", ".join(name.upper() for name in settings.WAGTAILDOCS_EXTENSIONS)
                raise ValidationError(sentence % {"formats": accepted}, code="extension")
            check_document(file, extension)
        return file
