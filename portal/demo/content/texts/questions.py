"""The frequent questions, in French: subject → (question, answer, shown on the home page)."""

SEARCH_DESCRIPTION = "Gratuité, nombre de séances, INE, confidentialité : les réponses aux questions fréquentes."
INTRODUCTION = "Touchez une question pour lire sa réponse. Vous n'y trouvez pas la vôtre ? Le service de santé étudiante de votre université peut aussi vous aider."

QUESTIONS: dict[str, list[tuple[str, str, bool]]] = {
    "Le dispositif": [
        (
            "Est-ce vraiment gratuit ?",
            "<p>Oui. Vous n'avancez rien et ne payez rien : chaque séance, à 50 €, est réglée à la ou au psychologue par "
            "l'université qui a signé une convention avec elle ou lui.</p>",
            True,
        ),
        (
            "Qui peut en bénéficier ?",
            "<p>Toute étudiante et tout étudiant inscrits dans l'enseignement supérieur et qui ont un identifiant national étudiant (INE).</p>",
            True,
        ),
        (
            "À combien de séances ai-je droit ?",
            "<p>12 séances par année universitaire, du 1er septembre au 31 août.</p>",
            True,
        ),
        (
            "Faut-il passer par un médecin ?",
            "<p>Non. Depuis juillet 2024, aucune lettre ni ordonnance n'est demandée : vous prenez rendez-vous directement.</p>",
            True,
        ),
    ],
    "Les séances": [
        (
            "Comment trouver une ou un psychologue ?",
            "<p>Cherchez une ville ou un code postal dans l'annuaire, ou choisissez la téléconsultation. Contactez ensuite la "
            "personne de votre choix : le rendez-vous se prend avec elle, pas sur ce site.</p>",
            False,
        ),
        (
            "Puis-je consulter à distance ?",
            "<p>Oui, si la ou le psychologue propose la téléconsultation. C'est indiqué dans l'annuaire.</p>",
            False,
        ),
        (
            "Puis-je changer de psychologue ?",
            "<p>Oui, à tout moment et sans vous justifier. Les séances déjà faites restent comptées, celles qui restent aussi.</p>",
            False,
        ),
        (
            "Que se passe-t-il après 12 séances ?",
            "<p>Les suivantes ne sont plus prises en charge jusqu'au 1er septembre. Parlez-en avec votre psychologue ou avec le "
            "service de santé étudiante de votre université : ils vous aideront à trouver une suite.</p>",
            False,
        ),
        (
            "Puis-je consulter dans ma langue ?",
            "<p>Peut-être : l'annuaire indique les langues parlées par chaque psychologue.</p>",
            False,
        ),
    ],
    "L'INE et la confidentialité": [
        (
            "Où trouver mon numéro INE ?",
            "<p>Sur votre certificat de scolarité, et souvent sur votre carte d'étudiante ou d'étudiant. Il compte "
            "11 caractères, chiffres et lettres.</p>",
            False,
        ),
        (
            "Pourquoi me demande-t-on mon INE ?",
            "<p>Pour compter vos séances, même si vous changez de psychologue. Il est obligatoire depuis janvier 2025. Il est "
            "chiffré, et n'apparaît sur aucune facture.</p>",
            False,
        ),
        (
            "Mon université saura-t-elle que je consulte ?",
            "<p>Non. L'université partenaire de votre psychologue reçoit un nombre de séances à régler, jamais de nom ni de numéro. "
            "La vôtre, si c'en est une autre, ne reçoit rien.</p>",
            True,
        ),
    ],
    "En cas d'urgence": [
        (
            "Je vais très mal, que faire maintenant ?",
            "<p>N'attendez pas un rendez-vous :</p><ul><li><b>3114</b> : prévention du suicide, gratuit, confidentiel, 24 h/24 et "
            "7 j/7 ;</li><li><b>15</b> : le Samu, en cas de danger immédiat ;</li><li><b>112</b> : toutes les urgences, partout en "
            "Europe ;</li><li><b>114</b> : par SMS, si vous n'entendez pas ou ne pouvez pas parler.</li></ul>",
            False,
        ),
    ],
}
