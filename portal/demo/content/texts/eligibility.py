"""The eligibility test: its structure, the same in every language, and its words in French.

Facts: the design, « Rules of the scheme ». Where they do not answer, the test says whom to ask.
"""

from typing import Any

# Each question: its key, then for each answer its word in the addresses and what it leads to.
QUESTIONS: dict[str, list[tuple[str, str]]] = {
    "pour-qui": [("moi", "etudes"), ("proche", "pour-un-proche"), ("professionnel", "pour-un-professionnel")],
    "etudes": [
        ("formation-initiale", "etablissement"),
        ("apprentissage", "verifier-apprentissage"),
        ("non", "pas-etudiant"),
    ],
    "etablissement": [
        ("francais", "ine"),
        ("lycee", "ine"),
        ("echange", "ine-donne-en-france"),
        ("etranger", "ine-donne-en-france"),
    ],
    "ine": [("oui", "favorable"), ("cvec", "cvec-seule"), ("non", "trouver-ine")],
    "ine-donne-en-france": [("oui", "favorable"), ("cvec", "cvec-seule"), ("non", "sans-ine")],
}
# Each outcome, and its level.
OUTCOMES = {
    "favorable": "positive",
    "cvec-seule": "partial",
    "trouver-ine": "partial",
    "verifier-apprentissage": "partial",
    "sans-ine": "negative",
    "pas-etudiant": "negative",
    "pour-un-proche": "information",
    "pour-un-professionnel": "information",
}


def tree(words: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the test in the words of one language, as the page keeps it."""
    return [*(_question(key, words[key]) for key in QUESTIONS), *(_outcome(key, words[key]) for key in OUTCOMES)]


def _question(key: str, words: dict[str, Any]) -> dict[str, Any]:
    answers = [
        {"type": "item", "id": f"{key}-{word}", "value": _answer(word, leads_to, words["answers"][word])}
        for word, leads_to in QUESTIONS[key]
    ]
    value = {"question": words["question"], "help": words["help"], "word": key, "answers": answers}
    return {"type": "question", "id": key, "value": value}


def _answer(word: str, leads_to: str, words: tuple[str, str]) -> dict[str, str]:
    return {"label": words[0], "precision": words[1], "next": leads_to, "word": word}


def _outcome(key: str, words: tuple[str, str]) -> dict[str, Any]:
    value = {"level": OUTCOMES[key], "title": words[0], "text": words[1]}
    return {"type": "outcome", "id": key, "value": value}


FRENCH: dict[str, Any] = {
    "title": "Suis-je éligible ?",
    "slug": "suis-je-eligible",
    "search_description": "Quelques questions pour savoir si vous pouvez consulter gratuitement une ou un psychologue, et quoi faire ensuite.",
    "introduction": "Quelques questions, une minute, et vous saurez si vous pouvez consulter gratuitement une ou un psychologue.",
}

FRENCH_WORDS: dict[str, Any] = {
    "pour-qui": {
        "question": "Pour qui faites-vous ce test ?",
        "help": "",
        "answers": {
            "moi": ("Pour moi", "Je voudrais consulter une ou un psychologue."),
            "proche": ("Pour une ou un proche", "Mon enfant, une amie, un ami…"),
            "professionnel": (
                "Dans mon travail",
                "Je suis psychologue, ou j'accompagne des étudiantes et des étudiants.",
            ),
        },
    },
    "etudes": {
        "question": "Faites-vous des études cette année ?",
        "help": "<p>Pour l'année universitaire [[annee]].</p>",
        "answers": {
            "formation-initiale": (
                "Oui, dans l'enseignement supérieur",
                "En formation initiale : université, école, BTS, classe préparatoire…",
            ),
            "apprentissage": ("Oui, en apprentissage", "J'alterne entre une formation et une entreprise."),
            "non": ("Non", "Je ne suis pas, ou plus, étudiante ou étudiant."),
        },
    },
    "etablissement": {
        "question": "Où êtes-vous inscrite ou inscrit ?",
        "help": "<p>Regardez votre certificat de scolarité : c'est l'établissement qui l'a signé.</p>",
        "answers": {
            "francais": ("Dans une université ou une école en France", "Licence, master, doctorat, école spécialisée…"),
            "lycee": ("Dans un lycée, après le bac", "BTS ou classe préparatoire."),
            "echange": ("Je suis en échange", "J'étudie en France, mais mon université est dans un autre pays."),
            "etranger": (
                "Dans une école ou une université étrangère",
                "Même si une partie des cours a lieu en France.",
            ),
        },
    },
    "ine": {
        "question": "Avez-vous votre numéro INE ?",
        "help": "<p>L'identifiant national étudiant a 11 caractères, des chiffres et des lettres. Il est sur votre certificat de scolarité ou sur votre carte d'étudiante ou d'étudiant.</p>",
        "answers": {
            "oui": ("Oui, je l'ai", ""),
            "cvec": ("J'ai seulement une attestation CVEC", "La contribution de vie étudiante et de campus."),
            "non": ("Non, ou je ne sais pas", ""),
        },
    },
    "ine-donne-en-france": {
        "question": "Un établissement français vous a-t-il donné un numéro INE ?",
        "help": "<p>L'identifiant national étudiant a 11 caractères. S'il existe, il est sur le certificat de scolarité ou la carte de l'établissement qui vous accueille en France.</p>",
        "answers": {
            "oui": ("Oui, j'ai un numéro INE", ""),
            "cvec": ("J'ai seulement une attestation CVEC", "La contribution de vie étudiante et de campus."),
            "non": ("Non, ou je ne sais pas", ""),
        },
    },
    "favorable": (
        "Oui, vous pouvez consulter gratuitement",
        "<p>Vous avez droit à <b>[[seances]] séances</b> par année universitaire, du 1er septembre au 31 août. Vous n'avez rien à avancer, et aucune lettre d'un médecin n'est demandée.</p>"
        "<ul><li>Choisissez une ou un psychologue dans l'annuaire, près de chez vous ou à distance.</li>"
        "<li>Prenez rendez-vous directement avec elle ou lui.</li>"
        "<li>Gardez votre numéro INE avec vous : il sert à déclarer la séance.</li></ul>"
        "<p>Prendre ce rendez-vous demande parfois du courage. Vous pouvez changer de psychologue : vous gardez les séances qui vous restent.</p>",
    ),
    "cvec-seule": (
        "Presque : il vous faut aussi votre numéro INE",
        "<p>L'attestation CVEC ne suffit pas. Depuis le 1er janvier 2025, une séance ne peut être déclarée, et donc prise en charge, qu'avec votre identifiant national étudiant (INE).</p>"
        "<p>Pour le trouver, dans cet ordre :</p>"
        "<ol><li>regardez votre <b>certificat de scolarité</b> ;</li>"
        "<li>regardez votre <b>carte d'étudiante ou d'étudiant</b> ;</li>"
        "<li>demandez-le au service de la <b>scolarité</b> de votre établissement : c'est un service qu'il rend souvent.</li></ol>"
        "<p>Dès que vous l'avez, vous pouvez bénéficier de [[seances]] séances. Vous êtes bloquée ou bloqué ? Le service de santé étudiante de votre université peut vous aider, ou <contact>écrivez-nous</contact>.</p>",
    ),
    "trouver-ine": (
        "Presque : il vous manque votre numéro INE",
        "<p>Depuis le 1er janvier 2025, une séance ne peut être déclarée, et donc prise en charge, qu'avec votre identifiant national étudiant (INE). Vous en avez sans doute un sans le savoir.</p>"
        "<p>Pour le trouver, dans cet ordre :</p>"
        "<ol><li>regardez votre <b>certificat de scolarité</b> ;</li>"
        "<li>regardez votre <b>carte d'étudiante ou d'étudiant</b> ;</li>"
        "<li>demandez-le au service de la <b>scolarité</b> de votre établissement, ou au secrétariat de votre lycée.</li></ol>"
        "<p>Dès que vous l'avez, vous pouvez bénéficier de [[seances]] séances. Votre établissement ne le trouve pas ? Demandez conseil au service de santé étudiante, ou <contact>écrivez-nous</contact>.</p>",
    ),
    "verifier-apprentissage": (
        "C'est possible : une chose à vérifier",
        "<p>Ce qui compte, c'est d'avoir une inscription dans l'enseignement supérieur et un identifiant national étudiant (INE).</p>"
        "<ol><li>Regardez votre <b>certificat de scolarité</b> ou votre carte : le numéro INE y est-il ?</li>"
        "<li>Sinon, demandez-le à l'administration de votre centre de formation ou de votre école.</li>"
        "<li>Avant de prendre rendez-vous, faites confirmer votre situation par le service de santé étudiante de l'université la plus proche, ou <contact>écrivez-nous</contact>.</li></ol>"
        "<p>La séance n'est prise en charge qu'avec un INE : mieux vaut poser la question avant qu'après.</p>",
    ),
    "sans-ine": (
        "Sans numéro INE, ce dispositif ne peut pas prendre en charge vos séances",
        "<p>Depuis le 1er janvier 2025, une séance ne peut être déclarée qu'avec un identifiant national étudiant (INE), donné par un établissement en France.</p>"
        "<p>Avant de renoncer :</p>"
        "<ul><li>si un établissement en France vous accueille, demandez à son service de la <b>scolarité</b> si vous avez un numéro INE ;</li>"
        "<li>demandez au <b>service de santé étudiante</b> de cette université ce qu'il peut faire pour vous ;</li>"
        "<li>votre école ou votre université d'origine a peut-être aussi un service d'écoute.</li></ul>"
        "<p>Votre situation est particulière ? <contact>Écrivez-nous</contact>.</p>",
    ),
    "pas-etudiant": (
        "Ce dispositif est réservé aux étudiantes et aux étudiants",
        "<p>Il s'adresse aux personnes inscrites dans l'enseignement supérieur qui ont un identifiant national étudiant (INE). Ce que vous traversez compte tout autant.</p>"
        "<p>Parlez-en à quelqu'un en qui vous avez confiance, ou à un médecin : elle ou il pourra vous écouter et vous orienter. Si vous reprenez des études, refaites ce test.</p>",
    ),
    "pour-un-proche": (
        "Vous pouvez l'aider à faire le premier pas",
        "<p>Votre proche doit suivre des études supérieures et avoir un numéro INE, qui est sur son certificat de scolarité ou sur sa carte. Elle ou il pourra consulter gratuitement : [[seances]] séances par année universitaire, sans lettre d'un médecin.</p>"
        "<ul><li>Proposez-lui de faire ce test ensemble, en répondant « Pour moi ».</li>"
        "<li>Cherchez ensemble une ou un psychologue dans l'annuaire.</li>"
        "<li>C'est à elle ou à lui de prendre rendez-vous : proposez d'être là au moment d'appeler.</li></ul>"
        "<p>Si la personne parle de mourir, ne gardez pas cela pour vous : appelez le <b>3114</b>, jour et nuit. En cas de danger immédiat, appelez le <b>15</b>.</p>",
    ),
    "pour-un-professionnel": (
        "Voici ce qu'il faut savoir pour orienter, ou pour participer",
        "<p><b>Vous accompagnez des étudiantes et des étudiants.</b> Toute personne inscrite dans l'enseignement supérieur et qui a un numéro INE peut prendre rendez-vous directement avec une ou un psychologue de l'annuaire. Aucune lettre n'est demandée depuis le 1er juillet 2024.</p>"
        "<p><b>Vous êtes psychologue.</b> Vous pouvez participer si vous êtes au répertoire des professionnels de santé comme psychologue et si vous avez votre diplôme depuis plus de trois ans. Pour toute question, <contact>écrivez-nous</contact>.</p>",
    ),
}
