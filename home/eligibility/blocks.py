"""The tree as editors draw it: questions, their answers, outcomes. Checked as a whole on each save."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    BlockGroup,
    CharBlock,
    ListBlock,
    ListBlockValidationError,
    RichTextBlock,
    StreamBlock,
    StreamBlockValidationError,
    StreamValue,
    StructBlock,
    StructBlockValidationError,
)

from home.blocks.text import SHORT_TEXT_FEATURES, TEXT_FEATURES
from home.eligibility import sentences
from home.eligibility.fields import WORD_LENGTH, LevelBlock, NextBlock, WordBlock
from home.eligibility.graph import Answer, Flaw, Node, Problem, problems

QUESTION, OUTCOME = "question", "outcome"
MOST_BLOCKS = 60
MOST_ANSWERS = 8


class AnswerBlock(StructBlock):
    """One answer, and what it leads to."""

    label = CharBlock(label=_("Réponse"), max_length=120)
    precision = CharBlock(label=_("Précision"), max_length=160, required=False)
    next = NextBlock(label=_("Mène à"))
    word = WordBlock()

    class Meta:
        icon = "arrow-right"
        label = _("Réponse")
        label_format = "{label}"
        form_layout = BlockGroup(["label", "precision", "next"], settings=["word"])


class QuestionBlock(StructBlock):
    """One question and its answers."""

    question = CharBlock(label=_("Question"), max_length=150)
    help = RichTextBlock(
        label=_("Aide"),
        features=SHORT_TEXT_FEATURES,
        required=False,
        help_text=_("Une ou deux phrases pour répondre sans hésiter."),
    )
    answers = ListBlock(AnswerBlock(), label=_("Réponses"), default=[{}, {}], max_num=MOST_ANSWERS)
    word = WordBlock()

    class Meta:
        icon = "help"
        label = _("Question")
        label_format = "{question}"
        description = _("Une question, ses réponses, et ce qui vient après chacune.")
        form_layout = BlockGroup(["question", "help", "answers"], settings=["word"])
        template = "home/eligibility/blocks/question.html"
        preview_value = {
            "question": "Avez-vous votre numéro INE ?",
            "help": "<p>Il est sur votre certificat de scolarité.</p>",
            "answers": [
                {"label": "Oui, je l’ai", "precision": "", "next": "", "word": "oui"},
                {"label": "Non, ou je ne sais pas", "precision": "", "next": "", "word": "non"},
            ],
        }


class OutcomeBlock(StructBlock):
    """What a series of answers leads to in the end."""

    level = LevelBlock(label=_("Nature"), default="positive")
    title = CharBlock(label=_("Titre"), max_length=150)
    text = RichTextBlock(label=_("Texte"), features=TEXT_FEATURES)

    class Meta:
        icon = "tick"
        label = _("Résultat")
        label_format = "{title}"
        description = _("Ce que la personne lit à la fin. Boutons et numéros d’aide s’ajoutent selon sa nature.")
        template = "home/eligibility/blocks/outcome.html"
        preview_value = {
            "level": "positive",
            "title": "Oui, vous pouvez consulter gratuitement",
            "text": "<p>Vous n’avez rien à avancer.</p>",
        }


class TreeBlock(StreamBlock):
    """The whole test. The first question of the list opens it."""

    question = QuestionBlock()
    outcome = OutcomeBlock()

    class Meta:
        max_num = MOST_BLOCKS
        collapsed = True  # a list of titles, to find one’s way in

    def clean(self, value: Any) -> StreamValue:
        """Give a word to what has none, and refuse a graph that has a flaw, on the field that is wrong."""
        cleaned = super().clean(value)
        give_words(cleaned)
        found = problems(nodes_of(cleaned))
        if found:
            raise _refusal(cleaned, found)
        return cleaned


def nodes_of(tree: StreamValue) -> list[Node]:
    """Return the tree as the graph rules know it."""
    nodes = []
    for child in tree:
        key = child.id or ""
        if child.block_type == OUTCOME:
            nodes.append(Node(key, is_outcome=True))
        else:
            answers = tuple(Answer(answer["word"], answer["next"] or "") for answer in child.value["answers"])
            nodes.append(Node(key, child.value["word"], answers))
    return nodes


def give_words(tree: StreamValue) -> None:
    """Give each question, and each answer of a question, a word of its own; those that have one keep it."""
    questions = [child.value for child in tree if child.block_type == QUESTION]
    _complete(questions, "question", "question")
    for question in questions:
        _complete(question["answers"], "label", "reponse")


def _complete(values: Iterable[Any], text: str, otherwise: str) -> None:
    values = list(values)
    taken: set[str] = set()
    for value in values:  # those that are in use first: a copy made by « Dupliquer » comes after its original
        word = slugify(value["word"] or "")[:WORD_LENGTH]
        value["word"] = "" if word in taken else word
        taken.add(word)
    for number, value in enumerate(values, 1):
        if value[text] and not value["word"]:  # a draft may still lack its text
            wanted = _shortened(slugify(value[text])) or f"{otherwise}-{number}"
            value["word"] = next(
                word for word in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if word not in taken
            )
            taken.add(value["word"])


def _shortened(slug: str) -> str:
    """Cut between two words, with room for a number."""
    most = WORD_LENGTH - 4
    return slug if len(slug) <= most else slug[: most + 1].rpartition("-")[0] or slug[:most]


def _refusal(tree: StreamValue, found: list[Problem]) -> StreamBlockValidationError:
    """Return the error that puts each sentence on the field it is about."""
    general = [sentences.SENTENCES[problem.flaw] for problem in found if problem.node is None]
    fields: dict[int, dict[str, Any]] = {}
    for problem in found:
        if problem.node is None:
            continue
        errors = fields.setdefault(problem.node, {})
        sentence = ValidationError(_sentence(tree, problem))
        if problem.answer is not None:
            answers = errors.setdefault("answers", {})
            answers.setdefault(problem.answer, StructBlockValidationError(block_errors={"next": sentence}))
        elif problem.flaw is Flaw.NO_ANSWER:
            errors["answers"] = sentence
        else:
            errors.setdefault("title" if tree[problem.node].block_type == OUTCOME else "question", sentence)
    return StreamBlockValidationError(
        block_errors={position: _struct_error(errors) for position, errors in fields.items()},
        non_block_errors=[ValidationError(sentence) for sentence in general],
    )


def _struct_error(errors: dict[str, Any]) -> StructBlockValidationError:
    answers = errors.get("answers")
    if isinstance(answers, dict):
        errors = {**errors, "answers": ListBlockValidationError(block_errors=answers)}
    elif answers is not None:
        errors = {**errors, "answers": ListBlockValidationError(non_block_errors=[answers])}
    return StructBlockValidationError(block_errors=errors)


def _sentence(tree: StreamValue, problem: Problem) -> Any:
    child = tree[problem.node]
    if problem.flaw is Flaw.UNREACHABLE:
        return sentences.unreachable(is_outcome=child.block_type == OUTCOME)
    if problem.answer is None:
        return sentences.SENTENCES[problem.flaw]
    following = child.value["answers"][problem.answer]["next"]
    if problem.flaw is Flaw.LOOP:
        asked = next(other for other in tree if other.id == following)
        return sentences.loop(asked.value["question"])
    return sentences.NEXT_IS_GONE if following else sentences.NEXT_IS_MISSING
