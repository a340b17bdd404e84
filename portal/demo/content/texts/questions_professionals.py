"""The frequent questions of psychologists, universities and relatives, in French."""

from typing import Any

from portal.demo.content.texts.question_entry import PSYCHOLOGISTS, RELATIVES, UNIVERSITIES, entry

PROFESSIONALS: dict[str, list[dict[str, Any]]] = {
    "Pour les psychologues": [
        entry(
            "participer",
            [PSYCHOLOGISTS],
            "Comment participer au dispositif ?",
            "Déposez une candidature en ligne. Votre inscription au répertoire et votre diplôme sont vérifiés, puis une convention est signée avec une université. Vous apparaissez dans l'annuaire dès qu'elle est en vigueur.",
        ),
        entry(
            "conditions",
            [PSYCHOLOGISTS],
            "Quelles sont les conditions ?",
            "Être inscrite ou inscrit au répertoire comme psychologue, sous le nom de la candidature, et avoir un diplôme de plus de trois ans.",
        ),
        entry(
            "tarif",
            [PSYCHOLOGISTS],
            "À quel tarif les séances sont-elles réglées ?",
            "[[prix]] la séance, la première comprise. C'est le prix en vigueur le jour de la séance qui compte. Aucun supplément ne peut être demandé à l'étudiante ou à l'étudiant.",
        ),
        entry(
            "declarer",
            [PSYCHOLOGISTS],
            "Jusqu'à quand déclarer une séance ?",
            "Du premier jour du mois précédent jusqu'au jour même. Une séance à venir ne se déclare pas.",
        ),
        entry(
            "facturer",
            [PSYCHOLOGISTS],
            "À qui adresser la facture ?",
            "À l'université avec laquelle vous avez signé votre convention, même si l'étudiante ou l'étudiant vient d'un autre établissement. La facture ne porte ni nom ni numéro d'étudiante ou d'étudiant.",
        ),
        entry(
            "sans-mot-de-passe",
            [PSYCHOLOGISTS, UNIVERSITIES],
            "Pourquoi n'y a-t-il pas de mot de passe ?",
            "Un code à six chiffres, envoyé par e-mail et valable dix minutes, le remplace. Rien à retenir, rien à voler, et ouvrir l'e-mail ne suffit pas à se connecter.",
        ),
        entry(
            "suspendre",
            [PSYCHOLOGISTS],
            "Puis-je faire une pause ?",
            "Oui. Depuis votre espace, vous pouvez ne plus apparaître dans l'annuaire, puis y revenir. Les séances déjà faites restent à déclarer et à facturer.",
        ),
        entry(
            "plafond-atteint",
            [PSYCHOLOGISTS],
            "L'étudiante ou l'étudiant a déjà utilisé ses séances ailleurs",
            "Le compte suit la personne, par son INE. Vous voyez combien de séances restent, jamais qui d'autre l'a reçue. Au-delà de [[seances]] dans l'année universitaire, une séance est gardée en « dépassement » et n'est pas facturée.",
        ),
    ],
    "Pour les universités et les proches": [
        entry(
            "role-de-l-universite",
            [UNIVERSITIES],
            "Quel est le rôle de l'université ?",
            "Elle signe les conventions avec les psychologues de ses départements et règle les factures. Elle reçoit des nombres de séances, jamais de nom.",
        ),
        entry(
            "orienter",
            [UNIVERSITIES, RELATIVES],
            "Comment orienter une étudiante ou un étudiant ?",
            "Montrez-lui l'annuaire et la page <a href=\"/comment-ca-marche/\">Comment ça marche</a>, dont l'affiche peut être imprimée. La démarche reste la sienne : personne ne prend rendez-vous à sa place.",
        ),
        entry(
            "aider-sans-forcer",
            [RELATIVES],
            "Mon enfant ne veut pas consulter, que faire ?",
            'On ne force personne à parler. Dites ce que vous observez, sans reproche, laissez l\'adresse du site, et reproposez plus tard. Le guide <a href="/guides/aider-une-ou-un-proche/">Aider une ou un proche</a> donne des mots pour le faire.',
        ),
        entry(
            "nouvelles-de-mon-enfant",
            [RELATIVES],
            "Puis-je savoir si mon enfant consulte ?",
            "Non. Seule la personne concernée peut vous le dire. Cette confidentialité est ce qui permet de parler librement.",
        ),
    ],
}
