"""The jobs that keep the files of the pages true. One at a time: drawing takes a processor."""

from procrastinate.contrib.django import app
from wagtail.models import Page

from home.infographic.making import delete_orphans, refresh, stale_pages
from portal.jobs import enqueue_once

ONE_AT_A_TIME = "infographic"


@app.task(name="infographic.refresh_page", lock=ONE_AT_A_TIME)
def refresh_page(page_id: int) -> None:
    """Make the files of a page that was published."""
    page = Page.objects.filter(pk=page_id).specific().first()
    if page is not None:
        refresh(page)


@app.task(name="infographic.refresh_all")
def refresh_all() -> None:
    """After a change that many pages show (a rule of the scheme, an emergency number): one job for each stale page."""
    for page_id in stale_pages(Page.objects.live().specific().select_related("locale")):
        enqueue_once(refresh_page, f"infographic.refresh_page:{page_id}", page_id=page_id)


@app.periodic(cron="*/15 * * * *")
@app.task(name="infographic.repair", queueing_lock="infographic.repair")
def repair(timestamp: int) -> None:
    """Every quarter of an hour, mend what was missed: a rule that took effect at midnight, a job that was lost."""
    del timestamp
    refresh_all()


@app.periodic(cron="41 3 * * *")
@app.task(name="infographic.clean", queueing_lock="infographic.clean")
def clean(timestamp: int) -> None:
    """Each night, delete the files that nothing names."""
    del timestamp
    delete_orphans()
