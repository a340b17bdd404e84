"""The partners of the scheme."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StreamBlock, StructBlock, TextBlock, URLBlock
from wagtail.images.blocks import ImageBlock


class PartnerBlock(StructBlock):
    """A partner: its logo, its name, what it does with us."""

    name = CharBlock(label=_("Nom"), max_length=120)
    logo = ImageBlock(label=_("Logo"), required=False, help_text=_("Décoratif : le nom est écrit à côté."))
    text = TextBlock(label=_("Son rôle"), max_length=300, rows=2, required=False)
    link = URLBlock(label=_("Site internet"), required=False)

    class Meta:
        icon = "group"
        label = _("Partenaire")
        label_format = "{name}"


class PartnerGroupBlock(StructBlock):
    """Partners of one kind, under a title."""

    title = CharBlock(label=_("Titre"), max_length=120)
    partners = ListBlock(PartnerBlock(), label=_("Partenaires"), min_num=1)

    class Meta:
        icon = "group"
        label = _("Groupe de partenaires")
        description = _("Un titre, et des partenaires en cartes.")
        label_format = "{title}"


class PartnersBlock(StreamBlock):
    group = PartnerGroupBlock()
