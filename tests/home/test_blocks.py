"""The blocks of a page together: the picker, titles, links, images, and how many queries they cost."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.blocks import StreamValue

from home.blocks import ContentBlock
from home.blocks.levels import with_levels
from home.models import FaqPage, HomePage, PortalDocument, PortalImage, Question, QuestionCategory, StandardPage
from portal.content_version import forget
from portal.demo.content import blocks as examples
from portal.demo.content import pages
from tests.home import files
from tests.home.blocks import BLOCKS, clean, headings, main, refusal, shown
from tests.jobs import run_jobs

NO_TARGET: dict[str, Any] = {"page": None, "document": None, "address": ""}


@pytest.fixture
def image(db: None) -> PortalImage:
    return PortalImage.objects.create(
        title="Image", description="Deux personnes", file=ContentFile(files.image(), name="image.png")
    )


@pytest.fixture
def example(home: HomePage, faq: FaqPage) -> StandardPage:
    pages.translate(home, "ar", {})
    return examples.load()


# --- The block picker -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", BLOCKS)
def test_each_block__can_be_told_from_the_others_in_the_picker(name: str) -> None:
    block = BLOCKS[name]
    assert block.meta.icon != "placeholder"
    assert re.match(r"\d\. ", str(block.meta.group))
    assert str(block.get_description()).endswith(".")
    assert block.meta.template.startswith("home/blocks/")
    assert block.is_previewable


def test_blocks__have_icons_and_labels_of_their_own() -> None:
    assert len({str(block.label) for block in BLOCKS.values()}) == len(BLOCKS)
    assert len({block.meta.template for block in BLOCKS.values()}) >= len(BLOCKS) - 1  # both headings share one


def test_blocks__are_in_the_order_of_their_groups() -> None:
    groups = [str(block.meta.group) for block in BLOCKS.values()]
    assert groups == sorted(groups)


def test_no_block__takes_html() -> None:
    def classes(block: Any) -> Iterator[str]:
        yield type(block).__name__
        for child in getattr(block, "child_blocks", {}).values():
            yield from classes(child)
        if child := getattr(block, "child_block", None):
            yield from classes(child)

    assert not {"RawHTMLBlock", "EmbedBlock"} & {name for block in BLOCKS.values() for name in classes(block)}


@pytest.mark.parametrize("name", BLOCKS)
def test_preview__shows_the_block_without_touching_the_library(
    editor_client: Client, home: HomePage, name: str
) -> None:
    response = editor_client.get(reverse("wagtailadmin_block_preview"), {"id": BLOCKS[name].definition_prefix})
    html = response.content.decode()
    assert response.status_code == 200
    assert len(re.sub(r"<[^>]+>", "", html[html.index("<main") :]).split()) > 1 or "<img" in html
    assert "None" not in html[html.index("<main") :]
    assert "[[" not in html
    assert not PortalImage.objects.exists()


@pytest.mark.parametrize("name", BLOCKS)
def test_preview_value__is_one_that_an_editor_could_save(faq: FaqPage, name: str) -> None:
    value = BLOCKS[name].get_preview_value()
    if name not in {"faq_extract", "figure", "image_text", "cards", "downloads", "video"}:  # rows of a library
        BLOCKS[name].clean(value)


# --- Headings -------------------------------------------------------------------------------------------------------


def test_example__skips_no_level(client: Client, example: StandardPage) -> None:
    levels = [level for level, _words in headings(client.get(example.url).content.decode())]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(
    ("names", "levels"),
    [
        (["text", "cards"], [2, 2]),
        (["heading", "cards", "heading"], [2, 3, 2]),
        (["heading", "subheading", "cards", "heading", "cards"], [2, 3, 4, 2, 3]),
        (["subheading", "cards"], [2, 3]),
        (["cards", "subheading", "heading", "subheading", "subheading"], [2, 2, 2, 3, 3]),
    ],
)
def test_level__follows_from_the_place_of_the_block(names: list[str], levels: list[int]) -> None:
    values = {"cards": {"title": "", "cards": []}}
    body = StreamValue(ContentBlock(), [(name, values.get(name, "")) for name in names])
    assert [level for _block, level in with_levels(body)] == levels


def test_title__is_one_level_above_what_it_announces(client: Client, standard_page: StandardPage) -> None:
    step = {"title": "Étape", "text": "<p>Un.</p>"}
    html = shown(
        client,
        standard_page,
        ("heading", "Section"),
        ("steps", {"title": "Démarche", "steps": [step, step]}),
        ("steps", {"title": "", "steps": [step, step]}),
    )
    assert [level for level, _words in headings(html)] == [1, 2, 3, 4, 4, 3, 3]


def test_blocks_under_no_heading__have_titles_of_level_two(client: Client, standard_page: StandardPage) -> None:
    panel = {"title": "Volet", "text": "<p>Texte.</p>"}
    html = shown(client, standard_page, ("accordions", {"title": "En pratique", "panels": [panel]}))
    assert headings(html) == [(1, "Mentions légales"), (2, "En pratique"), (3, "Volet")]


def test_identifiers__are_unique_in_a_page(client: Client, example: StandardPage) -> None:
    body = list(example.body.raw_data)
    example.body = [(block["type"], block["value"]) for block in body if block["type"] == "faq_extract"] * 2
    identifiers = re.findall(r'\sid="([^"]+)"', client.get(example.url).content.decode())
    assert len(identifiers) == len(set(identifiers))


# --- Links ----------------------------------------------------------------------------------------------------------


def button(**target: Any) -> dict[str, Any]:
    return {"buttons": [{"text": "Voir", "link": {**NO_TARGET, **target}}]}


def test_link__leads_to_exactly_one_target(home: HomePage, document: PortalDocument) -> None:
    for target in ({"page": home}, {"document": document}, {"address": "/annuaire/"}, {"address": "tel:3114"}):
        clean("buttons", **button(**target))
    assert "Choisissez une page" in refusal("buttons", **button())
    assert "un seul des trois" in refusal("buttons", **button(page=home, address="/annuaire/"))
    assert "un seul des trois" in refusal("buttons", **button(page=home, document=document))


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "//example.org", "http://example.org", "/\\example.org", "a b"],
)
def test_link__to_a_strange_address_is_refused(home: HomePage, address: str) -> None:
    assert "Commencez par" in refusal("buttons", **button(address=address))


def test_link__to_a_page_that_is_not_published_is_not_shown(client: Client, home: HomePage, faq: FaqPage) -> None:
    page = home.add_child(instance=StandardPage(title="Page", slug="page"))
    card = {"title": "Une carte", "text": "", "image": None, "link": {**NO_TARGET, "page": faq}}
    body = [("buttons", button(page=faq)), ("cards", {"title": "", "cards": [card]})]
    assert main(shown(client, page, *body)).count('href="/faq/"') == 2
    faq.unpublish()
    html = main(client.get(page.url).content.decode())
    assert 'href="/faq/"' not in html
    assert "Une carte" in html
    faq.delete()
    assert client.get(page.url).status_code == 200


def test_link__to_a_document_says_its_format_and_size(
    client: Client, standard_page: StandardPage, document: PortalDocument
) -> None:
    html = shown(client, standard_page, ("buttons", button(document=document)))
    assert f"Voir ({document.detail})" in html
    assert 'hreflang="en"' in html


def test_image_text__with_a_link_names_it(home: HomePage, image: PortalImage) -> None:
    value = {"title": "", "text": "<p>Un.</p>", "image": described(image, "Deux personnes"), "side": "end"}
    link = {**NO_TARGET, "address": "/faq/"}
    assert "texte du lien" in refusal("image_text", **value, link=link, link_text="")
    clean("image_text", **value, link=NO_TARGET, link_text="")


# --- Images ---------------------------------------------------------------------------------------------------------


def described(image: PortalImage, words: str, *, decorative: bool = False) -> PortalImage:
    image = PortalImage.objects.get(pk=image.pk)
    image.contextual_alt_text, image.decorative = words, decorative
    return image


def test_image__has_an_alternative_text_or_is_decorative(image: PortalImage) -> None:
    assert "alternatif" in refusal("figure", image=described(image, ""), caption="")
    clean("figure", image=described(image, "Deux personnes"), caption="")
    clean("figure", image=described(image, "", decorative=True), caption="")


def test_image__comes_in_light_formats_and_when_it_is_near(
    client: Client, standard_page: StandardPage, image: PortalImage
) -> None:
    html = main(shown(client, standard_page, ("figure", {"image": described(image, "Deux personnes"), "caption": ""})))
    assert re.findall(r'type="image/(\w+)"', html) == ["avif", "webp"]
    assert re.search(r'<img[^>]+src="[^"]+\.jpg"', html)
    for attribute in ('loading="lazy"', "sizes=", 'alt="Deux personnes"', "width=", "height="):
        assert attribute in html


def test_image__is_made_in_every_size_by_a_job(client: Client, standard_page: StandardPage, image: PortalImage) -> None:
    run_jobs()
    made = set(image.renditions.values_list("pk", flat=True))
    assert len(made) == 9
    shown(client, standard_page, ("figure", {"image": described(image, "Deux personnes"), "caption": ""}))
    assert set(image.renditions.values_list("pk", flat=True)) == made


def test_image__shown_twice_keeps_its_two_texts(
    client: Client, standard_page: StandardPage, image: PortalImage
) -> None:
    body = [("figure", {"image": described(image, words), "caption": ""}) for words in ("Au cabinet", "À distance")]
    body.append(("figure", {"image": described(image, "", decorative=True), "caption": ""}))
    for _already_made in range(2):
        html = main(shown(client, standard_page, *body))
        assert re.findall(r'alt="([^"]*)"', html) == ["Au cabinet", "À distance", ""]


def test_image__that_was_deleted_leaves_the_page_readable(
    client: Client, standard_page: StandardPage, image: PortalImage
) -> None:
    shown(client, standard_page, ("figure", {"image": described(image, "Deux personnes"), "caption": "Légende"}))
    image.delete()
    response = client.get(standard_page.url)
    assert response.status_code == 200
    assert "<picture" not in response.content.decode()


# --- Queries --------------------------------------------------------------------------------------------------------


def many(image: PortalImage, document: PortalDocument, leaves: list[Any], number: int) -> list[tuple[str, Any]]:
    """Return cards, tiles, buttons, downloads and images, each leading to another page or document."""
    targets = [{**NO_TARGET, "page": page} for page in leaves[:number]]
    shown_image = described(image, "Deux personnes")
    return [
        (
            "cards",
            {
                "title": "",
                "cards": [{"title": "C", "text": "", "image": shown_image, "link": link} for link in targets],
            },
        ),
        (
            "tiles",
            {"title": "", "tiles": [{"title": "T", "text": "", "pictogram": "", "link": link} for link in targets]},
        ),
        ("links", {"title": "", "links": [{"text": "Lien", "link": link} for link in targets]}),
        ("downloads", {"title": "", "downloads": [{"document": document, "text": ""}] * number}),
        *[("figure", {"image": shown_image, "caption": ""})] * number,
    ]


def test_page_of_blocks__costs_as_many_queries_however_long(
    client: Client,
    home: HomePage,
    image: PortalImage,
    document: PortalDocument,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    page = home.add_child(instance=StandardPage(title="Page", slug="page"))
    targets = [home.add_child(instance=StandardPage(title=f"P{number}", slug=f"p{number}")) for number in range(10)]
    for number in (1, 10):
        shown(client, page, *many(image, document, targets, number))  # makes the renditions
        forget()
        client.get("/p0/")
        with django_assert_max_num_queries(18):
            assert client.get(f"{page.url}?sans-cache").status_code == 200


def test_faq_extracts__are_read_together(
    client: Client, faq: FaqPage, standard_page: StandardPage, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    subjects = [QuestionCategory.objects.create(title=f"S{number}", locale=faq.locale) for number in range(5)]
    for subject in subjects:
        for number in range(4):
            fields = {"question": f"Question {number} ?", "answer": "<p>Oui.</p>", "locale": faq.locale}
            Question.objects.create(slug=f"q{subject.pk}-{number}", category=subject, live=number != 3, **fields)
    extracts = [
        ("faq_extract", {"title": "Q", "category": subject, "number": 2, "questions": []}) for subject in subjects
    ]
    html = shown(client, standard_page, *extracts)
    assert len(re.findall(r'id="extrait-', html)) == 10
    forget()
    client.get("/faq/")
    with django_assert_max_num_queries(13):
        client.get(f"{standard_page.url}?sans-cache")


def test_figures_of_the_scheme__are_filled_in_blocks(client: Client, example: StandardPage) -> None:
    html = client.get(example.url).content.decode()
    assert "12\u00a0séances" in html
    assert "[[" not in html


def test_body__is_always_shown_whole(client: Client) -> None:
    """A template that loops over a body would lose the levels of its headings."""
    from portal.assets.build import ROOT

    for template in (ROOT / "templates").rglob("*.html"):
        assert not re.search(r"\{% for \w+ in \w+\.body %\}", template.read_text()), template.name


def test_example__is_loaded_once(example: StandardPage) -> None:
    assert examples.load().pk == example.pk
    assert StandardPage.objects.filter(slug=examples.SLUG).count() == 2  # in French and in Arabic
    assert PortalImage.objects.count() == 1
    assert PortalDocument.objects.count() == 2
    names = {block.block_type for block in example.body}
    assert names == set(BLOCKS)
