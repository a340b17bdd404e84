"""The frequent questions in English: address of the question → question and answer; French subject → subject."""

CATEGORIES = {
    "Le dispositif": "The scheme",
    "Trouver une ou un psychologue": "Finding a psychologist",
    "Les séances": "Sessions",
    "Ai-je droit au dispositif ?": "Am I entitled to it?",
    "L'INE": "The INE number",
    "Confidentialité": "Confidentiality",
    "En cas d'urgence": "In an emergency",
    "Pour les psychologues": "For psychologists",
    "Pour les universités et les proches": "For universities and relatives",
}

QUESTIONS: dict[str, tuple[str, str]] = {
    "est-ce-gratuit": (
        "Is it really free?",
        "Yes. You advance nothing and pay nothing: each session, at [[prix]], is paid to the psychologist by the university that signed an agreement with them.",
    ),
    "pour-qui": (
        "Who is it for?",
        "Every student enrolled in higher education who has a national student number (INE).",
    ),
    "combien-de-seances": (
        "How many sessions may I have?",
        "[[seances]] sessions per academic year, from 1 September to 31 August.",
    ),
    "sans-medecin": (
        "Do I have to see a doctor first?",
        "No. Since July 2024, no letter or prescription is asked for: you make the appointment directly.",
    ),
    "pour-quels-motifs": (
        "Do I have to feel very bad to come?",
        "No. Tiredness, stress, loneliness, doubts about your studies, a loss, a break-up, anxiety: whatever weighs on you is a good reason. The sooner you talk about it, the simpler it is.",
    ),
    "qui-paie": (
        "Who pays for the sessions?",
        "The State, through a university that is a partner of your psychologist. Neither you nor your family has anything to pay, before or after.",
    ),
    "mutuelle-et-carte-vitale": (
        "Do I need a carte Vitale or a complementary insurance?",
        "No. The scheme goes neither through the French health insurance nor through a complementary one: nothing appears on your statements, nor on your parents’.",
    ),
    "difference-avec-le-service-de-sante": (
        "How is it different from the student health service?",
        "Your university’s student health service (SSE) sees you on campus, often with psychologists, doctors and nurses. Here, you see a psychologist at their practice or online. You may do one, the other, or both.",
    ),
    "trouver": (
        "How do I find a psychologist?",
        'Look for a town or a postcode in <a href="/annuaire/">the directory</a>, or choose online sessions. Then contact the person of your choice: appointments are made with them, not on this website.',
    ),
    "a-distance": (
        "Can I have sessions online?",
        "Yes, if the psychologist offers them. The directory says so.",
    ),
    "dans-ma-langue": (
        "Can I have sessions in my language?",
        "Perhaps: the directory tells which languages each psychologist speaks.",
    ),
    "autre-ville": (
        "Do I have to see someone in the town where I study?",
        "No. You choose whom you want, where you want: near your campus, your parents’ home, your internship, or online.",
    ),
    "personne-ne-repond": (
        "I contacted several psychologists and nobody answers",
        "<p>Psychologists are often in session all day: leave a message with your name, your number and when you are free, and allow a few days. Meanwhile, try:</p><ul><li>a wider area around your town;</li><li>online sessions, which give more choice;</li><li>your university’s student health service.</li></ul>",
    ),
    "comment-choisir": (
        "How do I know whether it is the right person?",
        "After one or two sessions, ask yourself whether you feel listened to, without judgement, and free to talk. If not, you may say so, or change: it is common, and nobody takes offence.",
    ),
    "vraiment-psychologue": (
        "Are these psychologists qualified?",
        "Yes. Everyone’s registration number and diploma are checked against the national register of professionals before they join the scheme, and the diploma is more than three years old.",
    ),
    "plus-dans-l-annuaire": (
        "My psychologist is no longer in the directory",
        "They may have paused their participation, or left the scheme. Ask them whether your next sessions are still paid for; if not, the directory offers other people near you, and the sessions you have left are not lost.",
    ),
    "accessibilite-du-cabinet": (
        "I use a wheelchair: is the practice accessible?",
        "Ask before the first appointment: not all of them are. Online sessions may be a solution, meanwhile or for good.",
    ),
    "premiere-seance": (
        "What happens at the first session?",
        "You get to know each other. You say what brings you, in your own words; the psychologist asks a few questions and explains how they work. You may ask all of yours, and you do not have to tell everything.",
    ),
    "duree": (
        "How long is a session?",
        "Most often between 45 minutes and an hour. Ask when you make the appointment.",
    ),
    "que-faut-il-apporter": (
        "What do I have to bring?",
        "Your student card or your certificate of enrolment, with your INE number. That is all.",
    ),
    "changer-de-psychologue": (
        "May I change psychologist?",
        "Yes, at any time and without explaining. The sessions you have had stay counted, and so do those you have left.",
    ),
    "deux-psychologues": (
        "May I see two psychologists in the same year?",
        "Yes. Sessions are counted for you, whoever you see: [[seances]] in all in the academic year.",
    ),
    "apres-la-derniere-seance": (
        "What happens when I have used all my sessions?",
        "Further ones are not paid for until 1 September. Talk about it with your psychologist or with your university’s student health service: they will help you find a way to go on.",
    ),
    "seances-non-utilisees": (
        "Are unused sessions carried over?",
        "No. The count starts again from zero every 1 September.",
    ),
    "rendez-vous-manque": (
        "What if I cannot come to an appointment?",
        "Say so as soon as you can: someone else may be waiting. A session that did not take place is neither declared nor paid for by the scheme.",
    ),
    "combien-il-m-en-reste": (
        "How do I know how many sessions I have left?",
        "Ask your psychologist: they are told how many remain when a session is declared.",
    ),
    "on-me-demande-de-payer": (
        "I am asked to pay: is that normal?",
        'No. No advance, no supplement, no deposit. Say that you come within Santé Psy Étudiant; if they insist, do not pay, and write to us through the <a href="/contact/">contact page</a>.',
    ),
    "seance-declaree-par-erreur": (
        "A session was declared in my name, but I was not there",
        'Talk to your psychologist first: a wrong date is easily corrected. If that is not enough, write to us through the <a href="/contact/">contact page</a>.',
    ),
    "bts-et-prepa": (
        "I am in a BTS or a classe préparatoire: am I entitled to it?",
        'Yes, if you have an INE number: these are higher education, even when they take place in a lycée. Take the <a href="/suis-je-eligible/">eligibility test</a> to be sure.',
    ),
    "ecole-privee": (
        "My school is private: am I entitled to it?",
        "Yes, if your course is part of higher education in France and you have an INE number. Your school can give it to you.",
    ),
    "alternance": (
        "I am on a work-study programme: am I entitled to it?",
        "Yes, if your course is part of higher education: you then have an INE number, like other students.",
    ),
    "doctorat": (
        "I am doing a doctorate: am I entitled to it?",
        "Yes. You are enrolled in a higher education institution and have an INE number.",
    ),
    "etudiant-etranger": (
        "I come from abroad to study in France: am I entitled to it?",
        "Yes, as soon as you are enrolled in a French institution and have an INE number. Nationality does not matter. The directory tells which languages are spoken.",
    ),
    "ecole-a-l-etranger": (
        "I study in a school abroad: am I entitled to it?",
        'Not if you are enrolled in no institution in France: the INE number is compulsory. Your school may offer support of its own, and the numbers of the page <a href="/aide-immediate/">Immediate help</a> are open to you.',
    ),
    "lyceenne-lyceen": (
        "I am in a lycée (secondary school): am I entitled to it?",
        'Not yet: the scheme is for higher education. Talk to your school’s nurse or psychologist, or call one of the numbers of the page <a href="/aide-immediate/">Immediate help</a>.',
    ),
    "entre-deux-annees": (
        "I am not enrolled this year: am I entitled to it?",
        'No: you have to be a student during the current year. The page <a href="/autres-services/">Other services</a> presents other help, open to all.',
    ),
    "mineure-mineur": (
        "I am under 18: do my parents have to agree?",
        "Being under 18 does not keep you out of the scheme. Talk about it with the psychologist at the first contact: they will tell you how it works.",
    ),
    "ou-trouver-mon-ine": (
        "Where do I find my INE number?",
        'On your certificate of enrolment, and often on your student card. It has 11 characters, digits and letters. The guide <a href="/guides/numero-ine/">Finding your INE number</a> goes with you.',
    ),
    "pourquoi-mon-ine": (
        "Why am I asked for my INE?",
        "To count your sessions, even if you change psychologist. It has been compulsory since January 2025. It is encrypted, and appears on no invoice.",
    ),
    "cvec-ou-ine": (
        "I have a CVEC number: is it the same?",
        "No. The CVEC certificate proves that you paid the student life contribution; it is not enough for your sessions to be paid for. The INE is needed: your institution can give it to you.",
    ),
    "je-n-ai-pas-d-ine": (
        "I have no INE number: what can I do?",
        'Ask your institution’s registrar’s office: they know it, or have it created. Meanwhile, the services of the page <a href="/aide-immediate/">Immediate help</a> and the student health service see you without an INE.',
    ),
    "ine-refuse": (
        "The INE number is refused: why?",
        "A character is probably missing, or a digit 0 has taken the place of a letter O. Copy it from the certificate of enrolment, without spaces: it has exactly 11 characters.",
    ),
    "universite-informee": (
        "Will my university know that I come?",
        "No. Your psychologist’s partner university receives a number of sessions to pay for, never a name or a number. Yours, if it is another, receives nothing.",
    ),
    "parents-informes": (
        "Will my parents be told?",
        "No. Nothing is sent to them, and nothing appears on any statement.",
    ),
    "secret-professionnel": (
        "Does what I say stay secret?",
        "Yes. What you say stays between you and your psychologist. This website knows neither why you come nor what was said.",
    ),
    "quelles-donnees": (
        "What is kept about me?",
        'Your name, your date of birth, your INE and the dates of your sessions, to count them and pay for them. Name, date of birth and INE are encrypted in the database. The page <a href="/donnees-personnelles/">Personal data</a> tells it all.',
    ),
    "combien-de-temps": (
        "For how long are my data kept?",
        "Three years after your last activity in the scheme; then they are erased.",
    ),
    "acces-a-mes-donnees": (
        "How do I see my data, or have them erased?",
        'Write to us through the <a href="/contact/">contact page</a>, choosing “My personal data”. We will tell you how to prove that it is you, then send them to you or erase them.',
    ),
    "recherche-dans-l-annuaire": (
        "Does this website follow what I look for?",
        "No. Your search stays on our servers, no public page calls an outside service, and “around me” sends nothing but a position rounded to about one kilometre.",
    ),
    "je-vais-tres-mal": (
        "I feel very bad: what can I do now?",
        "<p>Do not wait for an appointment:</p><ul><li><b>3114</b>: suicide prevention, free, confidential, 24 hours a day, 7 days a week;</li><li><b>15</b>: medical emergencies, in immediate danger;</li><li><b>112</b>: any emergency, anywhere in Europe;</li><li><b>114</b>: by text message, if you cannot hear or speak.</li></ul>",
    ),
    "inquiet-pour-quelqu-un": (
        "I am worried about someone: what can I do?",
        "Simply tell them that you are worried, and listen. Offer to call <b>3114</b> together: it also advises friends and family. In immediate danger, call <b>15</b> and stay with the person.",
    ),
    "parler-cette-nuit": (
        "I need to talk to someone tonight",
        'The page <a href="/aide-immediate/">Immediate help</a> gives the helplines that are open, with their hours and languages. <b>3114</b> answers day and night.',
    ),
    "violences": (
        "I suffer violence or harassment",
        "It is not your fault, and you can talk about it. In danger: <b>17</b>, or <b>114</b> by text message. To be listened to and advised: <b>3919</b> (violence against women), <b>3018</b> (bullying and online violence). Your institution also has a listening unit.",
    ),
    "participer": (
        "How do I join the scheme?",
        "Apply online. Your registration and your diploma are checked, then an agreement is signed with a university. You appear in the directory as soon as it is in force.",
    ),
    "conditions": (
        "What are the conditions?",
        "To be registered as a psychologist, under the name of the application, and to hold a diploma more than three years old.",
    ),
    "tarif": (
        "At what price are sessions paid?",
        "[[prix]] a session, the first included. The price in force on the day of the session is the one that counts. No supplement may be asked of the student.",
    ),
    "declarer": (
        "Until when may I declare a session?",
        "From the first day of the previous month to today. A session to come cannot be declared.",
    ),
    "facturer": (
        "Whom do I send the invoice to?",
        "The university with which you signed your agreement, even when the student comes from another institution. The invoice carries no student’s name or number.",
    ),
    "sans-mot-de-passe": (
        "Why is there no password?",
        "A six-digit code, sent by e-mail and valid for ten minutes, replaces it. Nothing to remember, nothing to steal, and opening the e-mail is not enough to sign in.",
    ),
    "suspendre": (
        "May I take a break?",
        "Yes. From your space, you may leave the directory, then come back. Sessions that took place remain to be declared and invoiced.",
    ),
    "plafond-atteint": (
        "The student has used their sessions elsewhere",
        "The count follows the person, through their INE. You see how many sessions remain, never who else saw them. Beyond [[seances]] in the academic year, a session is kept as beyond the limit, and is not invoiced.",
    ),
    "role-de-l-universite": (
        "What does the university do?",
        "It signs agreements with the psychologists of its departments and pays the invoices. It receives numbers of sessions, never a name.",
    ),
    "orienter": (
        "How do I guide a student?",
        'Show them the directory and the page <a href="/comment-ca-marche/">How it works</a>, whose poster can be printed. The step remains theirs: nobody makes the appointment in their place.',
    ),
    "aider-sans-forcer": (
        "My child does not want to see anyone: what can I do?",
        'Nobody can be forced to talk. Say what you notice, without reproach, leave the address of the website, and offer again later. The guide <a href="/guides/aider-une-ou-un-proche/">Supporting someone close</a> gives words to do it.',
    ),
    "nouvelles-de-mon-enfant": (
        "Can I know whether my child comes?",
        "No. Only the person concerned can tell you. This confidentiality is what makes it possible to talk freely.",
    ),
}

FAQ = {
    "title": "Frequent questions",
    "search_description": "Cost, number of sessions, INE, confidentiality: the answers to the most frequent questions.",
    "introduction": "Touch a question to read its answer. Yours is not there? Your university’s student health service can help too.",
}
