"""The editors' guide, inside the CMS: below `/gestion/aide/`, after signing in."""

from functools import lru_cache
from html import escape

from django.contrib.staticfiles import finders
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render as render_template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString

from home.guide import contents
from home.guide.markdown import render, sections


def index(request: HttpRequest) -> HttpResponse:
    """Show the table of contents."""
    return render_template(request, "home/guide/index.html", {"groups": contents.by_group()})


def page(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one subject."""
    subject = contents.SUBJECTS.get(slug)
    if subject is None:
        raise Http404
    previous, following = contents.neighbours(subject)
    context = {
        "subject": subject,
        "body": body_of(slug),
        "sections": sections(subject.source),
        "groups": contents.by_group(),
        "previous": previous,
        "following": following,
    }
    return render_template(request, "home/guide/page.html", context)


def whole(request: HttpRequest) -> HttpResponse:
    """Show every subject on one page: to search with the browser, or to print."""
    groups = [
        (group, [(subject, body_of(subject.slug, on_one_page=True)) for subject in subjects])
        for group, subjects in contents.by_group()
    ]
    return render_template(request, "home/guide/whole.html", {"groups": groups})


@lru_cache(maxsize=64)
def body_of(slug: str, *, on_one_page: bool = False) -> SafeString:
    """Return the words of a subject as HTML; on one page, its titles are one level lower and its links stay there."""
    return render(
        contents.SUBJECTS[slug].body,
        address_of=_anchor if on_one_page else _address,
        figure=figure,
        level=3 if on_one_page else 2,
        prefix=f"{slug}-" if on_one_page else "",
    )


def figure(name: str, description: str) -> str:
    """Return a screenshot and its caption; nothing while it is not made (`make guide`)."""
    path = f"guide/{name}.webp"
    if finders.find(path) is None:
        return ""
    return (
        f'<figure class="guide-figure"><img src="{escape(static(path))}" alt="" loading="lazy">'
        f"<figcaption>{escape(description)}</figcaption></figure>"
    )


def _address(written: str) -> str:
    """Return the address of another page of the guide, written as a file (`images.md`); any other is left alone."""
    slug = written.removesuffix(".md")
    return reverse("editors_guide_page", args=[slug]) if slug in contents.SUBJECTS else written


def _anchor(written: str) -> str:
    slug = written.removesuffix(".md")
    return f"#{slug}" if slug in contents.SUBJECTS else written
