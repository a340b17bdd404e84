"""The eligibility test in English."""

from typing import Any

PAGE: dict[str, Any] = {
    "title": "Am I eligible?",
    "slug": "suis-je-eligible",
    "search_description": "A few questions to know whether you can see a psychologist for free, and what to do next.",
    "introduction": "A few questions, one minute, and you will know whether you can see a psychologist for free.",
}

WORDS: dict[str, Any] = {
    "pour-qui": {
        "question": "Who are you taking this test for?",
        "help": "",
        "answers": {
            "moi": ("For myself", "I would like to see a psychologist."),
            "proche": ("For someone close to me", "My child, a friend…"),
            "professionnel": ("For my work", "I am a psychologist, or I support students."),
        },
    },
    "etudes": {
        "question": "Are you a student this year?",
        "help": "<p>For the academic year [[annee]].</p>",
        "answers": {
            "formation-initiale": (
                "Yes, in higher education",
                "Full-time studies: university, school, BTS, preparatory class…",
            ),
            "apprentissage": ("Yes, as an apprentice", "I alternate between a course and a company."),
            "non": ("No", "I am not a student, or not any more."),
        },
    },
    "etablissement": {
        "question": "Where are you enrolled?",
        "help": "<p>Look at your certificate of enrolment: it is signed by the institution.</p>",
        "answers": {
            "francais": ("At a university or a school in France", "Bachelor, master, doctorate, specialised school…"),
            "lycee": ("At a French lycée, after the baccalauréat", "BTS or preparatory class."),
            "echange": ("I am an exchange student", "I study in France, but my university is in another country."),
            "etranger": ("At a foreign school or university", "Even if some of the classes take place in France."),
        },
    },
    "ine": {
        "question": "Do you have your INE number?",
        "help": "<p>The national student number has 11 characters, digits and letters. It is on your certificate of enrolment (certificat de scolarité) or on your student card.</p>",
        "answers": {
            "oui": ("Yes, I have it", ""),
            "cvec": ("I only have a CVEC certificate", "The student and campus life contribution."),
            "non": ("No, or I don’t know", ""),
        },
    },
    "ine-donne-en-france": {
        "question": "Has a French institution given you an INE number?",
        "help": "<p>The national student number has 11 characters. If you have one, it is on the certificate of enrolment or the card of the institution that hosts you in France.</p>",
        "answers": {
            "oui": ("Yes, I have an INE number", ""),
            "cvec": ("I only have a CVEC certificate", "The student and campus life contribution."),
            "non": ("No, or I don’t know", ""),
        },
    },
    "favorable": (
        "Yes, you can see a psychologist for free",
        "<p>You are entitled to <b>[[seances]] sessions</b> per academic year, from 1 September to 31 August. You pay nothing, and no doctor’s letter is needed.</p>"
        "<ul><li>Choose a psychologist in the directory, near you or online.</li>"
        "<li>Make an appointment with them directly.</li>"
        "<li>Keep your INE number with you: it is used to declare the session.</li></ul>"
        "<p>Making that appointment sometimes takes courage. You may change psychologists: you keep the sessions that are left.</p>",
    ),
    "cvec-seule": (
        "Almost: you also need your INE number",
        "<p>The CVEC certificate is not enough. Since 1 January 2025, a session can only be declared, and so paid for, with your national student number (INE).</p>"
        "<p>To find it, in this order:</p>"
        "<ol><li>look at your <b>certificate of enrolment</b> (certificat de scolarité);</li>"
        "<li>look at your <b>student card</b>;</li>"
        "<li>ask the <b>registrar’s office</b> (scolarité) of your institution: they are often asked for it.</li></ol>"
        "<p>As soon as you have it, you can have [[seances]] sessions. Stuck? The student health service of your university can help you, or <contact>write to us</contact>.</p>",
    ),
    "trouver-ine": (
        "Almost: your INE number is missing",
        "<p>Since 1 January 2025, a session can only be declared, and so paid for, with your national student number (INE). You probably have one without knowing it.</p>"
        "<p>To find it, in this order:</p>"
        "<ol><li>look at your <b>certificate of enrolment</b> (certificat de scolarité);</li>"
        "<li>look at your <b>student card</b>;</li>"
        "<li>ask the <b>registrar’s office</b> (scolarité) of your institution, or the office of your lycée.</li></ol>"
        "<p>As soon as you have it, you can have [[seances]] sessions. Your institution cannot find it? Ask the student health service for advice, or <contact>write to us</contact>.</p>",
    ),
    "verifier-apprentissage": (
        "It is possible: one thing to check",
        "<p>What counts is being enrolled in higher education and having a national student number (INE).</p>"
        "<ol><li>Look at your <b>certificate of enrolment</b> or your card: is the INE number on it?</li>"
        "<li>If not, ask the office of your training centre or school.</li>"
        "<li>Before making an appointment, have your situation confirmed by the student health service of the nearest university, or <contact>write to us</contact>.</li></ol>"
        "<p>A session is only paid for with an INE: it is better to ask before than after.</p>",
    ),
    "sans-ine": (
        "Without an INE number, this scheme cannot pay for your sessions",
        "<p>Since 1 January 2025, a session can only be declared with a national student number (INE), given by an institution in France.</p>"
        "<p>Before giving up:</p>"
        "<ul><li>if an institution in France hosts you, ask its <b>registrar’s office</b> (scolarité) whether you have an INE number;</li>"
        "<li>ask the <b>student health service</b> of that university what it can do for you;</li>"
        "<li>your school or home university may also have a counselling service.</li></ul>"
        "<p>Is your situation unusual? <contact>Write to us</contact>.</p>",
    ),
    "pas-etudiant": (
        "This scheme is for students only",
        "<p>It is for people enrolled in higher education who have a national student number (INE). What you are going through matters just as much.</p>"
        "<p>Talk to someone you trust, or to a doctor, who can listen to you and point you to the right help. If you go back to studying, take this test again.</p>",
    ),
    "pour-un-proche": (
        "You can help them take the first step",
        "<p>The person must be in higher education and have an INE number, which is on their certificate of enrolment or their card. They can then see a psychologist for free: [[seances]] sessions per academic year, without a doctor’s letter.</p>"
        "<ul><li>Offer to take this test together, answering “For myself”.</li>"
        "<li>Look for a psychologist in the directory together.</li>"
        "<li>It is up to them to make the appointment: offer to be there when they call.</li></ul>"
        "<p>If they speak of dying, do not keep it to yourself: call <b>3114</b>, day and night. In immediate danger, call <b>15</b>.</p>",
    ),
    "pour-un-professionnel": (
        "What to know to advise a student, or to take part",
        "<p><b>You support students.</b> Anyone enrolled in higher education who has an INE number can make an appointment directly with a psychologist of the directory. No letter has been needed since 1 July 2024.</p>"
        "<p><b>You are a psychologist.</b> You can take part if you are in the register of health professionals as a psychologist and have had your diploma for more than three years. For any question, <contact>write to us</contact>.</p>",
    ),
}
