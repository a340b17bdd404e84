"""The numbers and addresses of `components/pagination.html`."""

from collections.abc import Iterator

from django import template
from django.core.paginator import Page

register = template.Library()


@register.simple_tag
def page_numbers(page: "Page[object]") -> list[int | str]:
    """Return the numbers to show around the current page, with the paginator's ellipsis in the gaps."""
    numbers: Iterator[int | str] = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return list(numbers)


@register.simple_tag
def page_address(query: str, number: int) -> str:
    """Return the address of page `number` of a list whose other parameters are `query` (encoded)."""
    return f"?{query}&page={number}" if query else f"?page={number}"
