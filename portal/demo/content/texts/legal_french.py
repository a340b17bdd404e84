"""Terms of use and accessibility statement, in French. Legal notice and personal data are in `french.py`."""

from typing import Any

TERMS: dict[str, Any] = {
    "title": "Conditions d'utilisation",
    "slug": "conditions-d-utilisation",
    "search_description": "Ce que ce site propose, à qui, et ce que chacune et chacun s'engage à respecter.",
    "introduction": "Ce que ce site propose, à qui, et ce que chacune et chacun s'engage à respecter.",
    "body": [
        ("heading", "Ce que propose ce site"),
        (
            "text",
            "<p>Santé Psy Étudiant permet aux étudiantes et aux étudiants de consulter gratuitement une ou un psychologue. Ce site :</p>"
            "<ul><li>explique le dispositif et ses règles ;</li>"
            "<li>publie l'annuaire des psychologues qui y participent ;</li>"
            "<li>offre aux psychologues et aux universités un espace pour gérer leur participation.</li></ul>"
            "<p>Il ne sert pas à prendre rendez-vous : vous contactez directement la ou le psychologue de votre choix.</p>",
        ),
        (
            "alert",
            {
                "level": "warning",
                "title": "Ce site n'est pas un service d'urgence",
                "text": '<p>En danger, ou si vous pensez au suicide, n\'attendez pas : appelez le <b>15</b>, le <b>112</b> ou le <b>3114</b>. Tous les numéros sont sur la page <a href="/aide-immediate/">Aide immédiate</a>.</p>',
            },
        ),
        ("heading", "Accès"),
        (
            "text",
            "<p>Les pages publiques et l'annuaire sont ouverts à toutes et tous, gratuitement et sans compte. L'espace professionnel est réservé aux psychologues qui participent au dispositif, aux universités et aux équipes du ministère. On y entre avec un code à usage unique, envoyé par e-mail.</p>"
            "<p>Nous faisons notre possible pour que le site reste ouvert en permanence. Il peut être interrompu pour une mise à jour ou une panne.</p>",
        ),
        ("heading", "Si vous consultez"),
        (
            "text",
            "<ul><li>Dites la vérité sur votre situation d'étudiante ou d'étudiant et donnez votre propre numéro INE.</li>"
            "<li>Prévenez dès que possible si vous ne pouvez pas venir à un rendez-vous.</li>"
            "<li>Ne payez rien : ni avance, ni supplément, ni caution.</li></ul>",
        ),
        ("heading", "Si vous participez au dispositif"),
        (
            "text",
            "<ul><li>Gardez à jour vos coordonnées et votre disponibilité dans l'annuaire.</li>"
            "<li>Ne partagez pas votre accès : chaque code est personnel.</li>"
            "<li>Déclarez les séances qui ont eu lieu, à leur date, et elles seules.</li>"
            "<li>Ne demandez aucun paiement à l'étudiante ou à l'étudiant.</li></ul>"
            "<p>Ces engagements s'ajoutent à ceux de la convention signée avec l'université. Un accès peut être suspendu s'ils ne sont pas tenus.</p>",
        ),
        ("heading", "Ce que disent les pages"),
        (
            "text",
            "<p>Les informations sont relues et mises à jour régulièrement. Elles ne remplacent ni un avis médical ni les textes officiels. Les psychologues rédigent leur propre présentation et en sont responsables. Si vous voyez une erreur, écrivez-nous : nous la corrigerons.</p>",
        ),
        ("heading", "Liens et réutilisation"),
        (
            "text",
            "<p>Vous pouvez faire un lien vers n'importe quelle page publique, sans autorisation. Sauf mention contraire, les textes sont proposés sous licence etalab-2.0. La marque de l'État et les logos ne peuvent pas être réutilisés.</p>",
        ),
        ("heading", "Vos données"),
        (
            "text",
            '<p>La page <a href="/donnees-personnelles/">Données personnelles</a> dit ce qui est conservé, pourquoi, combien de temps, et comment exercer vos droits.</p>',
        ),
    ],
}

ACCESSIBILITY: dict[str, Any] = {
    "title": "Déclaration d'accessibilité",
    "slug": "accessibilite",
    "search_description": "L'état de conformité du site au RGAA, ce qui n'est pas encore accessible, et comment nous le signaler.",
    "introduction": "<p>Le ministère chargé de l'Enseignement supérieur et de la Recherche s'engage à rendre ses sites internet accessibles, conformément à l'article 47 de la loi n° 2005‑102 du 11 février 2005.</p>"
    "<p>À cette fin, chaque modèle de page passe des vérifications automatiques à chaque modification, au clavier, sans script, en clair et en sombre. Elles ne remplacent pas un audit, qui reste à faire.</p>",
    "stated_on": "2026-11-02",
    "technologies": [
        ("statement", name) for name in ("HTML5", "CSS", "SVG", "JavaScript, dont aucune page publique n'a besoin")
    ],
    "tools": [("statement", "axe-core, sur chaque modèle de page")],
    "contact": '<p>Si vous n\'arrivez pas à accéder à un contenu ou à un service, écrivez-nous par la <a href="/contact/">page de contact</a> ou à <a href="mailto:support@example.org">support@example.org</a> : nous vous orienterons vers une autre solution, ou vous donnerons l\'information sous une autre forme.</p>',
}
