"""The lists of the accessibility statement."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StreamBlock, StructBlock, TextBlock


class NonConformityBlock(StructBlock):
    """A criterion that is not met, and where."""

    criterion = CharBlock(label=_("Critère du RGAA"), max_length=20, required=False, help_text=_("Par exemple : 4.1"))
    text = TextBlock(label=_("Ce qui ne va pas, et où"), rows=2)

    class Meta:
        icon = "warning"
        label = _("Non-conformité")
        label_format = "{criterion} {text}"


class NonConformitiesBlock(StreamBlock):
    non_conformity = NonConformityBlock()


class StatementsBlock(StreamBlock):
    """A list of short sentences."""

    statement = CharBlock(label=_("Ligne"), max_length=300, icon="list-ul")
