"""The rules of the test's graph, on any graph."""

from hypothesis import assume, given
from hypothesis import strategies as st

from home.eligibility.graph import Answer, Flaw, Node, Problem, follow, problems, questions_left, start

KEYS = [f"n{number}" for number in range(7)]


@st.composite
def graphs(draw: st.DrawFn) -> list[Node]:
    """Any graph, with all the flaws there may be: answers that lead anywhere, back, or to what does not exist."""
    size = draw(st.integers(0, len(KEYS)))
    targets = st.sampled_from([*KEYS[:size], "", "gone"])
    nodes = []
    for key in KEYS[:size]:
        if draw(st.booleans()):
            nodes.append(Node(key, is_outcome=True))
        else:
            following = draw(st.lists(targets, max_size=3))
            answers = tuple(Answer(f"a{number}", target) for number, target in enumerate(following))
            nodes.append(Node(key, f"q-{key}", answers))
    return nodes


@st.composite
def sound_graphs(draw: st.DrawFn) -> list[Node]:
    """A graph without flaws: answers only lead further, and what nothing leads to is left out."""
    size = draw(st.integers(1, 5))
    outcomes = draw(st.integers(1, 3))
    keys = [f"q{number}" for number in range(size)] + [f"o{number}" for number in range(outcomes)]
    nodes = []
    for position in range(size):
        following = draw(st.lists(st.sampled_from(keys[position + 1 :]), min_size=1, max_size=3))
        answers = tuple(Answer(f"a{number}", target) for number, target in enumerate(following))
        nodes.append(Node(keys[position], f"mot-{position}", answers))
    nodes += [Node(key, is_outcome=True) for key in keys[size:]]
    reached, waiting = set(), [keys[0]]
    while waiting:
        key = waiting.pop()
        if key not in reached:
            reached.add(key)
            waiting += [answer.leads_to for node in nodes if node.key == key for answer in node.answers]
    return [node for node in nodes if node.key in reached]


def every_way(nodes: list[Node]) -> list[list[str]]:
    """Return the words of every series of answers, from the first question to where it ends."""
    by_key = {node.key: node for node in nodes}
    ways, waiting = [], [(start(nodes), [])]
    while waiting:
        node, words = waiting.pop()
        if node.is_outcome:
            ways.append(words)
        waiting += [(by_key[answer.leads_to], [*words, node.word, answer.word]) for answer in node.answers]
    return ways


@given(sound_graphs())
def test_sound_graph__is_accepted(nodes: list[Node]) -> None:
    assert problems(nodes) == []


@given(st.one_of(graphs(), sound_graphs()))
def test_accepted_graph__ends_on_an_outcome_whatever_is_answered(nodes: list[Node]) -> None:
    assume(not problems(nodes))
    by_key = {node.key: node for node in nodes}
    ends = set()
    waiting = [(start(nodes), 0)]
    while waiting:
        node, steps = waiting.pop()
        assert steps <= len(nodes), "it turns in circles"
        assert node.is_outcome or node.answers
        ends |= {node.key}
        waiting += [(by_key[answer.leads_to], steps + 1) for answer in node.answers]
    assert ends == set(by_key), "something is never shown"


@given(graphs())
def test_refused_graph__each_flaw_is_where_it_is_said(nodes: list[Node]) -> None:
    keys = {node.key for node in nodes}
    for problem in problems(nodes):
        if problem.flaw is Flaw.NO_QUESTION:
            assert all(node.is_outcome for node in nodes)
            continue
        node = nodes[problem.node]
        if problem.flaw is Flaw.NO_ANSWER:
            assert not node.answers
        if problem.flaw is Flaw.LEADS_NOWHERE:
            assert node.answers[problem.answer].leads_to not in keys
        if problem.flaw is Flaw.LOOP:
            assert node.key in reachable(nodes, node.answers[problem.answer].leads_to)
        if problem.flaw is Flaw.UNREACHABLE:
            assert node.key not in reachable(nodes, start(nodes).key)


@given(graphs())
def test_every_flaw__is_found(nodes: list[Node]) -> None:
    assume(start(nodes) is not None)
    found = problems(nodes)
    keys = {node.key for node in nodes}
    for position, node in enumerate(nodes):
        if not node.is_outcome and not node.answers:
            assert Problem(Flaw.NO_ANSWER, position) in found
        if node.key not in reachable(nodes, start(nodes).key):
            assert Problem(Flaw.UNREACHABLE, position) in found
        for number, answer in enumerate(node.answers):
            if answer.leads_to not in keys:
                assert Problem(Flaw.LEADS_NOWHERE, position, number) in found
    in_a_loop = any(
        node.key in reachable(nodes, answer.leads_to) for node in nodes for answer in node.answers if answer.leads_to
    )
    assert in_a_loop == any(problem.flaw is Flaw.LOOP for problem in found)


@given(graphs())
def test_loops__are_gone_once_what_is_pointed_out_is_cut(nodes: list[Node]) -> None:
    loops = {(problem.node, problem.answer) for problem in problems(nodes) if problem.flaw is Flaw.LOOP}
    cut = [
        Node(
            node.key,
            node.word,
            tuple(answer for number, answer in enumerate(node.answers) if (position, number) not in loops),
            node.is_outcome,
        )
        for position, node in enumerate(nodes)
    ]
    assert not [problem for problem in problems(cut) if problem.flaw is Flaw.LOOP]


@given(sound_graphs())
def test_addresses__lead_where_the_answers_do_and_all_different(nodes: list[Node]) -> None:
    ways = every_way(nodes)
    assert len({tuple(way) for way in ways}) == len(ways)
    for words in ways:
        place = follow(nodes, words)
        assert place is not None
        assert place.current.is_outcome
        assert [word for node, answer in place.taken for word in (node.word, answer.word)] == words


@given(sound_graphs())
def test_questions_left__is_the_longest_way(nodes: list[Node]) -> None:
    assert questions_left(nodes, start(nodes)) == max(len(way) // 2 for way in every_way(nodes))


@given(graphs(), st.lists(st.text(max_size=5), max_size=6))
def test_any_graph_and_any_words__never_fail(nodes: list[Node], words: list[str]) -> None:
    follow(nodes, words)
    for node in nodes:
        assert questions_left(nodes, node) <= len(nodes)


def test_same_block_twice__is_pointed_out() -> None:
    nodes = [Node("q", "q", (Answer("oui", "o"),)), Node("o", is_outcome=True), Node("o", is_outcome=True)]
    assert problems(nodes) == [Problem(Flaw.SAME_KEY, 2)]


def reachable(nodes: list[Node], key: str) -> set[str]:
    """Return what can be reached from `key`, itself included, as far as it exists."""
    by_key = {node.key: node for node in nodes}
    reached, waiting = set(), [key]
    while waiting:
        current = waiting.pop()
        if current in by_key and current not in reached:
            reached.add(current)
            waiting += [answer.leads_to for answer in by_key[current].answers]
    return reached
