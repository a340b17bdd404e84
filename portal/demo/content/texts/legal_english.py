"""Legal notice, terms of use, personal data and accessibility statement, in English."""

from typing import Any

LEGAL: dict[str, Any] = {
    "title": "Legal notice",
    "slug": "legal-notice",
    "body": [
        ("heading", "Publisher"),
        ("text", "<p>This website is published by the French ministry in charge of Higher Education and Research.</p>"),
        ("heading", "Hosting"),
        ("text", "<p>The name and address of the hosting provider are given here when the service opens.</p>"),
        ("heading", "Reuse"),
        ("text", "<p>Unless stated otherwise, texts are offered under the etalab-2.0 licence.</p>"),
    ],
}

PRIVACY: dict[str, Any] = {
    "title": "Personal data",
    "slug": "personal-data",
    "introduction": "Seeing a psychologist is nobody’s business but yours. Here is how we protect your data.",
    "body": [
        ("heading", "When you visit this website"),
        (
            "text",
            "<ul><li>You need no account, and no cookie is set.</li>"
            "<li>No third party is called: no audience measurement, no map, no font of anyone else’s.</li>"
            "<li>The place you look for never leaves our servers.</li></ul>",
        ),
        ("heading", "When you see a psychologist"),
        (
            "text",
            "<p>The psychologist declares your sessions with your name, your date of birth and your INE. These data are encrypted. They serve to count your sessions. Your psychologist is the only person to see them: universities receive nothing but numbers, never names.</p>",
        ),
        ("heading", "For how long"),
        (
            "text",
            "<ul><li>Data about people: 3 years after their last activity.</li><li>Messages: 6 months.</li>"
            "<li>Technical logs: 1 year.</li><li>Invoices: 10 years.</li></ul>",
        ),
        ("heading", "Your rights"),
        (
            "text",
            '<p>You may ask for a copy of your data, or have them corrected or erased, by writing to <a href="mailto:support@example.org">support@example.org</a>. You may also complain to the <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>, the French data protection authority.</p>',
        ),
    ],
}

TERMS: dict[str, Any] = {
    "title": "Terms of use",
    "slug": "terms-of-use",
    "search_description": "What this website offers, to whom, and what everyone undertakes to respect.",
    "introduction": "What this website offers, to whom, and what everyone undertakes to respect.",
    "body": [
        ("heading", "What this website offers"),
        (
            "text",
            "<p>Santé Psy Étudiant lets students see a psychologist for free. This website:</p>"
            "<ul><li>explains the scheme and its rules;</li>"
            "<li>publishes the directory of the psychologists who take part in it;</li>"
            "<li>gives psychologists and universities a space to manage their part.</li></ul>"
            "<p>It does not make appointments: you contact the psychologist of your choice directly.</p>",
        ),
        (
            "alert",
            {
                "level": "warning",
                "title": "This website is not an emergency service",
                "text": '<p>In danger, or thinking of suicide? Do not wait: call <b>15</b>, <b>112</b> or <b>3114</b>. All the numbers are on the page <a href="/aide-immediate/">Immediate help</a>.</p>',
            },
        ),
        ("heading", "Access"),
        (
            "text",
            "<p>Public pages and the directory are open to all, for free and without an account. The professional space is for psychologists in the scheme, universities and the ministry’s teams. They enter it with a one-time code, sent by e-mail.</p>"
            "<p>We do our best to keep the website open at all times. An update or a failure may interrupt it.</p>",
        ),
        ("heading", "If you see a psychologist"),
        (
            "text",
            "<ul><li>Tell the truth about being a student, and give your own INE number.</li>"
            "<li>Say as soon as you can when you cannot keep an appointment.</li>"
            "<li>Pay nothing: no advance, no supplement, no deposit.</li></ul>",
        ),
        ("heading", "If you take part in the scheme"),
        (
            "text",
            "<ul><li>Keep your contact details and availability in the directory up to date.</li>"
            "<li>Do not share your access: each code is personal.</li>"
            "<li>Declare the sessions that took place, on their date, and no others.</li>"
            "<li>Ask the student for no payment.</li></ul>"
            "<p>These come on top of the agreement signed with the university. Access may be suspended if they are not kept.</p>",
        ),
        ("heading", "What the pages say"),
        (
            "text",
            "<p>The information is reviewed and updated regularly. It replaces neither medical advice nor the official texts. Psychologists write their own presentation and answer for it. If you see a mistake, write to us: we will mend it.</p>",
        ),
        ("heading", "Links and reuse"),
        (
            "text",
            "<p>You may link to any public page without asking. Unless stated otherwise, texts are offered under the etalab-2.0 licence. The brand of the State and the logos may not be reused.</p>",
        ),
        ("heading", "Your data"),
        (
            "text",
            '<p>The page <a href="/donnees-personnelles/">Personal data</a> tells what is kept, why, for how long, and how to use your rights.</p>',
        ),
    ],
}

ACCESSIBILITY: dict[str, Any] = {
    "title": "Accessibility statement",
    "slug": "accessibility",
    "search_description": "How far this website conforms to the French accessibility rules, what is not accessible yet, and how to tell us.",
    "introduction": "<p>The French ministry in charge of Higher Education and Research undertakes to make its websites accessible, in accordance with article 47 of law no. 2005‑102 of 11 February 2005.</p>"
    "<p>To that end, every kind of page goes through automatic checks at each change, by keyboard, without scripts, in light and in dark. They do not replace an audit, which remains to be done.</p>",
    "technologies": [("statement", name) for name in ("HTML5", "CSS", "SVG", "JavaScript, which no public page needs")],
    "tools": [("statement", "axe-core, on every kind of page")],
    "contact": '<p>If you cannot reach some content or service, write to us through the <a href="/contact/">contact page</a> or to <a href="mailto:support@example.org">support@example.org</a>: we will point you to another way, or give you the information in another form.</p>',
}
