"""The contact page, its reasons, and what the team adds to the search: French and English."""

from typing import Any

PAGE: dict[str, Any] = {
    "title": "Nous contacter",
    "slug": "contact",
    "search_description": "Une question sur le dispositif, une erreur dans l'annuaire, une difficulté avec ce site : écrivez-nous.",
    "introduction": "Dites-nous pourquoi vous écrivez : la réponse est peut-être déjà là, et sinon votre message ira à la bonne personne.",
    "warning": (
        "<p><b>N'écrivez rien sur votre santé</b>, ni votre numéro INE. Nous ne sommes pas des soignantes ni des soignants : "
        "pour en parler, prenez rendez-vous avec une ou un psychologue.</p>"
    ),
    "sent_title": "Merci, votre message est arrivé",
    "sent_text": "<p>Une personne de l'équipe le lira et vous répondra par e-mail.</p>",
}

PAGE_ENGLISH: dict[str, Any] = {
    "title": "Contact us",
    "slug": "contact",
    "search_description": "A question about the scheme, a mistake in the directory, trouble with this site: write to us.",
    "introduction": "Tell us why you are writing: the answer may be here already; if not, your message goes to the right person.",
    "warning": (
        "<p><b>Please write nothing about your health</b>, nor your INE number. We are not health professionals: "
        "to talk about it, make an appointment with a psychologist.</p>"
    ),
    "sent_title": "Thank you, your message has arrived",
    "sent_text": "<p>Someone on the team will read it and answer by e-mail.</p>",
}

SUPPORT = "support@example.org"
DEPLOYMENT = "deploiement@example.org"
PRESS = "communication@example.org"

# Each reason: its address, audience and recipients, then what it says in French and in English.
REASONS: list[tuple[str, str, str, tuple[str, str], tuple[str, str]]] = [
    (
        "trouver-psychologue",
        "students",
        SUPPORT,
        (
            "Je ne trouve pas de psychologue",
            "<p>Élargissez la recherche autour de vous, ou choisissez la téléconsultation : vous pouvez consulter à distance "
            'une ou un psychologue de toute la France. <a href="/annuaire/?teleconsultation=1">Voir les psychologues qui '
            "consultent à distance</a></p>"
            "<p>Nous ne prenons pas les rendez-vous : c'est vous qui contactez la ou le psychologue.</p>",
        ),
        (
            "I cannot find a psychologist",
            "<p>Search further around you, or choose online sessions: you can see a psychologist from anywhere in France "
            'online. <a href="/en/annuaire/?teleconsultation=1">See the psychologists who work online</a></p>'
            "<p>We do not make appointments: you contact the psychologist yourself.</p>",
        ),
    ),
    (
        "droit-aux-seances",
        "students",
        SUPPORT,
        (
            "Je ne sais pas si j'ai droit aux séances",
            "<p>Le dispositif est ouvert aux étudiantes et étudiants de l'enseignement supérieur en France qui ont un "
            "identifiant national étudiant (INE) : [[seances]] séances par année universitaire. "
            '<a href="/faq/">Lire les questions fréquentes</a></p>',
        ),
        (
            "I do not know whether the sessions are for me",
            "<p>The scheme is for students of higher education in France who have a national student number (INE): "
            '[[seances]] sessions per academic year. <a href="/en/how-it-works/">Read how it works</a></p>',
        ),
    ),
    (
        "seance-payante",
        "students",
        DEPLOYMENT,
        (
            "On m'a demandé de payer une séance",
            "<p>Une séance du dispositif ne se paie jamais : ni avance, ni supplément. Dites-nous le nom de la ou du psychologue "
            "et la date de la séance, sans rien dire de ce dont vous avez parlé.</p>",
        ),
        (
            "I was asked to pay for a session",
            "<p>A session of the scheme is never paid for: nothing upfront, nothing on top. Tell us the psychologist's name and "
            "the date of the session, and nothing of what you talked about.</p>",
        ),
    ),
    (
        "aider-un-proche",
        "relatives",
        SUPPORT,
        (
            "Je veux aider une personne proche",
            "<p>Un guide dit comment écouter, proposer, et quand appeler : "
            '<a href="/guides/aider-une-amie-ou-un-ami/">aider une amie ou un ami qui va mal</a>.</p>',
        ),
        (
            "I want to help someone close to me",
            "<p>You can listen, and offer to look for a psychologist together. If the person talks about dying, call 3114: "
            "they also advise friends and family.</p>",
        ),
    ),
    (
        "rejoindre-le-dispositif",
        "psychologists",
        DEPLOYMENT,
        (
            "Je souhaite rejoindre le dispositif, ou j'ai déjà candidaté",
            "<p>Indiquez le numéro de votre dossier si vous en avez un : nous vous dirons où il en est.</p>",
        ),
        (
            "I would like to join the scheme, or have applied already",
            "<p>Give the number of your application if you have one: we will tell you where it stands.</p>",
        ),
    ),
    (
        "ma-fiche-mes-factures",
        "psychologists",
        DEPLOYMENT,
        (
            "Ma fiche, mon espace ou mes factures",
            "<p>Votre fiche se corrige dans <a href=\"/espace/\">votre espace</a>. N'écrivez jamais le nom d'une étudiante ou "
            "d'un étudiant dans votre message.</p>",
        ),
        (
            "My entry, my space or my invoices",
            '<p>You can correct your entry in <a href="/en/espace/">your space</a>. Never write a student\'s name in your message.</p>',
        ),
    ),
    (
        "universite-partenaire",
        "universities",
        DEPLOYMENT,
        ("Je travaille dans une université ou un service de santé étudiante", ""),
        ("I work for a university or a student health service", ""),
    ),
    (
        "erreur-annuaire",
        "",
        DEPLOYMENT,
        (
            "Une information de l'annuaire est fausse",
            "<p>Dites-nous quelle fiche, et ce qui est faux : une adresse, un numéro, une personne qui ne participe plus.</p>",
        ),
        (
            "Something in the directory is wrong",
            "<p>Tell us which entry, and what is wrong: an address, a number, someone who no longer takes part.</p>",
        ),
    ),
    (
        "difficulte-avec-le-site",
        "",
        SUPPORT,
        (
            "Une page ne marche pas, ou n'est pas accessible",
            "<p>Dites-nous quelle page, ce que vous vouliez faire, et avec quel appareil. Nous vous donnerons l'information "
            "sous une autre forme si vous en avez besoin.</p>",
        ),
        (
            "A page does not work, or is not accessible",
            "<p>Tell us which page, what you wanted to do, and with which device. We will give you the information in another "
            "form if you need it.</p>",
        ),
    ),
    (
        "presse",
        "",
        PRESS,
        ("Presse et partenariats", ""),
        ("Press and partnerships", ""),
    ),
]


SYNONYMS: dict[str, list[str]] = {
    "fr": [
        "psy, psychologue, psychothérapeute",
        "RDV, rendez-vous",
        "téléconsultation, à distance, visio, en ligne",
        "gratuit, gratuité, prix, payer, tarif",
        "INE, identifiant national étudiant",
        "fac, université",
    ],
    "en": [
        "therapist, psychologist, shrink, counsellor",
        "online, remote, video",
        "free, price, cost, pay",
        "INE, national student number",
    ],
}

# Words, title and text, then where it leads: the contact page, # and a question, or an address.
PROMOTED: dict[str, list[tuple[str, str, str, str]]] = {
    "fr": [
        ("INE, numéro INE, identifiant national étudiant", "", "", "#ou-trouver-mon-ine"),
        (
            "annuaire, trouver psychologue, trouver psy, chercher psychologue",
            "Trouver une ou un psychologue",
            "L'annuaire de toutes celles et tous ceux qui participent au dispositif.",
            "/annuaire/",
        ),
        ("contact, contacter, écrire, joindre, réclamation", "", "", "contact"),
    ],
    "en": [
        (
            "directory, find psychologist, find therapist",
            "Find a psychologist",
            "The directory of everyone who takes part in the scheme.",
            "/en/annuaire/",
        ),
        ("contact, write, complaint", "", "", "contact"),
    ],
}
