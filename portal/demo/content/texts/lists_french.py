"""« Autres services », « Partenaires », « Actualités », « Presse », and the two cards of the home page, in French."""

from typing import Any

OTHER_SERVICES: dict[str, Any] = {
    "title": "Autres services",
    "slug": "autres-services",
    "search_description": "Santé, argent, logement, écoute : d'autres services aident les étudiantes et étudiants, en plus de Santé Psy Étudiant.",
    "introduction": "Santé Psy Étudiant n'est pas la seule porte. Ces services s'adressent aussi à vous, en même temps ou à la place.",
}

PARTNERS: dict[str, Any] = {
    "title": "Partenaires",
    "slug": "partenaires",
    "search_description": "Qui fait vivre Santé Psy Étudiant : l'État, les universités et leurs services de santé, les psychologues.",
    "introduction": "Le dispositif tient parce que des universités, des services de santé et des psychologues s'y engagent ensemble.",
    "partners": [
        (
            "group",
            {
                "title": "L'État",
                "partners": [
                    {
                        "name": "Ministère chargé de l'Enseignement supérieur et de la Recherche",
                        "text": "Il pilote le dispositif, en fixe les règles et en assure le financement.",
                        "link": "https://www.enseignementsup-recherche.gouv.fr",
                    },
                    {
                        "name": "Etudiant.gouv.fr",
                        "text": "Le site de l'État pour la vie étudiante : santé, bourses, logement, démarches.",
                        "link": "https://www.etudiant.gouv.fr",
                    },
                ],
            },
        ),
        (
            "group",
            {
                "title": "Sur le terrain",
                "partners": [
                    {
                        "name": "Les universités partenaires",
                        "text": "Elles signent les conventions avec les psychologues et règlent les séances, sans jamais connaître le nom de qui consulte.",
                    },
                    {
                        "name": "Les services de santé étudiante",
                        "text": "Ils accueillent sur le campus, orientent, et connaissent les psychologues de leur département.",
                    },
                    {
                        "name": "Les psychologues",
                        "text": "Diplômés depuis plus de trois ans, vérifiés avant leur entrée dans le dispositif, ils reçoivent au cabinet ou à distance.",
                    },
                ],
            },
        ),
    ],
    "body": [
        ("heading", "Rejoindre le dispositif"),
        (
            "text",
            '<p>Vous êtes psychologue, ou vous travaillez dans une université ? La <a href="/faq/">foire aux questions</a> répond aux premières questions, et vous pouvez nous écrire par la <a href="/contact/">page de contact</a>.</p>',
        ),
    ],
}

NEWS_INDEX: dict[str, Any] = {
    "title": "Actualités",
    "slug": "actualites",
    "search_description": "Ce qui change dans Santé Psy Étudiant : règles, annuaire, site.",
    "introduction": "Ce qui change dans le dispositif et sur ce site.",
}

NEWS: list[dict[str, Any]] = [
    {
        "title": "Une nouvelle année universitaire commence",
        "slug": "nouvelle-annee-universitaire",
        "published_on": "2026-09-01",
        "summary": "Depuis le 1er septembre, le compte des séances repart de zéro : [[seances]] séances pour l'année [[annee]].",
        "search_description": "Depuis le 1er septembre, le compte des séances repart de zéro.",
        "body": [
            (
                "text",
                "<p>Comme chaque année, le nombre de séances repart de zéro le 1er septembre. Vous pouvez continuer avec la même personne ou en choisir une autre : il suffit d'avoir un numéro INE et d'être inscrite ou inscrit pour l'année en cours.</p>"
                '<p>Vous arrivez dans l\'enseignement supérieur ? Le guide <a href="/guides/numero-ine/">Trouver son numéro INE</a> vous aide à préparer votre premier rendez-vous.</p>',
            ),
        ],
    },
    {
        "title": "Ce site parle cinq langues",
        "slug": "cinq-langues",
        "published_on": "2026-10-12",
        "summary": "L'accueil et l'aide immédiate se lisent en français, en anglais, en espagnol, en arabe et en chinois.",
        "search_description": "L'accueil et l'aide immédiate se lisent en cinq langues.",
        "body": [
            (
                "text",
                "<p>Quand on va mal, chercher de l'aide dans une langue que l'on maîtrise mal est une difficulté de trop. Les pages les plus importantes existent donc en cinq langues, et l'annuaire indique les langues que parle chaque psychologue.</p>"
                "<p>Vous venez de l'étranger ? Le guide <a href=\"/guides/etudier-en-france/\">Venir de l'étranger et demander de l'aide</a> est fait pour vous.</p>",
            ),
        ],
    },
    {
        "title": "Chercher autour d'un lieu, ou à distance",
        "slug": "chercher-autour-d-un-lieu",
        "published_on": "2026-11-03",
        "summary": "L'annuaire comprend une ville, un code postal ou un département, et propose la téléconsultation quand personne n'est proche.",
        "search_description": "L'annuaire comprend une ville, un code postal ou un département.",
        "body": [
            (
                "text",
                "<p>Tapez le nom d'une commune, même mal orthographié, un code postal ou un département : <a href=\"/annuaire/\">l'annuaire</a> classe les psychologues du plus proche au plus lointain. Si personne ne consulte près de vous, il propose d'élargir la recherche ou de consulter à distance.</p>"
                "<p>Le lieu que vous cherchez ne quitte pas nos serveurs.</p>",
            ),
        ],
    },
    {
        "title": "Une page pour l'urgence",
        "slug": "une-page-pour-l-urgence",
        "published_on": "2026-11-17",
        "summary": "Numéros d'urgence et lignes d'écoute sont réunis, avec leurs horaires et leurs langues. Un appel part d'un geste.",
        "search_description": "Numéros d'urgence et lignes d'écoute réunis sur une page.",
        "body": [
            (
                "text",
                "<p>La page <a href=\"/aide-immediate/\">Aide immédiate</a> réunit les numéros d'urgence et les lignes d'écoute. Elle s'ouvre sans compte, fonctionne sur n'importe quel téléphone, et les trois premiers numéros sont à portée de pouce sur chaque page du site.</p>",
            ),
        ],
    },
]

PRESS: dict[str, Any] = {
    "title": "Presse",
    "slug": "presse",
    "search_description": "Communiqués de presse de Santé Psy Étudiant et contact pour les journalistes.",
    "introduction": "Les communiqués, les documents à télécharger, et à qui écrire.",
    "contact_name": "Service de presse",
    "contact_email": "presse@example.org",
    "body": [
        ("heading", "Parler de santé mentale"),
        (
            "text",
            "<p>Quand vous parlez de suicide, merci de ne pas décrire les moyens employés et de rappeler le <b>3114</b>, numéro national de prévention du suicide, gratuit, confidentiel, 24 h/24 et 7 j/7.</p>",
        ),
        ("heading", "Des chiffres"),
        (
            "text",
            '<p>Les chiffres publics du dispositif sont sur la page <a href="/statistiques/">Statistiques</a>. Ils peuvent être repris sous licence etalab-2.0. Aucun chiffre ne permet de reconnaître une personne.</p>',
        ),
    ],
}

PRESS_RELEASES: list[dict[str, str]] = [
    {
        "date": "2026-11-17",
        "title": "Demander de l'aide en un geste : le site de Santé Psy Étudiant fait peau neuve",
        "text": "Annuaire plus rapide, aide immédiate en cinq langues, réponses aux questions les plus fréquentes : le site a été repensé pour le téléphone.",
        "document": "Communiqué : le site fait peau neuve",
    },
    {
        "date": "2026-09-01",
        "title": "Rentrée [[annee]] : [[seances]] séances gratuites avec une ou un psychologue",
        "text": "Toutes les étudiantes et tous les étudiants qui ont un numéro INE peuvent consulter sans avance de frais et sans passer par un médecin.",
        "document": "Communiqué : la rentrée",
    },
]

ENTRIES: list[tuple[str, dict[str, str]]] = [
    (
        "entry",
        {
            "title": "Vous vous inquiétez pour quelqu'un",
            "text": "Parent, amie, ami : des mots pour en parler, et vers qui orienter.",
            "pictogram": "support",
            "address": "/guides/aider-une-ou-un-proche/",
        },
    ),
    (
        "entry",
        {
            "title": "Vous êtes psychologue ou travaillez à l'université",
            "text": "Participer, déclarer, facturer, orienter : vos questions et leurs réponses.",
            "pictogram": "conversation",
            "address": "/faq/?public=psychologists",
        },
    ),
]

SITE_MAP: dict[str, Any] = {
    "title": "Plan du site",
    "slug": "plan-du-site",
    "search_description": "Toutes les pages de Santé Psy Étudiant.",
}
