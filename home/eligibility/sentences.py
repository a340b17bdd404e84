"""What an editor is told about each flaw of the test: what is wrong, what would happen, what to do."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from home.eligibility.graph import Flaw

NEXT_IS_MISSING = _("Cette réponse ne mène nulle part. Choisissez la question ou le résultat qui vient après.")
NEXT_IS_GONE = _("Cette réponse mène à une question ou à un résultat qui n’existe plus. Choisissez ce qui vient après.")

SENTENCES: dict[Flaw, Any] = {
    Flaw.NO_QUESTION: _("Ajoutez au moins une question : la première de la liste ouvre le test."),
    Flaw.NO_ANSWER: _("Cette question n’a pas de réponse : on y resterait sans issue. Ajoutez-en au moins deux."),
    Flaw.SAME_KEY: _("Ce bloc est en double. Supprimez-le, puis dupliquez l’original avec son bouton « Dupliquer »."),
}


def unreachable(is_outcome: bool) -> str:
    """Return the sentence for a question or an outcome that no answer leads to."""
    if is_outcome:
        return gettext(
            "Aucune réponse ne mène à ce résultat : personne ne le verrait. "
            "Choisissez-le comme suite d’une réponse, ou supprimez-le."
        )
    return gettext(
        "Aucune réponse ne mène à cette question : personne ne la verrait. "
        "Choisissez-la comme suite d’une réponse, ou supprimez-la."
    )


def loop(question: str) -> str:
    """Return the sentence for an answer that leads back to `question`."""
    return gettext(
        "Cette réponse ramène à « %(question)s », déjà posée avant : on tournerait en rond. "
        "Choisissez une suite plus loin dans le test."
    ) % {"question": question}
