"""The jobs of the links: each week all of them, each night a second try, and a page as soon as it is published."""

from django.apps import apps
from procrastinate.contrib.django import app
from wagtail.models import Page

from home.links import checking


@app.periodic(cron="23 4 * * 1")
@app.task(name="links.check_everything", queue="default", queueing_lock="links.check_everything")
def check_everything(timestamp: int) -> None:
    """Each Monday before work, follow every link of the site."""
    del timestamp
    checking.check_everything()


@app.periodic(cron="53 4 * * *")
@app.task(name="links.try_again", queue="default", queueing_lock="links.try_again")
def try_again(timestamp: int) -> None:
    """Each night, ask again the sites that failed once."""
    del timestamp
    checking.try_again()


@app.task(name="links.check_row", queue="default")
def check_row(model: str, key: int) -> None:
    """Follow the links inside the site of what was just published, and those that lead to it."""
    row = apps.get_model(model)._default_manager.filter(pk=key).first()  # noqa: SLF001
    if row is None:
        return
    checking.check_row(row)
    if isinstance(row, Page):
        checking.check_links_to(row)
