"""What the tests of blocks share: a body as visitors see it, and what an editor is refused."""

import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from home.blocks import ContentBlock
from home.models import StandardPage

BLOCKS = ContentBlock().child_blocks


def shown(client: Client, page: StandardPage, *body: tuple[str, Any]) -> str:
    page.body = list(body)
    page.full_clean()
    page.save_revision().publish()
    return client.get(page.url).content.decode()


def main(html: str) -> str:
    return html[html.index("<main") : html.index("</main>")]


def headings(html: str) -> list[tuple[int, str]]:
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h\1>", main(html), re.DOTALL)
    return [(int(level), " ".join(re.sub(r"<[^>]+>", " ", words).split())) for level, words in found]


def clean(name: str, **value: Any) -> Any:
    block = BLOCKS[name]
    return block.clean(block.normalize(value))


def refusal(name: str, **value: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        clean(name, **value)
    return str(_messages(refused.value))


def _messages(error: Any) -> list[str]:
    inner = getattr(error, "block_errors", None)
    if messages := getattr(error, "non_block_errors", None):
        return [str(message) for message in messages]
    if isinstance(inner, dict):
        return [message for child in inner.values() for message in _messages(child)]
    if inner:
        return [message for child in inner if child for message in _messages(child)]
    return [str(message) for message in error.messages]
