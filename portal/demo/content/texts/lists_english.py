"""Other services, partners, news, press, and the two cards of the home page, in English."""

from typing import Any

OTHER_SERVICES: dict[str, Any] = {
    "title": "Other services",
    "slug": "other-services",
    "search_description": "Health, money, housing, someone to listen: other services help students, besides Santé Psy Étudiant.",
    "introduction": "Santé Psy Étudiant is not the only door. These services are for you too, at the same time or instead.",
}

PARTNERS: dict[str, Any] = {
    "title": "Partners",
    "slug": "partners",
    "search_description": "Who makes Santé Psy Étudiant work: the State, universities and their health services, psychologists.",
    "introduction": "The scheme works because universities, health services and psychologists commit to it together.",
    "partners": [
        (
            "group",
            {
                "title": "The State",
                "partners": [
                    {
                        "name": "Ministry in charge of Higher Education and Research",
                        "text": "It steers the scheme, sets its rules and funds it.",
                        "link": "https://www.enseignementsup-recherche.gouv.fr",
                    },
                    {
                        "name": "Etudiant.gouv.fr",
                        "text": "The State’s website for student life: health, grants, housing, formalities.",
                        "link": "https://www.etudiant.gouv.fr",
                    },
                ],
            },
        ),
        (
            "group",
            {
                "title": "In the field",
                "partners": [
                    {
                        "name": "Partner universities",
                        "text": "They sign agreements with psychologists and pay for the sessions, without ever knowing who comes.",
                    },
                    {
                        "name": "Student health services",
                        "text": "They welcome students on campus, guide them, and know the psychologists of their department.",
                    },
                    {
                        "name": "Psychologists",
                        "text": "Graduates of more than three years, checked before they join the scheme, they see you at their practice or online.",
                    },
                ],
            },
        ),
    ],
    "body": [
        ("heading", "Joining the scheme"),
        (
            "text",
            '<p>You are a psychologist, or you work for a university? The <a href="/faq/">frequent questions</a> answer the first ones, and you may write to us through the <a href="/contact/">contact page</a>.</p>',
        ),
    ],
}

NEWS_INDEX: dict[str, Any] = {
    "title": "News",
    "slug": "news",
    "search_description": "What changes in Santé Psy Étudiant: rules, directory, website.",
    "introduction": "What changes in the scheme and on this website.",
}

NEWS: dict[str, dict[str, Any]] = {
    "nouvelle-annee-universitaire": {
        "title": "A new academic year begins",
        "slug": "a-new-academic-year",
        "summary": "Since 1 September the count has started again from zero: [[seances]] sessions for the year [[annee]].",
        "search_description": "Since 1 September the count of sessions has started again from zero.",
        "body": [
            (
                "text",
                "<p>As every year, the count of sessions starts again from zero on 1 September. You may go on with the same person or choose another: all you need is an INE number and to be enrolled for the current year.</p>"
                '<p>New to higher education? The guide <a href="/guides/numero-ine/">Finding your INE number</a> helps you prepare for your first appointment.</p>',
            ),
        ],
    },
    "cinq-langues": {
        "title": "This website speaks five languages",
        "slug": "five-languages",
        "summary": "The home page and immediate help can be read in French, English, Spanish, Arabic and Chinese.",
        "search_description": "The home page and immediate help can be read in five languages.",
        "body": [
            (
                "text",
                "<p>When you are unwell, looking for help in a language you do not master is one difficulty too many. The most important pages therefore exist in five languages, and the directory tells which languages each psychologist speaks.</p>"
                '<p>Coming from abroad? The guide <a href="/guides/etudier-en-france/">Coming from abroad and asking for help</a> is for you.</p>',
            ),
        ],
    },
    "chercher-autour-d-un-lieu": {
        "title": "Search around a place, or online",
        "slug": "search-around-a-place",
        "summary": "The directory understands a town, a postcode or a department, and offers online sessions when nobody is near.",
        "search_description": "The directory understands a town, a postcode or a department.",
        "body": [
            (
                "text",
                '<p>Type the name of a town, even misspelt, a postcode or a department: <a href="/annuaire/">the directory</a> lists psychologists from the nearest to the farthest. If nobody practises near you, it offers to search farther or to meet online.</p>'
                "<p>The place you look for never leaves our servers.</p>",
            ),
        ],
    },
    "une-page-pour-l-urgence": {
        "title": "A page for emergencies",
        "slug": "a-page-for-emergencies",
        "summary": "Emergency numbers and helplines are together, with their hours and languages. One tap and you call.",
        "search_description": "Emergency numbers and helplines on one page.",
        "body": [
            (
                "text",
                '<p><a href="/aide-immediate/">Immediate help</a> brings together emergency numbers and helplines. It opens without an account, works on any phone, and the first three numbers are within reach of your thumb on every page.</p>',
            ),
        ],
    },
}

PRESS: dict[str, Any] = {
    "title": "Press",
    "slug": "press",
    "search_description": "Press releases of Santé Psy Étudiant, and whom journalists write to.",
    "introduction": "Press releases, documents to download, and whom to write to. The documents are in French.",
    "contact_name": "Press office",
    "contact_email": "presse@example.org",
    "body": [
        ("heading", "Writing about mental health"),
        (
            "text",
            "<p>When you write about suicide, please do not describe the means, and remind readers of <b>3114</b>, the national suicide prevention number: free, confidential, 24 hours a day, 7 days a week.</p>",
        ),
        ("heading", "Figures"),
        (
            "text",
            '<p>The public figures of the scheme are on the <a href="/statistiques/">statistics page</a>. They may be reused under the etalab-2.0 licence. No figure lets anybody be recognised.</p>',
        ),
    ],
}

PRESS_RELEASES: list[dict[str, str]] = [
    {
        "date": "2026-11-17",
        "title": "Asking for help in one tap: a new website for Santé Psy Étudiant",
        "text": "A faster directory, immediate help in five languages, answers to the most frequent questions: the website was designed again, for phones first.",
        "document": "Communiqué : le site fait peau neuve",
    },
    {
        "date": "2026-09-01",
        "title": "Back to university, [[annee]]: [[seances]] free sessions with a psychologist",
        "text": "Every student who has an INE number can see a psychologist with nothing to pay upfront and no doctor’s letter.",
        "document": "Communiqué : la rentrée",
    },
]

ENTRIES: list[tuple[str, dict[str, str]]] = [
    (
        "entry",
        {
            "title": "You are worried about someone",
            "text": "Parent or friend: words to talk about it, and where to turn.",
            "pictogram": "support",
            "address": "/guides/aider-une-ou-un-proche/",
        },
    ),
    (
        "entry",
        {
            "title": "You are a psychologist, or work at a university",
            "text": "Taking part, declaring, invoicing, guiding: your questions, answered.",
            "pictogram": "conversation",
            "address": "/faq/?public=psychologists",
        },
    ),
]

SITE_MAP: dict[str, Any] = {
    "title": "Site map",
    "slug": "site-map",
    "search_description": "Every page of Santé Psy Étudiant.",
}
