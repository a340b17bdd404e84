"""How the frequent questions are written down."""

from typing import Any

STUDENTS, RELATIVES, PSYCHOLOGISTS, UNIVERSITIES = "students", "relatives", "psychologists", "universities"
FOR_STUDENTS = [STUDENTS]
FOR_FAMILIES = [STUDENTS, RELATIVES]


def entry(slug: str, audiences: list[str], question: str, answer: str, *, featured: bool = False) -> dict[str, Any]:
    return {
        "slug": slug,
        "audiences": audiences,
        "question": question,
        "answer": answer if answer.startswith("<") else f"<p>{answer}</p>",
        "is_featured": featured,
    }
