"""How to reach a service."""

from typing import Any

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, EmailBlock, ListBlock, StructBlock, StructValue, TextBlock

from home.blocks.levels import TitledBlock
from home.blocks.links import LinkBlock, address
from home.blocks.text import GROUP_LINKS


class PhoneValue(StructValue):
    """A number as it is read, and as a tap dials it."""

    @property
    def url(self) -> str:
        return f"tel:{self['number'].replace(' ', '')}"


class PhoneBlock(StructBlock):
    """A number to call."""

    number = CharBlock(
        label=_("Numéro"),
        max_length=20,
        validators=[RegexValidator(r"^\+?\d[\d ]*$", _("Des chiffres et des espaces, avec ou sans + au début."))],
    )
    label = CharBlock(label=_("Précision"), max_length=80, required=False, help_text=_("Par exemple : accueil"))

    class Meta:
        icon = "mobile-alt"
        label = _("Téléphone")
        label_format = "{number}"
        value_class = PhoneValue


class ContactBlock(TitledBlock):
    """An address, numbers, hours: each is shown when it is given."""

    title = CharBlock(label=_("Nom du service"), max_length=120)
    address = TextBlock(label=_("Adresse postale"), rows=3, max_length=300, required=False)
    phones = ListBlock(PhoneBlock(), label=_("Téléphones"), default=[], max_num=4)
    email = EmailBlock(label=_("E-mail"), required=False)
    hours = TextBlock(label=_("Horaires"), rows=2, max_length=300, required=False)
    website = LinkBlock(label=_("Site ou page"), optional=True)

    class Meta:
        icon = "mail"
        label = _("Coordonnées")
        description = _("Adresse, téléphone, e-mail et horaires d’un service.")
        group = GROUP_LINKS
        template = "home/blocks/contact.html"

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "title": "Service de santé étudiante",
                "address": "1 place de l’Université\n35000 Rennes",
                "phones": [{"number": "01 99 00 12 34", "label": "accueil"}],
                "email": "sante@example.org",
                "hours": "Du lundi au vendredi, de 9 h à 17 h",
                "website": address("https://example.org/sante"),
            }
        )
