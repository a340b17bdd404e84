"""A small eligibility test: two questions, three outcomes."""

from typing import Any

from home.eligibility.models import EligibilityPage
from home.models import HomePage


def answer(word: str, label: str, leads_to: str) -> dict[str, Any]:
    value = {"label": label, "precision": "", "next": leads_to, "word": word}
    return {"type": "item", "id": f"id-{word}-{leads_to}", "value": value}


def question(key: str, text: str, answers: list[dict[str, Any]]) -> dict[str, Any]:
    return {"type": "question", "id": key, "value": {"question": text, "help": "", "answers": answers, "word": key}}


def outcome(key: str, level: str, title: str, text: str = "<p>Un texte.</p>") -> dict[str, Any]:
    return {"type": "outcome", "id": key, "value": {"level": level, "title": title, "text": text}}


def tree() -> list[dict[str, Any]]:
    return [
        question(
            "etudes", "Faites-vous des études ?", [answer("oui", "Oui", "ine"), answer("non", "Non", "pas-etudiant")]
        ),
        question(
            "ine",
            "Avez-vous un numéro INE ?",
            [answer("oui", "Oui, je l’ai", "favorable"), answer("cvec", "Une attestation CVEC", "cvec-seule")],
        ),
        outcome("favorable", "positive", "Oui, c’est gratuit", "<p>[[seances]] séances.</p>"),
        outcome("cvec-seule", "partial", "Il vous faut un numéro INE", "<p>Demandez-le à la scolarité.</p>"),
        outcome("pas-etudiant", "negative", "Pour les étudiantes et étudiants"),
    ]


def add_page(home: HomePage, **fields: Any) -> EligibilityPage:
    home = HomePage.objects.get(pk=home.pk)
    page = home.add_child(
        instance=EligibilityPage(
            **{"title": "Suis-je éligible ?", "slug": "suis-je-eligible", "tree": tree(), **fields}
        )
    )
    page.save_revision().publish()
    return page
