"""The page of the figures, in French and English."""

from typing import Any

CHARTS_FRENCH: list[tuple[str, Any]] = [
    ("totals", {"title": "L'année en chiffres", "figures": ["etudiants", "seances", "psychologues"]}),
    ("by_month", {"title": "Séances réalisées chaque mois", "figure": "seances"}),
    ("by_department", {"title": "Séances réalisées dans chaque département", "figure": "seances"}),
    ("by_month", {"title": "Étudiantes et étudiants accompagnés chaque mois", "figure": "etudiants"}),
    ("by_department", {"title": "Où sont les étudiantes et étudiants accompagnés", "figure": "etudiants"}),
    ("by_month", {"title": "Psychologues dans l'annuaire à la fin de chaque mois", "figure": "psychologues"}),
    ("by_department", {"title": "Où sont les psychologues de l'annuaire", "figure": "psychologues"}),
]

FRENCH: dict[str, Any] = {
    "title": "Statistiques",
    "slug": "statistiques",
    "search_description": (
        "Combien d'étudiantes et d'étudiants accompagnés, de séances et de psychologues, mois par mois et dans chaque "
        "département : les chiffres à jour de Santé Psy Étudiant."
    ),
    "introduction": (
        "Combien de personnes, combien de séances, et où : les chiffres du dispositif, comptés chaque jour par ce site."
    ),
    "charts": CHARTS_FRENCH,
    "method": (
        "<p>Ces chiffres sont comptés par ce site, sans aucun nom : ils viennent des séances que les psychologues "
        "déclarent et de l'annuaire. Une année universitaire va du 1er septembre au 31 août.</p>"
        "<p>Les séances et les personnes sont comptées une fois le mois terminé. Une séance peut être déclarée jusqu'à "
        "la fin du mois suivant : le dernier mois peut donc encore augmenter.</p>"
    ),
}

ENGLISH: dict[str, Any] = {
    "title": "Statistics",
    "search_description": (
        "How many students supported, sessions and psychologists, month by month and in each department: the "
        "up-to-date figures of Santé Psy Étudiant."
    ),
    "introduction": "How many people, how many sessions, and where: the scheme in figures, counted daily by this site.",
    "charts": [
        ("totals", {"title": "The year in figures", "figures": ["etudiants", "seances", "psychologues"]}),
        ("by_month", {"title": "Sessions held each month", "figure": "seances"}),
        ("by_department", {"title": "Sessions held in each department", "figure": "seances"}),
        ("by_month", {"title": "Students supported each month", "figure": "etudiants"}),
        ("by_department", {"title": "Where the supported students are", "figure": "etudiants"}),
        ("by_month", {"title": "Psychologists in the directory at the end of each month", "figure": "psychologues"}),
        ("by_department", {"title": "Where the psychologists of the directory are", "figure": "psychologues"}),
    ],
    "method": (
        "<p>This site counts these figures without any name: they come from the sessions that psychologists declare, "
        "and from the directory. An academic year runs from 1 September to 31 August.</p>"
        "<p>Sessions and people are counted once the month is over. A session may be declared until the end of the "
        "following month, so the latest month may still grow.</p>"
    ),
}
