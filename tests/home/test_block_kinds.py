"""Each kind of block: what a visitor reads of it, and what an editor is refused."""

from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client, override_settings
from wagtail.blocks import StreamValue

from home.blocks import ContentBlock
from home.models import PortalDocument, StandardPage
from portal.content_version import forget
from tests.home import files
from tests.home.blocks import BLOCKS, clean, main, refusal, shown

NO_TARGET: dict[str, Any] = {"page": None, "document": None, "address": ""}


@pytest.fixture
def on_disk(settings: Any, tmp_path: Path) -> None:
    """Keep uploads in files, as the documents' view wants them."""
    backend = "django.core.files.storage.FileSystemStorage"
    default = {"BACKEND": backend, "OPTIONS": {"location": str(tmp_path)}}
    settings.STORAGES = {**settings.STORAGES, "default": default}


@pytest.fixture
def video(db: None) -> PortalDocument:
    return PortalDocument.objects.create(title="Film", file=ContentFile(files.WEBM, name="film.webm"))


def table(**changes: Any) -> dict[str, Any]:
    usual = {
        "caption": "Les séances",
        "columns": [{"type": "text", "heading": "Mois"}, {"type": "number", "heading": "Nombre"}],
        "rows": [{"values": ["Janvier", "12"]}],
    }
    return {"table": {**usual, **changes}, "row_headers": True}


def test_table__has_a_caption_and_headers(client: Client, standard_page: StandardPage) -> None:
    html = shown(client, standard_page, ("table", table()))
    assert "<caption>Les séances</caption>" in html
    assert html.count('scope="col"') == 2
    assert '<th scope="row">Janvier</th>' in html
    assert "légende" in refusal("table", **table(caption=" "))
    assert "en-tête" in refusal("table", **table(columns=[{"type": "text", "heading": ""}], rows=[{"values": ["a"]}]))
    assert "une ligne" in refusal("table", **table(rows=[]))


def film(**changes: Any) -> dict[str, Any]:
    usual = {"title": "Un film", "document": None, "address": "", "captions": None, "poster": None}
    return {**usual, "transcription": "<p>Bonjour.</p>", **changes}


def test_video__of_ours_loads_nothing_before_a_click_and_is_written_too(
    client: Client, standard_page: StandardPage, video: PortalDocument
) -> None:
    html = main(shown(client, standard_page, ("video", film(document=video))))
    assert 'preload="none"' in html
    assert "autoplay" not in html
    assert f'src="{video.url}"' in html
    assert 'type="video/webm"' in html
    assert "Bonjour." in html


def test_video__is_a_film_or_a_player_of_an_allowed_host_with_its_transcription(
    video: PortalDocument, document: PortalDocument
) -> None:
    player = "https://videos.example.org/player/1"
    assert "Choisissez un fichier" in refusal("video", **film())
    assert "pas une vidéo" in refusal("video", **film(document=document))
    assert "sous-titres" in refusal("video", **film(document=video, captions=document))
    assert "Aucun hébergeur" in refusal("video", **film(address=player))
    assert refusal("video", **film(document=video, transcription=""))
    with override_settings(VIDEO_EMBED_HOSTS=["videos.example.org"]):
        clean("video", **film(address=player))
        assert "l’un des deux" in refusal("video", **film(address=player, document=video))
        for address in (
            "https://example.org/1",
            "https://videos.example.org.example.com/1",
            "http://videos.example.org/1",
        ):
            assert "n’est pas autorisé" in refusal("video", **film(address=address))


def test_video__elsewhere_is_a_link_until_it_is_clicked(client: Client, standard_page: StandardPage) -> None:
    player = "https://videos.example.org/player/1"
    with override_settings(VIDEO_EMBED_HOSTS=["videos.example.org"]):
        html = main(shown(client, standard_page, ("video", film(address=player))))
    assert "<iframe" not in html
    assert f'href="{player}"' in html
    assert "videos.example.org, qui voit votre visite" in " ".join(html.split())
    forget()
    html = main(client.get(f"{standard_page.url}?hote-refuse").content.decode())
    assert player not in html
    assert "Bonjour." in html


def test_video__is_served_in_parts(client: Client, on_disk: None, video: PortalDocument) -> None:
    whole = client.get(video.url)
    assert whole.headers["Accept-Ranges"] == "bytes"
    for asked, part in (("bytes=0-3", files.WEBM[:4]), ("bytes=4-", files.WEBM[4:]), ("bytes=-5", files.WEBM[-5:])):
        response = client.get(video.url, headers={"range": asked})
        assert response.status_code == 206
        assert b"".join(response.streaming_content) == part
        assert response.headers["Content-Type"] == "video/webm"
    assert response.headers["Content-Range"] == f"bytes {len(files.WEBM) - 5}-{len(files.WEBM) - 1}/{len(files.WEBM)}"
    assert client.get(video.url, headers={"range": "bytes=9999-"}).status_code == 416
    for ignored in ("bytes=0-1,3-4", "lines=1-2", "bytes=-"):
        assert client.get(video.url, headers={"range": ignored}).status_code == 200


def test_policy__lets_a_page_play_our_videos_only(client: Client, standard_page: StandardPage) -> None:
    policy = client.get(standard_page.url).headers["Content-Security-Policy"]
    assert "media-src 'self'" in policy
    assert "frame-src 'none'" in policy


def test_downloads__say_format_size_and_language(
    client: Client, on_disk: None, standard_page: StandardPage, document: PortalDocument
) -> None:
    value = {"title": "À télécharger", "downloads": [{"document": document, "text": ""}]}
    html = shown(client, standard_page, ("downloads", value))
    assert f"{document.detail} – Anglais" in html
    assert 'hreflang="en"' in html
    assert client.get(document.url).status_code == 200


def test_contact__has_numbers_to_tap(client: Client, standard_page: StandardPage) -> None:
    html = shown(client, standard_page, ("contact", BLOCKS["contact"].get_preview_value()))
    assert 'href="tel:0199001234"' in html
    assert '<bdi dir="ltr">01 99 00 12 34</bdi>' in html
    assert 'href="mailto:sante@example.org"' in html
    for wrong in ("appelez-nous", "01.99.00", "+"):
        phones = [{"number": wrong, "label": ""}]
        value = {"title": "S", "address": "", "email": "", "hours": "", "website": NO_TARGET, "phones": phones}
        assert "chiffres" in refusal("contact", **value)


def test_place_search__leads_to_the_directory_and_is_alone(client: Client, standard_page: StandardPage) -> None:
    html = main(shown(client, standard_page, ("place_search", {"title": "Chercher"})))
    assert 'action="/annuaire/"' in html
    assert 'name="lieu"' in html
    body = StreamValue(ContentBlock(), [("place_search", {"title": "Chercher"})] * 2)
    with pytest.raises(ValidationError):
        ContentBlock().clean(body)
