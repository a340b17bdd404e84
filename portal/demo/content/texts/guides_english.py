"""The six guides and their list, in English. The keys are the French addresses."""

from typing import Any

GUIDE_INDEX: dict[str, Any] = {
    "title": "Guides",
    "search_description": "Guides to dare to ask for help, prepare for your first session and know who to talk to.",
    "introduction": "Simple answers, to move forward at your own pace.",
}

GUIDES: dict[str, dict[str, Any]] = {
    "preparer-sa-premiere-seance": {
        "title": "Preparing for your first session",
        "slug": "preparing-for-your-first-session",
        "search_description": "What to expect, what to say, what to bring: the first session, step by step.",
        "summary": "What to expect, what to say, what to bring: the first session, step by step.",
        "body": [
            (
                "text",
                "<p>Making an appointment is often the hardest part, and you have done it. The first session is for getting to know each other: there is nothing to succeed at.</p>",
            ),
            ("heading", "Before the session"),
            (
                "text",
                "<ul><li>Find your <b>national student number (INE)</b>: 11 characters, on your certificate of enrolment or your student card.</li>"
                "<li>If it helps, write down two or three things that you would like to say.</li>"
                "<li>For an online session, choose a place where nobody will hear you, and try the sound.</li></ul>",
            ),
            ("heading", "During the session"),
            (
                "text",
                "<p>The psychologist will ask what brings you here. You may answer in one sentence, or not know what to answer. Silences are allowed, and so are tears.</p>"
                "<p>You may ask how the next sessions will go, how often, and what becomes of what you say.</p>",
            ),
            (
                "callout",
                {
                    "title": "What you say stays confidential",
                    "text": "<p>Psychologists are bound by professional secrecy. Your psychologist’s partner university pays for the sessions without ever knowing your name.</p>",
                },
            ),
            ("heading", "After the session"),
            (
                "text",
                "<p>Take a moment for yourself. It did not click? That is common: you may see someone else, without having to explain, and you keep the sessions you have left.</p>",
            ),
            (
                "accordions",
                {
                    "title": "Last-minute questions",
                    "panels": [
                        {
                            "title": "What if I do not know what to say?",
                            "text": "<p>It happens very often. “I do not know where to start” is a very good start.</p>",
                        },
                        {
                            "title": "What if I have to cancel?",
                            "text": "<p>Tell the psychologist as soon as you can: someone else may be waiting for an appointment.</p>",
                        },
                    ],
                },
            ),
            (
                "alert",
                {
                    "level": "warning",
                    "title": "If you are thinking of suicide, do not wait for the session",
                    "text": "<p>Call <b>3114</b>: free, confidential, 24 hours a day, 7 days a week. In immediate danger, call <b>15</b>.</p>",
                },
            ),
        ],
    },
    "aider-une-amie-ou-un-ami": {
        "title": "Helping a friend who is unwell",
        "slug": "helping-a-friend",
        "search_description": "Listening, suggesting, knowing when to call: how to be there for someone who is unwell.",
        "summary": "Listening, suggesting, knowing when to call: how to be there for someone who is unwell.",
        "body": [
            ("text", "<p>You do not have to find the solution. Being there already counts for a lot.</p>"),
            ("heading", "Listening"),
            (
                "text",
                "<ul><li>Choose a quiet moment, just the two of you.</li><li>Ask a simple question: “How are you, really?”</li>"
                "<li>Let the answer come, without correcting it or playing it down.</li></ul>",
            ),
            ("heading", "Suggesting, without pushing"),
            (
                "text",
                "<p>Tell them what you know: free sessions with a psychologist, without seeing a doctor first. Offer to look at the directory together, or to be there when they call.</p>",
            ),
            (
                "alert",
                {
                    "level": "error",
                    "title": "If the person talks about dying",
                    "text": "<p>Do not keep it to yourself: call <b>3114</b>, which also advises friends and family. In immediate danger, call <b>15</b> or <b>112</b> and stay with them.</p>",
                },
            ),
        ],
    },
    "numero-ine": {
        "title": "Finding your INE number",
        "slug": "finding-your-ine-number",
        "search_description": "What the national student number looks like, where to read it, and what to do if you have none.",
        "summary": "What the national student number looks like, where to read it, and what to do if you have none.",
        "body": [
            (
                "text",
                "<p>The national student number (INE, identifiant national étudiant) is asked for at the first session. It serves to count your sessions, even if you change psychologist, and nothing else.</p>",
            ),
            ("heading", "What it looks like"),
            (
                "text",
                "<p>Eleven characters, digits and letters, without spaces. It may begin with digits or with letters: both are normal. Mind the digit <b>0</b> and the letter <b>O</b>, the digit <b>1</b> and the letter <b>I</b>.</p>",
            ),
            ("heading", "Where to read it"),
            (
                "text",
                "<ul><li>On your <b>certificate of enrolment</b> (certificat de scolarité), almost always.</li>"
                "<li>Often on your <b>student card</b>.</li>"
                "<li>In your institution’s online space, on the page of your record.</li></ul>"
                "<p>You cannot find it? The registrar’s office (service de la scolarité) knows it. One message is enough: « Bonjour, pouvez-vous me communiquer mon identifiant national étudiant (INE) ? »</p>",
            ),
            (
                "callout",
                {
                    "title": "CVEC and INE are two different things",
                    "text": "<p>The CVEC certificate proves that you paid the student life contribution. Its number is not enough for your sessions to be paid for: the INE is needed.</p>",
                },
            ),
            ("heading", "If you have none yet"),
            (
                "text",
                "<p>It is common when you arrive from abroad, or at the very beginning of the year. Your institution has it created: ask the registrar’s office how far it has got.</p>"
                '<p>Meanwhile you are not without help: your university’s student health service and the helplines of the page <a href="/aide-immediate/">Immediate help</a> answer without an INE.</p>',
            ),
            ("heading", "Who sees it"),
            (
                "text",
                "<p>Your psychologist, who needs it to declare the session. It is encrypted in our database, and is on no invoice.</p>",
            ),
        ],
    },
    "trouver-la-bonne-personne": {
        "title": "Finding the right person",
        "slug": "finding-the-right-person",
        "search_description": "Choosing a psychologist, writing the first message, meeting online, and changing if need be.",
        "summary": "Choosing a psychologist, writing the first message, meeting online, and changing if need be.",
        "body": [
            (
                "text",
                "<p>There is no perfect psychologist; there is someone with whom you will feel well enough to talk. Here is how to look without spending your evenings on it.</p>",
            ),
            ("heading", "Make a short list"),
            (
                "text",
                '<ul><li>Search around a place where you often are: your home, your campus, your parents’ place. <a href="/annuaire/">The directory</a> goes from the nearest to the farthest.</li>'
                "<li>Read the presentations. A subject that speaks to you, a language, a time: one good detail is enough to keep a name.</li>"
                "<li>Keep <b>three names</b>, not one: not everybody has room at once.</li></ul>",
            ),
            ("heading", "The first message"),
            (
                "text",
                "<p>A few words are enough. You do not have to say why you come.</p>"
                "<p>“Hello, I am a student looking for a psychologist within Santé Psy Étudiant. Do you have room in the coming weeks? I am free on Tuesdays and Thursdays after 4 pm. Thank you.”</p>"
                "<p>Write to all three at the same time. No answer after a week? Ask once more, then try other names: silence means a full diary, nothing more.</p>",
            ),
            ("heading", "At the practice or online"),
            (
                "text",
                "<p>Online sessions are paid for just like sessions at the practice. They help if you live far away, move a lot, or find going out hard at the moment.</p>"
                "<ul><li>Find a place where nobody hears you: a bedroom, a parked car, a booked room at the library.</li>"
                "<li>Wear headphones: sound matters more than the picture.</li>"
                "<li>Keep ten minutes afterwards, before going on with your day.</li></ul>"
                "<p>If you are thinking of suicide, say so at the first contact: meeting at the practice is often better.</p>",
            ),
            ("heading", "Knowing whether it is the right person"),
            (
                "text",
                "<p>After two sessions, ask yourself three questions. Do I feel listened to? Can I say so when I disagree? Do I leave with a little more room to breathe?</p>"
                "<p>If the answer is no, you may talk about it, or change. The sessions you have left go with you, and you need not explain.</p>",
            ),
            (
                "callout",
                {
                    "title": "What is never normal",
                    "text": "<p>Being asked to pay, being judged, being offered to meet outside the sessions, hearing what you said repeated. Stop, and tell us.</p>",
                },
            ),
        ],
    },
    "etudier-en-france": {
        "title": "Coming from abroad and asking for help",
        "slug": "studying-in-france",
        "search_description": "International students: what you are entitled to, languages, the INE, and what a session in France is like.",
        "summary": "International students: what you are entitled to, languages, the INE, and what a session in France is like.",
        "body": [
            (
                "text",
                "<p>Far from home, everything takes more effort: the language, the paperwork, the weather, the holidays without your family. Being worn out is not a failure, and you have a right to the same sessions as everyone.</p>",
            ),
            ("heading", "Are you entitled to it?"),
            (
                "text",
                "<p>Yes, if you are enrolled in higher education in France and have an INE number. Nationality, age and type of visa do not matter.</p>"
                '<p>If you are on an exchange and have no INE yet, ask the registrar’s office of the institution that hosts you. The guide <a href="/guides/numero-ine/">Finding your INE number</a> explains how.</p>',
            ),
            ("heading", "In your language"),
            (
                "text",
                '<p><a href="/annuaire/">The directory</a> tells which languages each psychologist speaks. If nobody speaks yours near you, look at online sessions: you may choose someone anywhere in France.</p>'
                "<p>You may also speak French, however hesitant. Say so at the beginning: they will take the time. Looking for words is part of the conversation.</p>",
            ),
            ("heading", "What may surprise you"),
            (
                "text",
                "<ul><li>A psychologist is not a doctor: no prescription, no medicine, you talk.</li>"
                "<li>Seeing one is common, and is on no record: neither at the university nor at the préfecture.</li>"
                "<li>What you say is confidential. Your family is not told.</li>"
                "<li>You pay nothing, before or after. You need no health insurance card (carte Vitale) and no complementary insurance.</li></ul>",
            ),
            ("heading", "In an emergency"),
            (
                "text",
                '<p><b>112</b> works in the whole European Union, and often answers in English. <b>3114</b> listens day and night to people who think of suicide and to those who worry about someone. The page <a href="/aide-immediate/">Immediate help</a> exists in five languages.</p>',
            ),
        ],
    },
    "aider-une-ou-un-proche": {
        "title": "Supporting someone close, as a parent or a relative",
        "slug": "supporting-someone-close",
        "search_description": "Your child, sister or brother is a student and is unwell: how to talk about it, offer help, and hold on.",
        "summary": "Your child, sister or brother is a student and is unwell: how to talk about it, offer help, and hold on.",
        "body": [
            (
                "text",
                "<p>You have noticed something: fewer calls, nights turned upside down, studies left aside, a sadness that lasts. You are not overreacting, and you can do a lot, even from far away.</p>",
            ),
            ("heading", "Talking about it"),
            (
                "text",
                "<ul><li>Choose an ordinary moment: driving, cooking, walking. Side by side is easier than face to face.</li>"
                "<li>Say what you see rather than what you think: “You do not go out much any more” rather than “You are letting yourself go”.</li>"
                "<li>Listen for longer than you talk. Avoid “pull yourself together” and “at your age”.</li>"
                "<li>If the answer is no, do not slam the door: “All right. I am here, and I will ask again.”</li></ul>",
            ),
            ("heading", "Offering help"),
            (
                "text",
                '<p>Say that it is free, that no doctor’s letter is needed, and that nobody will be told, you included. Suggest a small step: looking at <a href="/annuaire/">the directory</a> together, keeping a number in the phone, walking with them to the door.</p>'
                "<p>They make the appointment themselves. You will get no report, and that is what will let them talk.</p>",
            ),
            (
                "alert",
                {
                    "level": "error",
                    "title": "If they talk about dying",
                    "text": "<p>Always take it seriously. Ask plainly: “Are you thinking of suicide?” Call <b>3114</b>, which also advises families. In immediate danger, call <b>15</b> or <b>112</b>, and do not leave them alone.</p>",
                },
            ),
            ("heading", "Holding on"),
            (
                "text",
                "<p>Getting better takes time, with steps back. You do not have to carry this without help: talk to someone you trust, to your doctor, to a helpline. Looking after yourself is also how you stay available.</p>",
            ),
            (
                "accordions",
                {
                    "title": "Your questions",
                    "panels": [
                        {
                            "title": "May I make the appointment for them?",
                            "text": "<p>No, it is theirs to make. You may look together, and be there when they call.</p>",
                        },
                        {
                            "title": "May I call the psychologist?",
                            "text": "<p>You may say what worries you. But nobody will tell you whether they come, nor what is said.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
