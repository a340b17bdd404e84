"""What the checker says, in French, of the mistakes an editor can make. The other rules are about the templates."""

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "aria-allowed-role": {
        "error_name": _("Rôle inattendu sur cet élément"),
        "help_text": _("Signalez-le à l’équipe technique."),
    },
    "color-contrast": {
        "error_name": _("Texte trop peu contrasté"),
        "help_text": _("Signalez-le à l’équipe technique : les couleurs viennent du site."),
    },
    "duplicate-id-aria": {
        "error_name": _("Deux éléments portent le même identifiant"),
        "help_text": _("Un bloc est peut-être en double : supprimez-en un, puis enregistrez."),
    },
    "frame-title-unique": {
        "error_name": _("Deux vidéos portent le même titre"),
        "help_text": _("Donnez à chacune un titre qui dit ce qu’elle montre."),
    },
    "identical-links-same-purpose": {
        "error_name": _("Deux liens de même nom mènent à deux endroits"),
        "help_text": _("Donnez-leur des noms différents."),
    },
    "image-alt": {
        "error_name": _("Image sans texte alternatif"),
        "help_text": _("Décrivez-la dans son bloc, ou cochez « image décorative »."),
    },
    "image-redundant-alt": {
        "error_name": _("Le texte alternatif répète le texte voisin"),
        "help_text": _("Cochez « image décorative » : le texte dit déjà tout."),
    },
    "label-content-name-mismatch": {
        "error_name": _("Le nom lu à voix haute n’est pas celui qu’on voit"),
        "help_text": _("Signalez-le à l’équipe technique."),
    },
    "landmark-unique": {
        "error_name": _("Deux zones de la page portent le même nom"),
        "help_text": _("Un bloc est peut-être en double : donnez-leur des titres différents."),
    },
    "link-in-text-block": {
        "error_name": _("Lien qui se confond avec son texte"),
        "help_text": _("Signalez-le à l’équipe technique."),
    },
    "page-has-heading-one": {
        "error_name": _("Page sans titre"),
        "help_text": _("Donnez un titre à la page."),
    },
    "region": {
        "error_name": _("Contenu en dehors des zones de la page"),
        "help_text": _("Signalez-le à l’équipe technique."),
    },
    "scope-attr-valid": {
        "error_name": _("En-tête de tableau mal placé"),
        "help_text": _("Vérifiez les en-têtes du tableau."),
    },
    "table-duplicate-name": {
        "error_name": _("La légende du tableau est écrite deux fois"),
        "help_text": _("Gardez une légende qui dit ce que montre le tableau."),
    },
    "table-fake-caption": {
        "error_name": _("Une ligne du tableau sert de légende"),
        "help_text": _("Écrivez-la dans le champ « Légende » du bloc."),
    },
    "target-size": {
        "error_name": _("Lien ou bouton trop petit pour le doigt"),
        "help_text": _("Espacez les liens, un par ligne par exemple."),
    },
    "td-has-header": {
        "error_name": _("Case de tableau sans en-tête"),
        "help_text": _("Donnez un en-tête à chaque colonne et cochez « La première colonne nomme les lignes »."),
    },
    "video-caption": {
        "error_name": _("Vidéo sans sous-titres"),
        "help_text": _("Ajoutez un fichier de sous-titres (.vtt) au bloc, sauf si la vidéo n’a pas de son."),
    },
}
