"""The frequent questions, in French: subject → entries. Figures of the scheme are tokens; rules come from the design, §4 to §6."""

from typing import Any

from portal.demo.content.texts.question_entry import (
    FOR_FAMILIES,
    FOR_STUDENTS,
    PSYCHOLOGISTS,
    RELATIVES,
    STUDENTS,
    UNIVERSITIES,
    entry,
)
from portal.demo.content.texts.questions_professionals import PROFESSIONALS

SEARCH_DESCRIPTION = "Gratuité, nombre de séances, INE, confidentialité : les réponses aux questions fréquentes."
INTRODUCTION = "Touchez une question pour lire sa réponse. Vous n'y trouvez pas la vôtre ? Le service de santé étudiante de votre université peut aussi vous aider."

QUESTIONS: dict[str, list[dict[str, Any]]] = {
    "Le dispositif": [
        entry(
            "est-ce-gratuit",
            FOR_FAMILIES,
            "Est-ce vraiment gratuit ?",
            "Oui. Vous n'avancez rien et ne payez rien : chaque séance, à [[prix]], est réglée à la ou au psychologue par l'université qui a signé une convention avec elle ou lui.",
            featured=True,
        ),
        entry(
            "pour-qui",
            FOR_FAMILIES,
            "Qui peut en bénéficier ?",
            "Toute étudiante et tout étudiant inscrits dans l'enseignement supérieur et qui ont un identifiant national étudiant (INE).",
            featured=True,
        ),
        entry(
            "combien-de-seances",
            FOR_FAMILIES,
            "À combien de séances ai-je droit ?",
            "[[seances]] séances par année universitaire, du 1er septembre au 31 août.",
            featured=True,
        ),
        entry(
            "sans-medecin",
            FOR_FAMILIES,
            "Faut-il passer par un médecin ?",
            "Non. Depuis juillet 2024, aucune lettre ni ordonnance n'est demandée : vous prenez rendez-vous directement.",
            featured=True,
        ),
        entry(
            "pour-quels-motifs",
            FOR_STUDENTS,
            "Faut-il aller très mal pour consulter ?",
            "Non. Fatigue, stress, solitude, doutes sur vos études, deuil, rupture, anxiété : tout ce qui vous pèse est une bonne raison. Plus on en parle tôt, plus c'est simple.",
        ),
        entry(
            "qui-paie",
            FOR_FAMILIES,
            "Qui paie les séances ?",
            "L'État, par l'intermédiaire d'une université partenaire de votre psychologue. Ni vous ni votre famille n'avez quoi que ce soit à régler, avant ou après.",
        ),
        entry(
            "mutuelle-et-carte-vitale",
            FOR_FAMILIES,
            "Faut-il une carte Vitale ou une mutuelle ?",
            "Non. Le dispositif ne passe ni par l'Assurance maladie ni par une mutuelle : rien n'apparaît sur vos relevés de remboursement, ni sur ceux de vos parents.",
        ),
        entry(
            "difference-avec-le-service-de-sante",
            FOR_STUDENTS,
            "Quelle différence avec le service de santé étudiante ?",
            "Le service de santé étudiante (SSE) de votre université reçoit sur le campus, souvent avec des psychologues, des médecins et des infirmières et infirmiers. Ici, vous consultez une ou un psychologue dans son cabinet ou à distance. Vous pouvez faire l'un, l'autre, ou les deux.",
        ),
    ],
    "Trouver une ou un psychologue": [
        entry(
            "trouver",
            FOR_STUDENTS,
            "Comment trouver une ou un psychologue ?",
            'Cherchez une ville ou un code postal dans <a href="/annuaire/">l\'annuaire</a>, ou choisissez la téléconsultation. Contactez ensuite la personne de votre choix : le rendez-vous se prend avec elle, pas sur ce site.',
        ),
        entry(
            "a-distance",
            FOR_STUDENTS,
            "Puis-je consulter à distance ?",
            "Oui, si la ou le psychologue propose la téléconsultation. C'est indiqué dans l'annuaire.",
        ),
        entry(
            "dans-ma-langue",
            FOR_STUDENTS,
            "Puis-je consulter dans ma langue ?",
            "Peut-être : l'annuaire indique les langues parlées par chaque psychologue.",
        ),
        entry(
            "autre-ville",
            FOR_STUDENTS,
            "Dois-je consulter dans la ville où j'étudie ?",
            "Non. Vous choisissez qui vous voulez, où vous voulez : près de votre campus, de chez vos parents, de votre lieu de stage, ou à distance.",
        ),
        entry(
            "personne-ne-repond",
            FOR_STUDENTS,
            "J'ai contacté plusieurs psychologues et personne ne répond",
            "<p>Les psychologues consultent souvent toute la journée : laissez un message avec votre nom, votre numéro et vos disponibilités, et comptez quelques jours. Essayez en parallèle :</p><ul><li>un rayon plus large autour de votre ville ;</li><li>la téléconsultation, qui donne plus de choix ;</li><li>le service de santé étudiante de votre université.</li></ul>",
        ),
        entry(
            "comment-choisir",
            FOR_STUDENTS,
            "Comment savoir si c'est la bonne personne ?",
            "Après une ou deux séances, demandez-vous si vous vous sentez écoutée ou écouté, sans jugement, et libre de parler. Si ce n'est pas le cas, vous pouvez le dire, ou changer : c'est fréquent, et personne ne s'en offusque.",
        ),
        entry(
            "vraiment-psychologue",
            FOR_FAMILIES,
            "Ces psychologues sont-ils diplômés ?",
            "Oui. Le numéro d'inscription et le diplôme de chacune et chacun sont vérifiés dans le répertoire national des professionnels avant l'entrée dans le dispositif, et le diplôme date de plus de trois ans.",
        ),
        entry(
            "plus-dans-l-annuaire",
            FOR_STUDENTS,
            "Ma ou mon psychologue n'est plus dans l'annuaire",
            "Elle ou il a peut-être suspendu sa participation ou quitté le dispositif. Demandez-lui si vos prochaines séances restent prises en charge ; sinon, l'annuaire propose d'autres personnes près de vous, et les séances qui vous restent ne sont pas perdues.",
        ),
        entry(
            "accessibilite-du-cabinet",
            FOR_FAMILIES,
            "Je suis en fauteuil : le cabinet est-il accessible ?",
            "Posez la question avant le premier rendez-vous : tous les cabinets ne le sont pas. La téléconsultation peut être une solution, en attendant ou pour de bon.",
        ),
    ],
    "Les séances": [
        entry(
            "premiere-seance",
            FOR_STUDENTS,
            "Comment se passe la première séance ?",
            "Vous faites connaissance. Vous dites ce qui vous amène, avec vos mots ; la ou le psychologue pose quelques questions et explique sa façon de travailler. Vous pouvez poser toutes les vôtres, et vous n'êtes pas obligée ou obligé de tout dire.",
        ),
        entry(
            "duree",
            FOR_STUDENTS,
            "Combien de temps dure une séance ?",
            "Le plus souvent entre 45 minutes et une heure. Demandez-le en prenant rendez-vous.",
        ),
        entry(
            "que-faut-il-apporter",
            FOR_STUDENTS,
            "Que faut-il apporter ?",
            "Votre carte d'étudiante ou d'étudiant, ou votre certificat de scolarité, avec votre numéro INE. C'est tout.",
        ),
        entry(
            "changer-de-psychologue",
            FOR_STUDENTS,
            "Puis-je changer de psychologue ?",
            "Oui, à tout moment et sans vous justifier. Les séances déjà faites restent comptées, celles qui restent aussi.",
        ),
        entry(
            "deux-psychologues",
            FOR_STUDENTS,
            "Puis-je voir deux psychologues la même année ?",
            "Oui. Le nombre de séances est compté pour vous, quelle que soit la personne consultée : [[seances]] au total dans l'année universitaire.",
        ),
        entry(
            "apres-la-derniere-seance",
            FOR_STUDENTS,
            "Que se passe-t-il quand j'ai utilisé toutes mes séances ?",
            "Les suivantes ne sont plus prises en charge jusqu'au 1er septembre. Parlez-en avec votre psychologue ou avec le service de santé étudiante de votre université : ils vous aideront à trouver une suite.",
        ),
        entry(
            "seances-non-utilisees",
            FOR_STUDENTS,
            "Les séances non utilisées sont-elles reportées ?",
            "Non. Le compte repart de zéro chaque 1er septembre.",
        ),
        entry(
            "rendez-vous-manque",
            FOR_STUDENTS,
            "Et si je ne peux pas venir à un rendez-vous ?",
            "Prévenez dès que possible : une autre personne attend peut-être. Une séance qui n'a pas eu lieu n'est ni déclarée ni payée par le dispositif.",
        ),
        entry(
            "combien-il-m-en-reste",
            FOR_STUDENTS,
            "Comment savoir combien de séances il me reste ?",
            "Demandez-le à votre psychologue : le nombre restant lui est indiqué quand une séance est déclarée.",
        ),
        entry(
            "on-me-demande-de-payer",
            FOR_FAMILIES,
            "On me demande de payer, est-ce normal ?",
            'Non. Ni avance, ni supplément, ni caution. Dites que vous venez dans le cadre de Santé Psy Étudiant ; si l\'on insiste, ne payez pas et écrivez-nous par la <a href="/contact/">page de contact</a>.',
        ),
        entry(
            "seance-declaree-par-erreur",
            FOR_STUDENTS,
            "Une séance a été déclarée à mon nom, mais je n'y étais pas",
            'Parlez-en d\'abord à votre psychologue : une erreur de date se corrige facilement. Si cela ne suffit pas, écrivez-nous par la <a href="/contact/">page de contact</a>.',
        ),
    ],
    "Ai-je droit au dispositif ?": [
        entry(
            "bts-et-prepa",
            FOR_STUDENTS,
            "Je suis en BTS ou en classe préparatoire, y ai-je droit ?",
            'Oui, si vous avez un numéro INE : ce sont des études supérieures, même si elles se passent dans un lycée. Faites le <a href="/suis-je-eligible/">test d\'éligibilité</a> pour en avoir le cœur net.',
        ),
        entry(
            "ecole-privee",
            FOR_STUDENTS,
            "Mon école est privée, y ai-je droit ?",
            "Oui, si votre formation relève de l'enseignement supérieur en France et que vous avez un numéro INE. Votre établissement peut vous le donner.",
        ),
        entry(
            "alternance",
            FOR_STUDENTS,
            "Je suis en alternance, y ai-je droit ?",
            "Oui, si votre formation relève de l'enseignement supérieur : vous avez alors un numéro INE, comme les autres étudiantes et étudiants.",
        ),
        entry(
            "doctorat",
            FOR_STUDENTS,
            "Je suis en doctorat, y ai-je droit ?",
            "Oui. Vous êtes inscrite ou inscrit dans un établissement d'enseignement supérieur et vous avez un numéro INE.",
        ),
        entry(
            "etudiant-etranger",
            FOR_STUDENTS,
            "Je viens de l'étranger pour étudier en France, y ai-je droit ?",
            "Oui, dès que vous êtes inscrite ou inscrit dans un établissement français et que vous avez un numéro INE. La nationalité ne compte pas. L'annuaire indique les langues parlées.",
        ),
        entry(
            "ecole-a-l-etranger",
            FOR_STUDENTS,
            "J'étudie dans une école à l'étranger, y ai-je droit ?",
            "Non, si vous n'êtes inscrite ou inscrit dans aucun établissement en France : le numéro INE est obligatoire. Votre école propose peut-être son propre soutien, et les numéros d'<a href=\"/aide-immediate/\">aide immédiate</a> vous sont ouverts.",
        ),
        entry(
            "lyceenne-lyceen",
            FOR_FAMILIES,
            "Je suis au lycée, y ai-je droit ?",
            "Pas encore : le dispositif est ouvert aux études supérieures. Parlez à l'infirmière, à l'infirmier ou à la psychologue de votre lycée, ou appelez un des numéros d'<a href=\"/aide-immediate/\">aide immédiate</a>.",
        ),
        entry(
            "entre-deux-annees",
            FOR_STUDENTS,
            "Je ne suis plus inscrite ou inscrit cette année, y ai-je droit ?",
            "Non : il faut être étudiante ou étudiant pendant l'année en cours. La page <a href=\"/autres-services/\">Autres services</a> présente d'autres aides, ouvertes à toutes et tous.",
        ),
        entry(
            "mineure-mineur",
            FOR_FAMILIES,
            "J'ai moins de 18 ans, faut-il l'accord de mes parents ?",
            "Être mineure ou mineur n'empêche pas de bénéficier du dispositif. Parlez-en avec la ou le psychologue dès le premier contact : elle ou il vous dira comment cela se passe.",
        ),
    ],
    "L'INE": [
        entry(
            "ou-trouver-mon-ine",
            FOR_STUDENTS,
            "Où trouver mon numéro INE ?",
            "Sur votre certificat de scolarité, et souvent sur votre carte d'étudiante ou d'étudiant. Il compte 11 caractères, chiffres et lettres. Le guide <a href=\"/guides/numero-ine/\">Trouver son numéro INE</a> vous accompagne.",
        ),
        entry(
            "pourquoi-mon-ine",
            FOR_STUDENTS,
            "Pourquoi me demande-t-on mon INE ?",
            "Pour compter vos séances, même si vous changez de psychologue. Il est obligatoire depuis janvier 2025. Il est chiffré, et n'apparaît sur aucune facture.",
        ),
        entry(
            "cvec-ou-ine",
            FOR_STUDENTS,
            "J'ai un numéro CVEC : est-ce la même chose ?",
            "Non. L'attestation CVEC prouve que vous avez réglé la contribution de vie étudiante ; elle ne suffit pas à faire prendre en charge vos séances. Il faut l'INE, que votre établissement peut vous donner.",
        ),
        entry(
            "je-n-ai-pas-d-ine",
            FOR_STUDENTS,
            "Je n'ai pas de numéro INE, que faire ?",
            "Demandez-le au service de la scolarité de votre établissement : c'est lui qui le connaît ou qui le fait créer. En attendant, les services d'<a href=\"/aide-immediate/\">aide immédiate</a> et le service de santé étudiante vous reçoivent sans INE.",
        ),
        entry(
            "ine-refuse",
            [STUDENTS, PSYCHOLOGISTS],
            "Le numéro INE est refusé, pourquoi ?",
            "Il manque sans doute un caractère, ou un chiffre 0 a pris la place d'une lettre O. Recopiez-le depuis le certificat de scolarité, sans espace : il compte exactement 11 caractères.",
        ),
    ],
    "Confidentialité": [
        entry(
            "universite-informee",
            FOR_STUDENTS,
            "Mon université saura-t-elle que je consulte ?",
            "Non. L'université partenaire de votre psychologue reçoit un nombre de séances à régler, jamais de nom ni de numéro. La vôtre, si c'en est une autre, ne reçoit rien.",
            featured=True,
        ),
        entry(
            "parents-informes",
            FOR_FAMILIES,
            "Mes parents seront-ils prévenus ?",
            "Non. Rien ne leur est envoyé, et rien n'apparaît sur un relevé de remboursement.",
        ),
        entry(
            "secret-professionnel",
            FOR_FAMILIES,
            "Ce que je dis reste-t-il secret ?",
            "Oui. Ce que vous dites reste entre vous et votre psychologue. Ce site ne connaît ni les raisons de votre venue ni ce qui s'est dit.",
        ),
        entry(
            "quelles-donnees",
            FOR_FAMILIES,
            "Quelles informations sont conservées sur moi ?",
            'Vos nom et prénom, votre date de naissance, votre INE et les dates de vos séances, pour les compter et les régler. Nom, date de naissance et INE sont chiffrés dans la base de données. La page <a href="/donnees-personnelles/">Données personnelles</a> dit tout.',
        ),
        entry(
            "combien-de-temps",
            FOR_FAMILIES,
            "Combien de temps mes données sont-elles gardées ?",
            "Trois ans après votre dernière activité dans le dispositif, puis elles sont effacées.",
        ),
        entry(
            "acces-a-mes-donnees",
            FOR_FAMILIES,
            "Comment voir ou faire effacer mes données ?",
            'Écrivez-nous par la <a href="/contact/">page de contact</a>, en choisissant « Mes données personnelles ». Nous vous dirons comment prouver que c\'est bien vous, puis nous vous les enverrons ou les effacerons.',
        ),
        entry(
            "recherche-dans-l-annuaire",
            FOR_FAMILIES,
            "Ce site suit-il ce que je cherche ?",
            "Non. Votre recherche reste sur nos serveurs, aucune page publique n'appelle un service extérieur, et « autour de moi » n'envoie qu'une position arrondie à environ un kilomètre.",
        ),
    ],
    "En cas d'urgence": [
        entry(
            "je-vais-tres-mal",
            FOR_FAMILIES,
            "Je vais très mal, que faire maintenant ?",
            "<p>N'attendez pas un rendez-vous :</p><ul><li><b>3114</b> : prévention du suicide, gratuit, confidentiel, 24 h/24 et 7 j/7 ;</li><li><b>15</b> : le Samu, en cas de danger immédiat ;</li><li><b>112</b> : toutes les urgences, partout en Europe ;</li><li><b>114</b> : par SMS, si vous n'entendez pas ou ne pouvez pas parler.</li></ul>",
        ),
        entry(
            "inquiet-pour-quelqu-un",
            [STUDENTS, RELATIVES, UNIVERSITIES],
            "Je m'inquiète pour quelqu'un, que faire ?",
            "Dites-lui simplement que vous vous inquiétez, et écoutez. Proposez d'appeler ensemble le <b>3114</b>, qui conseille aussi les proches. En cas de danger immédiat, appelez le <b>15</b> et restez avec la personne.",
        ),
        entry(
            "parler-cette-nuit",
            FOR_STUDENTS,
            "J'ai besoin de parler à quelqu'un cette nuit",
            'La page <a href="/aide-immediate/">Aide immédiate</a> donne les lignes d\'écoute ouvertes, avec leurs horaires et leurs langues. Le <b>3114</b> répond jour et nuit.',
        ),
        entry(
            "violences",
            FOR_FAMILIES,
            "Je subis des violences ou du harcèlement",
            "Vous n'y êtes pour rien, et vous pouvez en parler. En danger : le <b>17</b>, ou le <b>114</b> par SMS. Pour être écoutée ou écouté et conseillé : le <b>3919</b> (violences faites aux femmes), le <b>3018</b> (harcèlement et violences numériques). Votre établissement a aussi une cellule d'écoute.",
        ),
    ],
    **PROFESSIONALS,
}
