"""The review of what the communications team writes: one workflow, for every page and every snippet that has drafts."""

from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page, Workflow, WorkflowContentType, WorkflowMixin

WORKFLOW = "Relecture"


def reviewed_snippets() -> list[type[Model]]:
    """Return the models, other than pages, that can be sent to review."""
    return [
        model
        for model in apps.get_models()
        if issubclass(model, WorkflowMixin) and not issubclass(model, Page) and not model._meta.abstract  # noqa: SLF001
    ]


def cover_snippets(**_kwargs: Any) -> None:
    """Put the snippets that no workflow covers under the review. Receiver of `post_migrate`.

    Does nothing once an administrator switched the workflow off.
    """
    workflow = Workflow.objects.filter(name=WORKFLOW, active=True).first()
    if workflow is None:
        return
    for content_type in ContentType.objects.get_for_models(*reviewed_snippets(), for_concrete_models=False).values():
        WorkflowContentType.objects.get_or_create(content_type=content_type, defaults={"workflow": workflow})
