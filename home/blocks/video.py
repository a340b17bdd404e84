"""Videos: ours, or those of a host that the portal allows. Nothing is asked of anyone before a click."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BlockGroup, CharBlock, RichTextBlock, StructBlockValidationError, StructValue, URLBlock
from wagtail.documents.blocks import DocumentChooserBlock

from home.blocks.levels import TitledBlock
from home.blocks.media import PortalImageBlock, example_image
from home.blocks.text import GROUP_MEDIA, TEXT_FEATURES

VIDEO_EXTENSIONS = ("mp4", "webm")
CAPTION_EXTENSIONS = ("vtt",)


@dataclass(frozen=True)
class Player:
    """The page of an allowed host that plays a video."""

    url: str
    host: str


class VideoValue(StructValue):
    """A video, and how it may be played."""

    @property
    def player(self) -> Player | None:
        """The player of an allowed host; None for a video of ours, or of a host that is not allowed any more."""
        host = allowed_host(self["address"])
        return Player(self["address"], host) if host else None


def allowed_host(address: str) -> str:
    """Return the host of the address if the portal lets it play videos, else nothing."""
    parts = urlsplit(address or "")
    is_allowed = parts.scheme == "https" and parts.netloc in settings.VIDEO_EMBED_HOSTS
    return parts.netloc if is_allowed else ""


class VideoBlock(TitledBlock):
    """A video and everything that it says, in writing."""

    title = CharBlock(label=_("Titre"), max_length=120, help_text=_("Ce que montre la vidéo."))
    document = DocumentChooserBlock(
        label=_("Fichier"), required=False, help_text=_("Une vidéo MP4 ou WebM, déposée dans les documents.")
    )
    address = URLBlock(
        label=_("Ou adresse du lecteur"),
        required=False,
        help_text=_("Sur un hébergeur autorisé. Il n’est contacté que si la personne lance la vidéo."),
    )
    transcription = RichTextBlock(
        label=_("Transcription"),
        features=TEXT_FEATURES,
        help_text=_("Tout ce qui est dit, et ce qu’il faut voir pour comprendre."),
    )
    captions = DocumentChooserBlock(
        label=_("Sous-titres"), required=False, help_text=_("Un fichier .vtt, déposé dans les documents.")
    )
    poster = PortalImageBlock(label=_("Image d’attente"), required=False)

    class Meta:
        icon = "media"
        label = _("Vidéo")
        description = _("Une vidéo et sa transcription. Rien ne se charge avant un clic.")
        group = GROUP_MEDIA
        template = "home/blocks/video.html"
        value_class = VideoValue
        form_layout = BlockGroup(["title", "document", "address", "captions", "transcription"], settings=["poster"])

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = {name: ValidationError(sentence) for name, sentence in self._refusals(cleaned).items()}
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned

    def _refusals(self, value: Any) -> dict[str, str]:
        document, address, captions = value["document"], value["address"], value["captions"]
        refusals = {}
        if document and address:
            refusals["address"] = gettext("Choisissez un fichier ou une adresse : l’un des deux.")
        elif not document and not address and not self.is_deferred_validation:
            refusals["document"] = gettext("Choisissez un fichier, ou donnez l’adresse d’un lecteur autorisé.")
        if document and document.file_extension.lower() not in VIDEO_EXTENSIONS:
            refusals["document"] = gettext("Ce document n’est pas une vidéo MP4 ou WebM.")
        if address and not allowed_host(address):
            refusals["address"] = _refused_host()
        if captions and captions.file_extension.lower() not in CAPTION_EXTENSIONS:
            refusals["captions"] = gettext("Ce document n’est pas un fichier de sous-titres .vtt.")
        return refusals

    def get_preview_value(self) -> Any:
        from home.models import PortalDocument

        return self.normalize(
            {
                "title": "Une première séance, racontée par des étudiantes",
                "document": PortalDocument(title="Vidéo", file="premiere-seance.mp4", file_size=12_000_000),
                "address": "",
                "captions": None,
                "transcription": "<p>« Je ne savais pas quoi dire. On a commencé par ma semaine. »</p>",
                "poster": example_image(decorative=True),
            }
        )


def _refused_host() -> str:
    hosts = ", ".join(settings.VIDEO_EMBED_HOSTS)
    if not hosts:
        return gettext("Aucun hébergeur n’est autorisé : déposez plutôt le fichier dans les documents.")
    return gettext("Cet hébergeur n’est pas autorisé. Hébergeurs autorisés : %(hosts)s.") % {"hosts": hosts}
