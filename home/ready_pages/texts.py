"""The ready-made pages that a new portal starts with. What is to be replaced is between single brackets."""

from typing import Any

Block = tuple[str, Any]


def heading(text: str) -> Block:
    return "heading", text


def text(html: str) -> Block:
    return "text", html


def callout(title: str, html: str) -> Block:
    return "callout", {"title": title, "text": html}


def panels(title: str, *entries: tuple[str, str]) -> Block:
    return "accordions", {"title": title, "panels": [{"title": name, "text": html} for name, html in entries]}


CAMPAIGN: dict[str, Any] = {
    "title": "Modèle : page de campagne",
    "slug": "campagne",
    "introduction": "[En deux phrases : à qui s'adresse la campagne, et ce qu'elle propose de faire.]",
    "body": [
        callout("[Le message de la campagne]", "<p>[Une phrase que l'on retient, sans chiffre tapé à la main.]</p>"),
        heading("Pourquoi en parler"),
        text("<p>[Ce que vivent les étudiantes et les étudiants, en quelques phrases simples, avec la source.]</p>"),
        heading("Ce que vous pouvez faire"),
        text(
            "<ul><li>[Une première action, qui commence par un verbe.]</li>"
            "<li>[Une deuxième.]</li><li>[Une troisième, pas davantage.]</li></ul>"
        ),
        heading("Consulter gratuitement"),
        text(
            "<p>[[seances]] séances par année universitaire avec une ou un psychologue, sans avance de frais et sans "
            "ordonnance.</p>"
        ),
        heading("Relayer la campagne"),
        text("<p>[Affiches, images et textes à reprendre, avec leur format et leur poids.]</p>"),
    ],
}

EVENT: dict[str, Any] = {
    "title": "Modèle : événement",
    "slug": "evenement",
    "introduction": "[Ce qui se passe, pour qui, en une phrase.]",
    "body": [
        callout("En pratique", "<p>[Jour, date et heure]. [Lieu et adresse, ou lien vers la visioconférence].</p>"),
        heading("Au programme"),
        text("<ol><li>[Heure : intervention, avec le nom et la fonction.]</li><li>[Heure : intervention.]</li></ol>"),
        heading("Venir"),
        text(
            "<p>[Accès en transports. Accès pour les personnes à mobilité réduite, boucle magnétique, "
            "langue des signes.]</p>"
        ),
        heading("S'inscrire"),
        text("<p>[Comment s'inscrire, jusqu'à quand, et à qui écrire.]</p>"),
    ],
}

QUESTIONS: dict[str, Any] = {
    "title": "Modèle : page de questions et réponses",
    "slug": "questions-et-reponses",
    "introduction": "[Le sujet, et pour qui.]",
    "body": [
        text("<p>[La réponse à la question la plus posée, tout de suite.]</p>"),
        panels(
            "[Premier sujet]",
            ("[Une question, avec les mots de qui la pose]", "<p>[La réponse dans la première phrase.]</p>"),
            ("[Une autre question]", "<p>[La réponse.]</p>"),
        ),
        panels("[Deuxième sujet]", ("[Une question]", "<p>[La réponse.]</p>")),
        heading("Vous n'avez pas trouvé ?"),
        text("<p>[Le lien vers la foire aux questions et vers le formulaire de contact.]</p>"),
    ],
}

PRESS_RELEASE: dict[str, Any] = {
    "title": "Modèle : communiqué de presse",
    "slug": "communique-de-presse",
    "introduction": "[Ville, le jour mois année.] [L'essentiel en deux phrases.]",
    "body": [
        text("<p>[Qui annonce quoi, quand, et ce que cela change.]</p>"),
        ("callout", {"title": "[Nom et fonction]", "text": "<p>[Une citation, relue par la personne citée.]</p>"}),
        heading("En chiffres"),
        text("<ul><li>[Un chiffre, sa date et sa source.]</li><li>[Un autre.]</li></ul>"),
        heading("Le dispositif en bref"),
        text(
            "<p>Santé Psy Étudiant permet aux étudiantes et aux étudiants de consulter gratuitement une ou un "
            "psychologue : [[seances]] séances par année universitaire, sans avance de frais et sans ordonnance.</p>"
        ),
        heading("Contact de la presse"),
        text("<p>[Service, adresse e-mail et téléphone.]</p>"),
    ],
}

INFORMATION: dict[str, Any] = {
    "title": "Modèle : page d'information",
    "slug": "page-d-information",
    "introduction": "[Ce que la page explique, en une ou deux phrases.]",
    "body": [
        heading("L'essentiel"),
        text("<p>[La réponse à la question que l'on se pose en arrivant.]</p>"),
        heading("Pas à pas"),
        text("<ol><li>[Première étape.]</li><li>[Deuxième étape.]</li><li>[Troisième étape.]</li></ol>"),
        callout("Bon à savoir", "<p>[Un point auquel on ne pense pas.]</p>"),
        heading("Pour aller plus loin"),
        text("<ul><li>[Un lien qui dit où il mène.]</li></ul>"),
    ],
}

GUIDE: dict[str, Any] = {
    "title": "Modèle : guide",
    "slug": "guide",
    "summary": "[Ce que l'on saura faire après l'avoir lu, en une phrase.]",
    "body": [
        text(
            "<p>[À qui s'adresse ce guide. Ce n'est pas une règle : chacune et chacun prend ce qui lui convient.]</p>"
        ),
        heading("[Première partie]"),
        text("<p>[Deux ou trois paragraphes courts.]</p>"),
        heading("[Deuxième partie]"),
        text("<ul><li>[Une idée.]</li><li>[Une autre.]</li></ul>"),
        callout("Si cela ne va pas", "<p>[Ce que l'on peut faire tout de suite, et vers qui se tourner.]</p>"),
    ],
}
