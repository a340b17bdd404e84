"""A page that holds every block, with an image, a document and a video of ours: to look at them, and for the tests."""

from collections.abc import Callable
from copy import copy
from typing import Any

from django.conf import settings
from wagtail.models import Locale

from home.models import HomePage, PortalImage, QuestionCategory, StandardPage
from portal.demo.content import block_files, pages
from portal.demo.content.texts import blocks as texts
from portal.demo.content.typography import typeset

SLUG = "exemples-de-blocs"

Body = list[tuple[str, Any]]
Words = Callable[[str], str]


def load() -> StandardPage:
    """Publish the page in French and in Arabic, with its files; twice doubles nothing, and restores lost files."""
    home = HomePage.objects.get(locale=Locale.get_default())
    media = {"image": block_files.picture(), "document": block_files.memo(), "video": block_files.video()}
    page = StandardPage.objects.filter(slug=SLUG, locale=home.locale).first()
    if page is None:
        fields = {"title": texts.TITLE, "slug": SLUG, "introduction": texts.INTRODUCTION}
        page = pages.add(home, StandardPage, fields)
        pages.update(page, {"body": body(typeset, media)})

    def arabic(words: str) -> str:
        return texts.ARABIC[words]

    pages.translate(
        page,
        "ar",
        {
            "title": arabic(texts.TITLE),
            "introduction": arabic(texts.INTRODUCTION),
            "body": body(arabic, media),
        },
    )
    return page


def body(t: Words, media: dict[str, Any]) -> Body:
    """Return every block, its words given by `t`."""
    return [
        *text_blocks(t),
        *highlight_blocks(t),
        *list_blocks(t),
        *step_blocks(t),
        *media_blocks(t, media),
        ("heading", t("Pour aller plus loin")),
        *card_blocks(t, media),
        *link_blocks(t, media),
        contact_block(t),
        ("place_search", {"title": t("Près de chez vous")}),
    ]


def shown(image: PortalImage, alternative: str = "") -> PortalImage:
    """Return the image with what it shows, or as a decoration."""
    image = copy(image)
    image.contextual_alt_text, image.decorative = alternative, not alternative
    return image


def link(address: str = "", document: Any = None) -> dict[str, Any]:
    return {"page": None, "document": document, "address": address}


def paragraph(words: str) -> str:
    return f"<p>{words}</p>"


def text_blocks(t: Words) -> Body:
    points = "".join(f"<li>{t(words)}</li>" for words in ("dire ce qui vous amène ;", "poser toutes vos questions."))
    table = {
        "caption": t("Où trouver votre numéro INE"),
        "columns": [{"type": "text", "heading": t(words)} for words in ("Vous êtes", "Où regarder")],
        "rows": [
            {"values": [t("À l’université"), t("Certificat de scolarité")]},
            {"values": [t("En classe préparatoire"), t("Relevé de notes du baccalauréat")]},
        ],
    }
    return [
        ("heading", t("Avant la première séance")),
        ("subheading", t("Choisir")),
        ("text", f"<p>{t('Une ou un psychologue vous écoute, sans jugement. Vous pouvez :')}</p><ul>{points}</ul>"),
        ("table", {"table": table, "row_headers": True}),
    ]


def highlight_blocks(t: Words) -> Body:
    nothing_to_pay = "Vous n’avez rien à payer : l’université partenaire de votre psychologue règle la séance."
    starts_again = "Au 1er septembre, le nombre de séances repart de zéro."
    quote = {
        "text": t("En parler m’a aidée à y voir plus clair."),
        "author": t("Une étudiante"),
        "source": t("En deuxième année"),
    }
    return [
        ("callout", {"title": t("Aucune avance de frais"), "text": paragraph(t(nothing_to_pay))}),
        ("highlight", {"text": paragraph(t("Ce que vous dites en séance reste entre vous et votre psychologue."))}),
        (
            "alert",
            {"level": "info", "title": t("Nouvelle année universitaire"), "text": paragraph(t(starts_again))},
        ),
        ("quote", quote),
    ]


def list_blocks(t: Words) -> Body:
    figures = [("[[seances]] séances", "par année universitaire"), ("Direct", "sans passer par un médecin")]
    panels = [
        ("Combien de temps dure une séance ?", "En général, entre 45 minutes et une heure."),
        ("Puis-je changer de psychologue ?", "Oui, à tout moment."),
    ]
    extract: dict[str, Any] = {
        "title": t("Les questions les plus posées"),
        "category": QuestionCategory.objects.filter(locale=Locale.get_default()).first(),
        "number": 3,
        "questions": [],
    }
    return [
        (
            "key_figures",
            {
                "title": t("En bref"),
                "figures": [{"figure": t(figure), "text": t(words)} for figure, words in figures],
                "source": "",
            },
        ),
        ("live_figure", {"figure": "psychologues", "text": t("psychologues dans l’annuaire")}),
        ("accordions", {"title": t("En pratique"), "panels": titled(t, panels)}),
        ("faq_extract", extract),
    ]


def titled(t: Words, pairs: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return titles and their texts as panels and steps hold them."""
    return [{"title": t(title), "text": paragraph(t(words))} for title, words in pairs]


def step_blocks(t: Words) -> Body:
    journey = [
        ("Je cherche", "Près d’un lieu ou à distance."),
        ("Je prends rendez-vous", "Directement, sans ordonnance."),
        ("Je consulte", "À mon rythme."),
    ]
    steps = [
        ("Ouvrir l’annuaire", "Près d’un lieu ou à distance."),
        ("Appeler ou écrire", "En disant que vous venez par Santé Psy Étudiant."),
    ]
    pictograms = ["search", "calendar", "conversation"]
    illustrated = [
        {**step, "pictogram": pictogram} for step, pictogram in zip(titled(t, journey), pictograms, strict=True)
    ]
    return [
        ("infographic", {"title": t("Le parcours"), "steps": illustrated}),
        ("steps", {"title": t("Prendre rendez-vous"), "steps": titled(t, steps)}),
    ]


def media_blocks(t: Words, media: dict[str, Any]) -> Body:
    said = (
        "Un cercle grandit pendant cinq secondes : on inspire. Il rapetisse pendant cinq secondes : on expire. "
        "La vidéo n’a pas de son."
    )
    beside = {
        "title": t("Un premier échange"),
        "text": paragraph(t("La première séance sert à faire connaissance.")),
        "image": shown(media["image"]),
        "link": link("/guides/"),
        "link_text": t("Préparer sa première séance"),
    }
    film = {
        "title": t("Respirer une minute"),
        "document": media["video"],
        "address": "",
        "transcription": paragraph(t(said)),
        "captions": None,
        "poster": shown(media["image"]),
    }
    players = [
        {**film, "title": t("Un premier échange"), "document": None, "address": f"https://{host}/lecteur/1"}
        for host in settings.VIDEO_EMBED_HOSTS
    ]
    described = shown(media["image"], t(media["image"].description))
    return [
        ("figure", {"image": described, "caption": t("Une séance, au cabinet.")}),
        ("image_text", {**beside, "side": "end"}),
        ("image_text", {**beside, "side": "start"}),
        *[("video", video) for video in [film, *players]],
    ]


def card_blocks(t: Words, media: dict[str, Any]) -> Body:
    cards = [
        ("Oser consulter", "Pourquoi en parler, et quand.", link("/guides/")),
        ("La première séance", "Ce qui s’y passe, pas à pas.", link("/guides/preparer-sa-premiere-seance/")),
        ("L’aide-mémoire", "À garder sur soi", link(document=media["document"])),
    ]
    tiles = [
        ("search", "Trouver une ou un psychologue", "Près de chez vous ou à distance", "/annuaire/"),
        ("conversation", "Poser une question", "Les réponses les plus utiles", "/faq/"),
    ]
    image = shown(media["image"])
    return [
        (
            "cards",
            {
                "title": t("Nos guides"),
                "cards": [
                    {"title": t(title), "text": t(words), "image": image, "link": target}
                    for title, words, target in cards
                ],
            },
        ),
        (
            "tiles",
            {
                "title": t("Accès directs"),
                "tiles": [
                    {"pictogram": pictogram, "title": t(title), "text": t(words), "link": link(address)}
                    for pictogram, title, words, address in tiles
                ],
            },
        ),
    ]


def link_blocks(t: Words, media: dict[str, Any]) -> Body:
    buttons = [("Trouver une ou un psychologue", link("/annuaire/")), ("Voir les guides", link("/guides/"))]
    links = [
        ("Préparer sa première séance", link("/guides/")),
        ("La vie étudiante", link("https://www.etudiant.gouv.fr")),
        ("L’aide-mémoire", link(document=media["document"])),
    ]
    download = {"document": media["document"], "text": t("À garder sur soi")}
    return [
        ("buttons", {"buttons": [{"text": t(words), "link": target} for words, target in buttons]}),
        (
            "links",
            {"title": t("Pour en parler"), "links": [{"text": t(words), "link": target} for words, target in links]},
        ),
        ("downloads", {"title": t("À télécharger"), "downloads": [download]}),
    ]


def contact_block(t: Words) -> tuple[str, Any]:
    return (
        "contact",
        {
            "title": t("Service de santé étudiante"),
            "address": "1 place de l’Université\n35000 Rennes",
            "phones": [{"number": "01 99 00 12 34", "label": t("accueil")}],
            "email": "sante@example.org",
            "hours": t("Du lundi au vendredi, de 9 h à 17 h"),
            "website": link("https://example.org/sante"),
        },
    )
