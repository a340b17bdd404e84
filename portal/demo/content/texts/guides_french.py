"""Four more guides, in French; the first two are in `french.py`."""

from typing import Any

NUMERO_INE: dict[str, Any] = {
    "title": "Trouver son numéro INE",
    "slug": "numero-ine",
    "updated_on": "2026-10-19",
    "search_description": "À quoi ressemble l'identifiant national étudiant, où le lire, et que faire si vous n'en avez pas.",
    "summary": "À quoi ressemble l'identifiant national étudiant, où le lire, et que faire si vous n'en avez pas.",
    "body": [
        (
            "text",
            "<p>L'identifiant national étudiant (INE) est demandé à la première séance. Il sert à compter vos séances, même si vous changez de psychologue, et à rien d'autre.</p>",
        ),
        ("heading", "À quoi il ressemble"),
        (
            "text",
            "<p>Onze caractères, chiffres et lettres, sans espace. Il peut commencer par des chiffres ou par des lettres : les deux sont normaux. Attention au chiffre <b>0</b> et à la lettre <b>O</b>, au chiffre <b>1</b> et à la lettre <b>I</b>.</p>",
        ),
        ("heading", "Où le lire"),
        (
            "text",
            "<ul><li>Sur votre <b>certificat de scolarité</b>, presque toujours.</li>"
            "<li>Souvent sur votre <b>carte d'étudiante ou d'étudiant</b>.</li>"
            "<li>Dans l'espace en ligne de votre établissement, à la page de votre dossier.</li></ul>"
            "<p>Vous ne le trouvez pas ? Le service de la scolarité le connaît. Un message suffit : « Bonjour, pouvez-vous me communiquer mon identifiant national étudiant (INE) ? »</p>",
        ),
        (
            "callout",
            {
                "title": "CVEC et INE sont deux choses différentes",
                "text": "<p>L'attestation CVEC prouve que vous avez réglé la contribution de vie étudiante. Son numéro ne suffit pas à faire prendre en charge vos séances : il faut l'INE.</p>",
            },
        ),
        ("heading", "Si vous n'en avez pas encore"),
        (
            "text",
            "<p>C'est fréquent quand on arrive de l'étranger, ou au tout début de l'année. Votre établissement le fait créer : demandez au service de la scolarité où en est la démarche.</p>"
            '<p>En attendant, vous n\'êtes pas sans aide : le service de santé étudiante de votre université et les lignes de la page <a href="/aide-immediate/">Aide immédiate</a> vous répondent sans INE.</p>',
        ),
        ("heading", "Qui le voit"),
        (
            "text",
            "<p>Votre psychologue, qui en a besoin pour déclarer la séance. Il est chiffré dans notre base de données, et ne figure sur aucune facture.</p>",
        ),
    ],
}

TROUVER: dict[str, Any] = {
    "title": "Trouver la bonne personne",
    "slug": "trouver-la-bonne-personne",
    "updated_on": "2026-10-26",
    "search_description": "Choisir une ou un psychologue, écrire le premier message, consulter à distance, et changer si besoin.",
    "summary": "Choisir une ou un psychologue, écrire le premier message, consulter à distance, et changer si besoin.",
    "body": [
        (
            "text",
            "<p>Il n'y a pas de psychologue parfait, il y a quelqu'un avec qui vous vous sentirez assez bien pour parler. Voici comment chercher sans y passer vos soirées.</p>",
        ),
        ("heading", "Faire une courte liste"),
        (
            "text",
            "<ul><li>Cherchez autour d'un lieu où vous passez souvent : votre logement, votre campus, chez vos parents. <a href=\"/annuaire/\">L'annuaire</a> classe du plus proche au plus lointain.</li>"
            "<li>Lisez les présentations. Un thème qui vous parle, une langue, un horaire : un seul bon détail suffit pour retenir un nom.</li>"
            "<li>Retenez <b>trois noms</b>, pas un seul : tout le monde n'a pas de place tout de suite.</li></ul>",
        ),
        ("heading", "Le premier message"),
        (
            "text",
            "<p>Quelques mots suffisent. Vous n'avez pas à raconter pourquoi vous venez.</p>"
            "<p>« Bonjour, je suis étudiante et je cherche une psychologue dans le cadre de Santé Psy Étudiant. Avez-vous de la place dans les prochaines semaines ? Je suis libre le mardi et le jeudi après 16 h. Merci. »</p>"
            "<p>Écrivez aux trois personnes en même temps. Sans réponse au bout d'une semaine, relancez une fois, puis essayez d'autres noms : un silence veut dire un agenda plein, rien de plus.</p>",
        ),
        ("heading", "Au cabinet ou à distance"),
        (
            "text",
            "<p>La téléconsultation est prise en charge comme une séance au cabinet. Elle aide si vous vivez loin, si vous bougez beaucoup, ou si sortir vous coûte en ce moment.</p>"
            "<ul><li>Trouvez un endroit où personne ne vous entend : une chambre, une voiture à l'arrêt, une salle réservée à la bibliothèque.</li>"
            "<li>Mettez un casque : le son compte plus que l'image.</li>"
            "<li>Gardez dix minutes après, avant de reprendre la journée.</li></ul>"
            "<p>Si vous avez des idées de suicide, dites-le dès le premier contact : une rencontre au cabinet est souvent préférable.</p>",
        ),
        ("heading", "Savoir si c'est la bonne personne"),
        (
            "text",
            "<p>Après deux séances, posez-vous trois questions. Est-ce que je me sens écoutée ou écouté ? Est-ce que je peux dire quand je ne suis pas d'accord ? Est-ce que je repars avec un peu plus d'air ?</p>"
            "<p>Si la réponse est non, vous pouvez en parler, ou changer. Les séances qui vous restent vous suivent, et vous n'avez pas à vous justifier.</p>",
        ),
        (
            "callout",
            {
                "title": "Ce qui n'est jamais normal",
                "text": "<p>Qu'on vous demande de payer, qu'on vous juge, qu'on vous propose de vous voir hors des séances, qu'on raconte ce que vous avez dit. Arrêtez, et parlez-nous-en.</p>",
            },
        ),
    ],
}

ETUDIER_EN_FRANCE: dict[str, Any] = {
    "title": "Venir de l'étranger et demander de l'aide",
    "slug": "etudier-en-france",
    "updated_on": "2026-11-02",
    "search_description": "Étudiantes et étudiants venus de l'étranger : vos droits, la langue, l'INE, et comment se passe une séance en France.",
    "summary": "Étudiantes et étudiants venus de l'étranger : vos droits, la langue, l'INE, et comment se passe une séance en France.",
    "body": [
        (
            "text",
            "<p>Loin de chez soi, tout demande plus d'efforts : la langue, les papiers, le climat, les fêtes que l'on passe sans sa famille. Se sentir à bout n'est pas un échec, et vous avez droit aux mêmes séances que tout le monde.</p>",
        ),
        ("heading", "Y avez-vous droit ?"),
        (
            "text",
            "<p>Oui, si vous êtes inscrite ou inscrit dans un établissement d'enseignement supérieur en France et que vous avez un numéro INE. La nationalité, l'âge et le type de visa ne comptent pas.</p>"
            "<p>Si vous êtes en échange et que vous n'avez pas encore d'INE, demandez au service de la scolarité de l'établissement qui vous accueille. Le guide <a href=\"/guides/numero-ine/\">Trouver son numéro INE</a> explique comment.</p>",
        ),
        ("heading", "Consulter dans votre langue"),
        (
            "text",
            "<p><a href=\"/annuaire/\">L'annuaire</a> indique les langues parlées par chaque psychologue. Si personne ne parle la vôtre près de chez vous, regardez les téléconsultations : vous pouvez choisir quelqu'un partout en France.</p>"
            "<p>Vous pouvez aussi consulter en français, même hésitant. Dites-le au début : on prendra le temps. Chercher ses mots fait partie de la conversation.</p>",
        ),
        ("heading", "Ce qui peut surprendre"),
        (
            "text",
            "<ul><li>Une ou un psychologue n'est pas un médecin : pas d'ordonnance, pas de médicament, on parle.</li>"
            "<li>Consulter est courant, et n'apparaît dans aucun dossier : ni à l'université, ni à la préfecture.</li>"
            "<li>Ce que vous dites est confidentiel. Votre famille n'est pas prévenue.</li>"
            "<li>Vous ne payez rien, ni avant ni après. Vous n'avez besoin ni de carte Vitale ni de mutuelle.</li></ul>",
        ),
        ("heading", "En cas d'urgence"),
        (
            "text",
            "<p>Le <b>112</b> fonctionne dans toute l'Union européenne, et répond souvent en anglais. Le <b>3114</b> écoute jour et nuit les personnes qui pensent au suicide et celles qui s'inquiètent pour quelqu'un. La page <a href=\"/aide-immediate/\">Aide immédiate</a> existe en cinq langues.</p>",
        ),
    ],
}

AIDER_UN_PROCHE: dict[str, Any] = {
    "title": "Soutenir une ou un proche, quand on est parent ou famille",
    "slug": "aider-une-ou-un-proche",
    "updated_on": "2026-11-09",
    "search_description": "Votre enfant, votre sœur, votre frère étudie et ne va pas bien : comment en parler, proposer de l'aide, et tenir bon.",
    "summary": "Votre enfant, votre sœur, votre frère étudie et ne va pas bien : comment en parler, proposer de l'aide, et tenir bon.",
    "body": [
        (
            "text",
            "<p>Vous avez remarqué quelque chose : moins d'appels, des nuits à l'envers, des études à l'abandon, une tristesse qui dure. Vous n'exagérez pas en vous inquiétant, et vous pouvez beaucoup, même de loin.</p>",
        ),
        ("heading", "En parler"),
        (
            "text",
            "<ul><li>Choisissez un moment ordinaire : en voiture, en cuisine, en marchant. Se parler côte à côte est plus facile que face à face.</li>"
            "<li>Dites ce que vous voyez plutôt que ce que vous pensez : « Tu ne sors plus beaucoup » plutôt que « Tu te laisses aller ».</li>"
            "<li>Écoutez plus longtemps que vous ne parlez. Évitez « secoue-toi » et « à ton âge ».</li>"
            "<li>Si l'on vous répond non, ne claquez pas la porte : « D'accord. Je suis là, et je te reposerai la question. »</li></ul>",
        ),
        ("heading", "Proposer de l'aide"),
        (
            "text",
            "<p>Dites que c'est gratuit, qu'il ne faut pas d'ordonnance, et que personne ne sera prévenu, vous compris. Proposez un petit pas : regarder ensemble <a href=\"/annuaire/\">l'annuaire</a>, garder un numéro dans le téléphone, accompagner jusqu'à la porte.</p>"
            "<p>Le rendez-vous se prend par la personne elle-même. Vous n'aurez pas de compte rendu, et c'est ce qui lui permettra de parler.</p>",
        ),
        (
            "alert",
            {
                "level": "error",
                "title": "Si elle ou il parle de mourir",
                "text": "<p>Prenez-le au sérieux, toujours. Demandez franchement : « Est-ce que tu penses au suicide ? » Appelez le <b>3114</b>, qui conseille aussi les familles. En danger immédiat, le <b>15</b> ou le <b>112</b>, et ne la laissez pas seule, ne le laissez pas seul.</p>",
            },
        ),
        ("heading", "Tenir bon"),
        (
            "text",
            "<p>Aller mieux prend du temps, avec des retours en arrière. Vous n'avez pas à porter cela sans aide : parlez-en à quelqu'un de confiance, à votre médecin, à une ligne d'écoute. Prendre soin de vous, c'est aussi rester disponible.</p>",
        ),
        (
            "accordions",
            {
                "title": "Vos questions",
                "panels": [
                    {
                        "title": "Puis-je prendre rendez-vous à sa place ?",
                        "text": "<p>Non, la démarche est la sienne. Vous pouvez chercher ensemble, et être là au moment d'appeler.</p>",
                    },
                    {
                        "title": "Puis-je appeler la ou le psychologue ?",
                        "text": "<p>Vous pouvez dire ce qui vous inquiète. Mais on ne vous dira ni si votre proche consulte, ni ce qui se dit.</p>",
                    },
                ],
            },
        ),
    ],
}

GUIDES = [NUMERO_INE, TROUVER, ETUDIER_EN_FRANCE, AIDER_UN_PROCHE]

# guide → guides and questions to read next
RELATED: dict[str, tuple[list[str], list[str]]] = {
    "preparer-sa-premiere-seance": (
        ["numero-ine", "trouver-la-bonne-personne"],
        ["que-faut-il-apporter", "duree", "rendez-vous-manque"],
    ),
    "aider-une-amie-ou-un-ami": (["aider-une-ou-un-proche"], ["inquiet-pour-quelqu-un"]),
    "numero-ine": (["preparer-sa-premiere-seance"], ["pourquoi-mon-ine", "cvec-ou-ine", "ine-refuse"]),
    "trouver-la-bonne-personne": (
        ["preparer-sa-premiere-seance"],
        ["personne-ne-repond", "comment-choisir", "changer-de-psychologue"],
    ),
    "etudier-en-france": (["numero-ine", "trouver-la-bonne-personne"], ["dans-ma-langue", "etudiant-etranger"]),
    "aider-une-ou-un-proche": (["aider-une-amie-ou-un-ami"], ["nouvelles-de-mon-enfant", "parents-informes"]),
}
