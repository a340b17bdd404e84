"""The first pages in English."""

from typing import Any

HOME: dict[str, Any] = {
    "title": "Santé Psy Étudiant",
    "seo_title": "Santé Psy Étudiant: [[seances]] free sessions with a psychologist",
    "search_description": (
        "A student in France? See a psychologist for free, near you or online: [[seances]] sessions per academic year, "
        "nothing to pay and no doctor’s letter."
    ),
    "hero_title": "Need to talk? See a psychologist, for free.",
    "hero_text": (
        "<p>You are a student in France: [[seances]] sessions per academic year, with nothing to pay upfront and no doctor’s letter.</p>"
    ),
    "key_points": [
        ("key_point", {"figure": "[[seances]] sessions", "text": "per academic year, from 1 September to 31 August"}),
        ("key_point", {"figure": "€0", "text": "to pay: a partner university pays for the session"}),
        ("key_point", {"figure": "Direct", "text": "no doctor’s letter or prescription"}),
        ("key_point", {"figure": "Private", "text": "what you say stays between the two of you"}),
        ("live_figure", {"figure": "psychologues", "text": "psychologists in the directory"}),
        ("live_figure", {"figure": "seances", "text": "sessions held in the academic year"}),
    ],
}

STEPS: list[dict[str, str]] = [
    {
        "pictogram": "search",
        "title": "I look for a psychologist",
        "text": "<p>In the directory, near a place or online. All of them take part in the scheme.</p>",
    },
    {
        "pictogram": "calendar",
        "title": "I make an appointment",
        "text": "<p>I contact the psychologist directly, by phone, by e-mail or on their website.</p>",
    },
    {
        "pictogram": "student",
        "title": "I find my INE number",
        "text": "<p>The national student number is asked for at the first session. It is on the certificate of enrolment.</p>",
    },
    {
        "pictogram": "conversation",
        "title": "I have my session",
        "text": "<p>At the practice or online. I say what I want, at my own pace.</p>",
    },
    {
        "pictogram": "free",
        "title": "I pay nothing",
        "figure": "€0",
        "text": "<p>The session costs [[prix]], paid by your psychologist’s partner university.</p>",
    },
    {
        "pictogram": "support",
        "title": "I go on if I need to",
        "figure": "[[seances]] sessions",
        "text": "<p>Per academic year, with the same person or with another.</p>",
    },
]

HOW_IT_WORKS: dict[str, Any] = {
    "title": "How it works",
    "slug": "how-it-works",
    "search_description": "The steps to see a psychologist for free when you are a student in France.",
    "introduction": "From the search to the session: nothing to pay, nobody to convince.",
    "body": [
        ("infographic", {"title": "See a psychologist for free, in six steps", "steps": STEPS}),
        ("heading", "Who is it for?"),
        (
            "text",
            (
                "<p>Every student in higher education in France who has a national student number (INE). "
                "Age, degree and nationality do not matter.</p>"
            ),
        ),
    ],
}
