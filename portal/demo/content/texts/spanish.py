"""The home page in Spanish."""

from typing import Any

HOME: dict[str, Any] = {
    "title": "Santé Psy Étudiant",
    "seo_title": "Santé Psy Étudiant: [[seances]] sesiones gratuitas con una psicóloga o un psicólogo",
    "search_description": "¿Estudia en Francia? Consulte gratis a una psicóloga o un psicólogo, cerca de usted o en línea: [[seances]] sesiones por año universitario, sin adelantar dinero y sin receta.",
    "hero_title": "¿Necesita hablar? Consulte gratis a una psicóloga o un psicólogo.",
    "hero_text": "<p>Usted estudia en Francia: [[seances]] sesiones por año universitario, sin adelantar dinero y sin pasar por el médico.</p>",
    "key_points": [
        (
            "key_point",
            {"figure": "[[seances]] sesiones", "text": "por año universitario, del 1 de septiembre al 31 de agosto"},
        ),
        ("key_point", {"figure": "0 €", "text": "que pagar: una universidad asociada paga la sesión"}),
        ("key_point", {"figure": "Directo", "text": "sin receta ni carta de un médico"}),
        ("key_point", {"figure": "Confidencial", "text": "lo que usted dice queda entre ustedes dos"}),
        ("live_figure", {"figure": "psychologues", "text": "psicólogas y psicólogos en el directorio"}),
        ("live_figure", {"figure": "seances", "text": "sesiones realizadas en el año universitario"}),
    ],
}
