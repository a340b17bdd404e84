"""Keeping the list of broken links true: a row comes when a link breaks, and goes when it is mended."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.models import Page

from home.links.collecting import PAGE, FoundLink, links_of, published_rows
from home.links.external import ExternalChecker
from home.links.internal import InternalChecker
from home.links.models import BrokenLink, Reason

# A site may be down for an evening: it is asked again the next day before anyone is told.
BEFORE_A_SECOND_TRY = timedelta(hours=20)

Place = tuple[int, int]  # content type, key


def check_everything(external: ExternalChecker | None = None) -> None:
    """Follow every link of what is published. Other sites are left alone when the setting says so."""
    links = {row: links_of(row) for row in published_rows()}
    addresses = {link.address for found in links.values() for link in found}
    internal = InternalChecker(addresses)
    inside = {address for address in addresses if internal.is_internal(address)}
    problems = {address: reason for address in inside if (reason := internal.problem(address))}
    asks_others = settings.LINK_CHECK_EXTERNAL
    if asks_others:
        problems |= (external or ExternalChecker()).problems(addresses - inside)
    with transaction.atomic():
        kept = [
            broken.pk
            for row, found in links.items()
            for broken in _note(row, found, problems, inside, asks_others=asks_others)
        ]
        BrokenLink.objects.exclude(pk__in=kept).delete()


def check_row(row: Model) -> None:
    """Follow the links of one page or snippet inside the site, and forget those it no longer has."""
    found = links_of(row) if getattr(row, "live", True) else []
    internal = InternalChecker(link.address for link in found)
    inside = {link.address for link in found if internal.is_internal(link.address)}
    problems = {address: reason for address in inside if (reason := internal.problem(address))}
    with transaction.atomic():
        kept = [broken.pk for broken in _note(row, found, problems, inside, asks_others=False)]
        BrokenLink.objects.of(row).exclude(pk__in=kept).delete()


def check_links_to(page: Page) -> None:
    """Look again at the links to a page, which was just published."""
    for broken in BrokenLink.objects.filter(address=f"{PAGE}{page.pk}"):
        if not InternalChecker([broken.address]).problem(broken.address):
            broken.delete()


def try_again(external: ExternalChecker | None = None) -> None:
    """Ask a second time the sites that did not answer well the day before: mended, or broken for good."""
    if not settings.LINK_CHECK_EXTERNAL:
        return
    now = timezone.now()
    suspects = list(BrokenLink.objects.to_try_again(now - BEFORE_A_SECOND_TRY))
    problems = (external or ExternalChecker()).problems(suspect.address for suspect in suspects)
    for suspect in suspects:
        reason = problems.get(suspect.address)
        if reason is None:
            suspect.delete()
        else:
            suspect.reason, suspect.is_confirmed, suspect.last_seen = reason, True, now
            suspect.save(update_fields=["reason", "is_confirmed", "last_seen"])


def _note(
    row: Model,
    links: Iterable[FoundLink],
    problems: Mapping[str, Reason],
    inside: set[str],
    *,
    asks_others: bool,
) -> list[BrokenLink]:
    """Write what is wrong with the links of a row; return the rows to keep.

    What is known of other sites is kept as it is when they are not asked.
    """
    known = {broken.address: broken for broken in BrokenLink.objects.of(row)}
    kept = []
    for link in links:
        is_external = link.address not in inside
        before = known.get(link.address)
        if is_external and not asks_others:
            kept += [before] if before else []
        elif reason := problems.get(link.address):
            kept.append(_write(row, link, reason, before, is_external=is_external))
    return kept


def _write(row: Model, link: FoundLink, reason: Reason, before: BrokenLink | None, *, is_external: bool) -> BrokenLink:
    now = timezone.now()
    broken = before or BrokenLink(
        content_type=ContentType.objects.get_for_model(row, for_concrete_model=False),
        object_id=row.pk,
        address=link.address,
        is_external=is_external,
        first_seen=now,
    )
    was_seen_earlier = before is not None and before.first_seen <= now - BEFORE_A_SECOND_TRY
    broken.is_confirmed = broken.is_confirmed or not is_external or was_seen_earlier
    broken.source_title, broken.language, broken.label = _title(row), _language(row), link.label or _target(link)
    broken.reason, broken.last_seen = reason, now
    broken.save()
    return broken


def _title(row: Any) -> str:
    return str(row)[:255]


def _language(row: Any) -> str:
    locale = getattr(row, "locale", None)
    return locale.language_code if locale is not None else ""


def _target(link: FoundLink) -> str:
    """Return the title of a chosen page, which the editor knows better than its number."""
    key = link.address.removeprefix(PAGE)
    if key == link.address or not key.isdecimal():
        return ""
    return Page.objects.filter(pk=key).values_list("title", flat=True).first() or ""
