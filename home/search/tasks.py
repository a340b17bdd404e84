"""The jobs of the search."""

from procrastinate.contrib.django import app

from home.search import indexing


@app.periodic(cron="*/10 * * * *")
@app.task(name="search.words", queue="default", queueing_lock="search.words")
def refresh_words(timestamp: int) -> None:
    """Every ten minutes, make the vocabulary again: it takes less than a second."""
    del timestamp
    indexing.rebuild_words()


@app.periodic(cron="53 2 * * *")
@app.task(name="search.rebuild", queue="default", queueing_lock="search.rebuild")
def rebuild(timestamp: int) -> None:
    """Each night, read everything again: whatever a signal missed is found by morning."""
    del timestamp
    indexing.rebuild()
    indexing.rebuild_words()
