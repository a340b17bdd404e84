"""The pages in French. Facts: docs of the scheme as of the 2026-2027 academic year (design, « Rules of the scheme »)."""

from typing import Any

from portal.demo.content.texts import questions

Block = tuple[str, Any]


def heading(text: str) -> Block:
    return "heading", text


def text(html: str) -> Block:
    return "text", html


HOME: dict[str, Any] = {
    "title": "Santé Psy Étudiant",
    "seo_title": "Santé Psy Étudiant : [[seances]] séances gratuites avec une ou un psychologue",
    "search_description": (
        "Étudiante ou étudiant ? Consultez gratuitement une ou un psychologue, près de chez vous ou à distance : "
        "[[seances]] séances par année universitaire, sans avance de frais et sans ordonnance."
    ),
    "hero_title": "Besoin de parler ? Consultez gratuitement une ou un psychologue.",
    "hero_text": (
        "<p>Vous êtes étudiante ou étudiant : [[seances]] séances par année universitaire, "
        "sans avance de frais et sans passer par un médecin.</p>"
    ),
    "key_points": [
        (
            "key_point",
            {"figure": "[[seances]] séances", "text": "par année universitaire, du 1er septembre au 31 août"},
        ),
        ("key_point", {"figure": "0 €", "text": "à avancer : une université partenaire règle la séance"}),
        ("key_point", {"figure": "Direct", "text": "sans ordonnance ni lettre d'un médecin"}),
        ("key_point", {"figure": "Confidentiel", "text": "ce que vous dites reste entre vous"}),
        ("live_figure", {"figure": "psychologues", "text": "psychologues dans l'annuaire"}),
        ("live_figure", {"figure": "seances", "text": "séances réalisées dans l'année universitaire"}),
    ],
}

STEPS: list[dict[str, str]] = [
    {
        "pictogram": "search",
        "title": "Je cherche une ou un psychologue",
        "text": "<p>Dans l'annuaire, près d'un lieu ou en téléconsultation. Toutes et tous participent au dispositif.</p>",
    },
    {
        "pictogram": "calendar",
        "title": "Je prends rendez-vous",
        "text": "<p>Je contacte directement la ou le psychologue, par téléphone, par e-mail ou sur son site.</p>",
    },
    {
        "pictogram": "student",
        "title": "Je prépare mon numéro INE",
        "text": "<p>L'identifiant national étudiant est demandé à la première séance. Il est sur le certificat de scolarité.</p>",
    },
    {
        "pictogram": "conversation",
        "title": "Je consulte",
        "text": "<p>Au cabinet ou à distance. Je dis ce que je veux, à mon rythme.</p>",
    },
    {
        "pictogram": "free",
        "title": "Je n'avance rien",
        "figure": "0 €",
        "text": "<p>La séance, à [[prix]], est réglée par l'université partenaire de ma ou mon psychologue. Je ne paie ni avant ni après.</p>",
    },
    {
        "pictogram": "support",
        "title": "Je continue si j'en ai besoin",
        "figure": "[[seances]] séances",
        "text": "<p>Par année universitaire, avec la même personne ou avec une autre.</p>",
    },
]

HOW_IT_WORKS: dict[str, Any] = {
    "title": "Comment ça marche",
    "search_description": "Les étapes pour consulter gratuitement une ou un psychologue quand on est étudiante ou étudiant.",
    "introduction": "De la recherche à la séance, rien à payer et personne à convaincre.",
    "body": [
        ("infographic", {"title": "Une ou un psychologue, gratuitement, en six étapes", "steps": STEPS}),
        heading("Qui peut en bénéficier ?"),
        text(
            "<p>Toute étudiante et tout étudiant inscrits dans l'enseignement supérieur et qui ont un identifiant national "
            "étudiant (INE). L'âge, le diplôme préparé et la nationalité ne comptent pas.</p>"
        ),
        (
            "callout",
            {
                "title": "Aucune lettre d'un médecin n'est nécessaire",
                "text": "<p>Depuis juillet 2024, vous prenez rendez-vous directement avec la ou le psychologue.</p>",
            },
        ),
        heading("Combien de séances ?"),
        text(
            "<p>[[seances]] séances par année universitaire, du 1er septembre au 31 août. Le compte vous suit : si vous changez de "
            "psychologue, vous gardez les séances qui vous restent. Au 1er septembre, il repart de zéro.</p>"
        ),
    ],
}

GUIDE_INDEX: dict[str, Any] = {
    "title": "Guides",
    "search_description": "Des guides pour oser consulter, préparer sa première séance et savoir à qui parler.",
    "introduction": "Des réponses simples, pour avancer à votre rythme.",
}

GUIDES: list[dict[str, Any]] = [
    {
        "title": "Préparer sa première séance",
        "slug": "preparer-sa-premiere-seance",
        "updated_on": "2026-10-05",
        "search_description": "À quoi s'attendre, que dire, que prendre avec soi : la première séance, pas à pas.",
        "summary": "À quoi s'attendre, que dire, que prendre avec soi : la première séance, pas à pas.",
        "body": [
            text(
                "<p>Prendre rendez-vous est souvent le plus difficile, et c'est fait. La première séance sert à faire "
                "connaissance : il n'y a rien à réussir.</p>"
            ),
            heading("Avant la séance"),
            text(
                "<ul><li>Retrouvez votre <b>identifiant national étudiant (INE)</b> : 11 caractères, sur votre certificat de "
                "scolarité ou votre carte d'étudiante ou d'étudiant.</li>"
                "<li>Notez, si cela vous aide, deux ou trois choses que vous aimeriez dire.</li>"
                "<li>En téléconsultation, choisissez un endroit où personne ne vous entendra, et essayez le son.</li></ul>"
            ),
            heading("Pendant la séance"),
            text(
                "<p>La ou le psychologue vous demandera ce qui vous amène. Vous pouvez répondre par une phrase, ou ne pas savoir "
                "répondre. Les silences sont permis, les larmes aussi.</p>"
                "<p>Vous pouvez demander comment se passeront les séances suivantes, à quel rythme, et ce que devient ce que "
                "vous dites.</p>"
            ),
            (
                "callout",
                {
                    "title": "Ce que vous dites reste confidentiel",
                    "text": (
                        "<p>Les psychologues sont tenus au secret professionnel. L'université partenaire de votre psychologue "
                        "règle les séances sans jamais connaître votre nom.</p>"
                    ),
                },
            ),
            heading("Après la séance"),
            text(
                "<p>Prenez un moment pour vous. Le courant n'est pas passé ? Cela arrive souvent : vous pouvez consulter une autre "
                "personne, sans vous justifier, et gardez les séances qui vous restent.</p>"
            ),
            (
                "accordions",
                {
                    "title": "Des questions de dernière minute",
                    "panels": [
                        {
                            "title": "Et si je ne sais pas quoi dire ?",
                            "text": "<p>C'est très fréquent. « Je ne sais pas par où commencer » est un très bon début.</p>",
                        },
                        {
                            "title": "Et si je dois annuler ?",
                            "text": "<p>Prévenez dès que possible la ou le psychologue : quelqu'un d'autre attend peut-être un rendez-vous.</p>",
                        },
                    ],
                },
            ),
            (
                "alert",
                {
                    "level": "warning",
                    "title": "Si vous avez des idées suicidaires, n'attendez pas la séance",
                    "text": "<p>Appelez le <b>3114</b> : gratuit, confidentiel, 24 h/24 et 7 j/7. En cas de danger immédiat, appelez le <b>15</b>.</p>",
                },
            ),
        ],
    },
    {
        "title": "Aider une amie ou un ami qui va mal",
        "slug": "aider-une-amie-ou-un-ami",
        "updated_on": "2026-09-14",
        "search_description": "Écouter, proposer, savoir quand appeler : comment être là pour quelqu'un qui ne va pas bien.",
        "summary": "Écouter, proposer, savoir quand appeler : comment être là pour quelqu'un qui ne va pas bien.",
        "body": [
            text("<p>Vous n'avez pas à trouver la solution. Être là compte déjà beaucoup.</p>"),
            heading("Écouter"),
            text(
                "<ul><li>Choisissez un moment calme, à deux.</li><li>Posez une question simple : « Comment ça va, vraiment ? »</li>"
                "<li>Laissez venir la réponse, sans la corriger ni la minimiser.</li></ul>"
            ),
            heading("Proposer, sans forcer"),
            text(
                "<p>Parlez de ce que vous savez : des séances gratuites avec une ou un psychologue, sans passer par un médecin. "
                "Proposez de chercher ensemble dans l'annuaire, ou d'être là au moment d'appeler.</p>"
            ),
            (
                "alert",
                {
                    "level": "error",
                    "title": "Si la personne parle de mourir",
                    "text": (
                        "<p>Ne gardez pas cela pour vous : appelez le <b>3114</b>, qui conseille aussi les proches. "
                        "En cas de danger immédiat, appelez le <b>15</b> ou le <b>112</b> et restez avec elle.</p>"
                    ),
                },
            ),
        ],
    },
]

ACCESSIBILITY: dict[str, Any] = {
    "title": "Accessibilité : non conforme",
    "slug": "accessibilite",
    "introduction": "Ce site doit être utilisable par toutes et tous. Voici où nous en sommes.",
    "body": [
        heading("État de conformité"),
        text(
            "<p>Santé Psy Étudiant n'est pas encore en conformité avec le référentiel général d'amélioration de l'accessibilité "
            "(RGAA), version 4.1 : aucun audit n'a été fait. Chaque modèle de page passe nos vérifications automatiques, mais elles "
            "ne remplacent pas un audit.</p>"
        ),
        heading("Signaler une difficulté"),
        text(
            "<p>Si vous n'arrivez pas à accéder à une page ou à un service, écrivez-nous à "
            '<a href="mailto:support@example.org">support@example.org</a> : nous vous donnerons l\'information sous une autre '
            "forme.</p>"
        ),
        heading("Voie de recours"),
        text(
            "<p>Si vous nous avez signalé un défaut qui vous empêche d'accéder à un contenu et que notre réponse ne vous convient "
            "pas, vous pouvez saisir le Défenseur des droits :</p>"
            '<ul><li>par le <a href="https://formulaire.defenseurdesdroits.fr/">formulaire en ligne</a> ;</li>'
            "<li>par courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</li></ul>"
        ),
    ],
}

LEGAL: dict[str, Any] = {
    "title": "Mentions légales",
    "slug": "mentions-legales",
    "introduction": "",
    "body": [
        heading("Éditeur"),
        text("<p>Ce site est édité par le ministère chargé de l'Enseignement supérieur et de la Recherche.</p>"),
        heading("Hébergement"),
        text("<p>Le nom et l'adresse de l'hébergeur sont indiqués ici lors de la mise en service.</p>"),
        heading("Réutilisation"),
        text("<p>Sauf mention contraire, les textes sont proposés sous licence etalab-2.0.</p>"),
    ],
}

PRIVACY: dict[str, Any] = {
    "title": "Données personnelles",
    "slug": "donnees-personnelles",
    "introduction": "Consulter une ou un psychologue ne regarde que vous. Voici comment nous protégeons vos données.",
    "body": [
        heading("Quand vous visitez ce site"),
        text(
            "<ul><li>Aucun compte n'est nécessaire, et aucun cookie n'est déposé.</li>"
            "<li>Tout ce que vous lisez vient de nos serveurs : ni police de caractères, ni vidéo, ni script d'ailleurs.</li>"
            "<li>[[mesure_audience]]</li>"
            "<li>Le lieu que vous cherchez ne quitte pas nos serveurs.</li></ul>"
        ),
        heading("Quand vous nous écrivez"),
        text(
            "<p>Votre nom, si vous le donnez, votre adresse e-mail et votre message sont chiffrés. Ils servent à vous répondre, sont "
            "lus par la seule équipe qui répond, et effacés au bout de six mois. Ce que vous cherchez sur ce site n'est pas conservé.</p>"
        ),
        heading("Quand vous consultez"),
        text(
            "<p>La ou le psychologue déclare vos séances avec votre nom, votre date de naissance et votre INE. Ces données sont "
            "chiffrées. Elles servent à compter vos séances. Votre psychologue est la seule personne à les voir : les universités ne reçoivent "
            "que des nombres, jamais de noms.</p>"
        ),
        heading("Combien de temps"),
        text(
            "<ul><li>Données des personnes : 3 ans après leur dernière activité.</li><li>Messages : 6 mois.</li>"
            "<li>Journaux techniques : 1 an.</li><li>Factures : 10 ans.</li></ul>"
        ),
        heading("Vos droits"),
        text(
            "<p>Vous pouvez demander une copie de vos données, leur correction ou leur effacement à "
            '<a href="mailto:support@example.org">support@example.org</a>. Vous pouvez aussi adresser une réclamation à la '
            '<a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.</p>'
        ),
    ],
}

FAQ: dict[str, Any] = {
    "title": "Questions fréquentes",
    "introduction": questions.INTRODUCTION,
    "search_description": questions.SEARCH_DESCRIPTION,
}
