"""Emergency numbers, helplines and other services: what is the same in every language, then French and English words.

Only national numbers that are sure. The order here is the order on the pages.
"""

from typing import Any

# key → kind, number, by text message?, site, in the strip of each page?
FACTS: dict[str, dict[str, Any]] = {
    "15": {"kind": "emergency", "number": "15", "in_strip": True},
    "112": {"kind": "emergency", "number": "112", "in_strip": True},
    "3114": {"kind": "emergency", "number": "3114", "link": "https://3114.fr", "in_strip": True},
    "114": {
        "kind": "emergency",
        "number": "114",
        "by_text_message": True,
        "link": "https://www.urgence114.fr",
        "in_strip": True,
    },
    "17": {"kind": "emergency", "number": "17"},
    "18": {"kind": "emergency", "number": "18"},
    "nightline": {"kind": "listening", "link": "https://www.nightline.fr"},
    "sos-amitie": {"kind": "listening", "number": "09 72 39 40 50", "link": "https://www.sos-amitie.com"},
    "fil-sante-jeunes": {"kind": "listening", "number": "0 800 235 236", "link": "https://www.filsantejeunes.com"},
    "3919": {"kind": "listening", "number": "3919", "link": "https://arretonslesviolences.gouv.fr"},
    "3018": {"kind": "listening", "number": "3018", "link": "https://3018.fr"},
    "119": {"kind": "listening", "number": "119", "link": "https://www.allo119.gouv.fr"},
    "drogues-info": {
        "kind": "listening",
        "number": "0 800 23 13 13",
        "link": "https://www.drogues-info-service.fr",
    },
    "sse": {"kind": "other", "link": "https://www.etudiant.gouv.fr"},
    "crous": {"kind": "other", "link": "https://www.messervices.etudiant.gouv.fr"},
    "mon-soutien-psy": {"kind": "other", "link": "https://monsoutienpsy.sante.gouv.fr"},
    "psycom": {"kind": "other", "link": "https://www.psycom.org"},
}

FRENCH: dict[str, dict[str, str]] = {
    "15": {
        "name": "Samu",
        "description": "Une vie est en danger, quelqu'un a fait une tentative de suicide ou ne réagit plus : une équipe médicale vous dit quoi faire et envoie du secours.",
        "hours": "24 h/24 et 7 j/7",
        "short_label": "Samu",
    },
    "112": {
        "name": "Toutes les urgences",
        "description": "Le numéro à retenir si vous ne savez pas lequel choisir. Il répond depuis n'importe quel téléphone.",
        "audience": "tout le monde, partout dans l'Union européenne",
        "hours": "24 h/24 et 7 j/7",
        "languages": "souvent l'anglais, en plus du français",
        "short_label": "urgences en Europe",
    },
    "3114": {
        "name": "Prévention du suicide",
        "description": "Des professionnelles et professionnels du soin écoutent, rassurent et orientent. Gratuit et confidentiel.",
        "audience": "qui pense au suicide, qui s'inquiète pour quelqu'un, qui vient de perdre quelqu'un",
        "hours": "24 h/24 et 7 j/7",
        "languages": "français",
        "short_label": "prévention du suicide, 24 h/24",
    },
    "114": {
        "name": "Urgences par SMS",
        "description": "Écrivez ce qui se passe et où vous êtes : le 114 prévient le Samu, la police ou les pompiers.",
        "audience": "personnes sourdes, malentendantes ou aphasiques, ou en danger et qui ne peuvent pas parler",
        "hours": "24 h/24 et 7 j/7",
        "languages": "français, langue des signes française",
        "short_label": "par SMS, si vous n'entendez pas",
    },
    "17": {
        "name": "Police ou gendarmerie",
        "description": "Vous êtes en danger ou quelqu'un vous menace, en ce moment.",
        "hours": "24 h/24 et 7 j/7",
    },
    "18": {
        "name": "Pompiers",
        "description": "Accident, incendie, malaise.",
        "hours": "24 h/24 et 7 j/7",
    },
    "nightline": {
        "name": "Nightline",
        "description": "Des étudiantes et étudiants bénévoles, formés à l'écoute, répondent par téléphone ou par tchat. Le numéro dépend de votre ville : il est sur le site.",
        "audience": "étudiantes et étudiants",
        "hours": "le soir et la nuit, selon les villes",
        "languages": "français, et anglais certains soirs",
    },
    "sos-amitie": {
        "name": "SOS Amitié",
        "description": "Une écoute anonyme, sans jugement, quand la solitude ou l'angoisse est trop forte.",
        "audience": "tout le monde",
        "hours": "24 h/24 et 7 j/7",
        "languages": "français",
    },
    "fil-sante-jeunes": {
        "name": "Fil santé jeunes",
        "description": "Des médecins, des psychologues et des éducatrices et éducateurs répondent sur la santé, le mal-être, l'amour. Anonyme et gratuit.",
        "audience": "jeunes de 12 à 25 ans",
        "hours": "tous les jours, de 9 h à 23 h",
        "languages": "français",
    },
    "3919": {
        "name": "Violences Femmes Info",
        "description": "Écoute et conseil pour toutes les violences faites aux femmes. Anonyme et gratuit, n'apparaît pas sur les factures de téléphone.",
        "audience": "femmes victimes de violences, leur entourage",
        "hours": "24 h/24 et 7 j/7",
    },
    "3018": {
        "name": "Harcèlement et violences numériques",
        "description": "Conseils, et aide pour faire supprimer une image ou un compte. Gratuit et confidentiel.",
        "audience": "jeunes victimes ou témoins, parents, professionnels",
        "hours": "tous les jours, de 9 h à 23 h",
        "languages": "français",
    },
    "119": {
        "name": "Allô enfance en danger",
        "description": "Des professionnelles et professionnels écoutent et alertent si c'est nécessaire. Gratuit, n'apparaît pas sur les factures de téléphone.",
        "audience": "mineures et mineurs en danger, et qui s'inquiète pour elles ou eux",
        "hours": "24 h/24 et 7 j/7",
    },
    "drogues-info": {
        "name": "Drogues info service",
        "description": "Parler de sa consommation ou de celle d'un proche, sans jugement. Anonyme et gratuit.",
        "audience": "tout le monde",
        "hours": "tous les jours, de 8 h à 2 h du matin",
    },
    "sse": {
        "name": "Service de santé étudiante (SSE)",
        "description": "Sur le campus, des professionnelles et professionnels de santé vous reçoivent, souvent avec des psychologues. Cherchez « santé étudiante » sur le site de votre université.",
        "audience": "étudiantes et étudiants, avec ou sans INE",
    },
    "crous": {
        "name": "Service social du Crous",
        "description": "Argent, logement, rupture avec la famille : une assistante ou un assistant social vous reçoit et cherche des solutions avec vous.",
        "audience": "étudiantes et étudiants",
    },
    "mon-soutien-psy": {
        "name": "Mon soutien psy",
        "description": "Le dispositif de l'Assurance maladie : des séances remboursées avec une ou un psychologue partenaire. Utile si vous n'êtes plus dans l'enseignement supérieur.",
        "audience": "toutes et tous, dès l'enfance",
    },
    "psycom": {
        "name": "Psycom",
        "description": "L'organisme public d'information sur la santé mentale : comprendre ce que l'on traverse, les soins, ses droits.",
        "audience": "tout le monde",
    },
}

ENGLISH: dict[str, dict[str, str]] = {
    "15": {
        "name": "Samu, medical emergencies",
        "description": "A life is in danger, someone has attempted suicide or no longer responds: a medical team tells you what to do and sends help.",
        "hours": "24 hours a day, 7 days a week",
        "short_label": "medical emergencies",
    },
    "112": {
        "name": "Any emergency",
        "description": "The number to remember if you do not know which to choose. It answers from any phone.",
        "audience": "everyone, anywhere in the European Union",
        "hours": "24 hours a day, 7 days a week",
        "languages": "often English, besides French",
        "short_label": "any emergency in Europe",
    },
    "3114": {
        "name": "Suicide prevention",
        "description": "Health professionals listen, reassure and guide. Free and confidential.",
        "audience": "anyone thinking of suicide, worried about someone, or bereaved",
        "hours": "24 hours a day, 7 days a week",
        "languages": "French",
        "short_label": "suicide prevention, 24/7",
    },
    "114": {
        "name": "Emergencies by text message",
        "description": "Write what is happening and where you are: 114 alerts the medical, police or fire services.",
        "audience": "people who are deaf, hard of hearing or cannot speak, or who are in danger and must stay silent",
        "hours": "24 hours a day, 7 days a week",
        "languages": "French, French Sign Language",
        "short_label": "by text message, if you cannot hear",
    },
    "17": {
        "name": "Police",
        "description": "You are in danger or someone is threatening you, right now.",
        "hours": "24 hours a day, 7 days a week",
    },
    "18": {
        "name": "Fire and rescue",
        "description": "An accident, a fire, someone taken ill.",
        "hours": "24 hours a day, 7 days a week",
    },
    "nightline": {
        "name": "Nightline",
        "description": "Student volunteers, trained to listen, answer by phone or chat. The number depends on your town: it is on their website.",
        "audience": "students",
        "hours": "evenings and nights, depending on the town",
        "languages": "French, and English on some nights",
    },
    "sos-amitie": {
        "name": "SOS Amitié",
        "description": "Someone to listen, anonymously and without judging, when loneliness or anxiety is too much.",
        "audience": "everyone",
        "hours": "24 hours a day, 7 days a week",
        "languages": "French",
    },
    "fil-sante-jeunes": {
        "name": "Fil santé jeunes",
        "description": "Doctors, psychologists and youth workers answer about health, distress and love. Anonymous and free.",
        "audience": "young people aged 12 to 25",
        "hours": "every day, 9 am to 11 pm",
        "languages": "French",
    },
    "3919": {
        "name": "Violences Femmes Info, violence against women",
        "description": "Listening and advice about any violence against women. Anonymous, free, and absent from phone bills.",
        "audience": "women who suffer violence, and those around them",
        "hours": "24 hours a day, 7 days a week",
    },
    "3018": {
        "name": "Bullying and online violence",
        "description": "Advice, and help to have a picture or an account removed. Free and confidential.",
        "audience": "young victims or witnesses, parents, professionals",
        "hours": "every day, 9 am to 11 pm",
        "languages": "French",
    },
    "119": {
        "name": "Allô enfance en danger, children at risk",
        "description": "Professionals listen, and raise the alarm if they must. Free, and absent from phone bills.",
        "audience": "people under 18 in danger, and anyone worried about them",
        "hours": "24 hours a day, 7 days a week",
    },
    "drogues-info": {
        "name": "Drogues info service",
        "description": "Talk about your own use of drugs, or somebody else's, without being judged. Anonymous and free.",
        "audience": "everyone",
        "hours": "every day, 8 am to 2 am",
    },
    "sse": {
        "name": "Student health service (SSE)",
        "description": "On campus, health professionals see you, often psychologists among them. Look for « santé étudiante » on your university's website.",
        "audience": "students, with or without an INE",
    },
    "crous": {
        "name": "Social service of the Crous",
        "description": "Money, housing, a break with your family: a social worker sees you and looks for solutions with you.",
        "audience": "students",
    },
    "mon-soutien-psy": {
        "name": "Mon soutien psy",
        "description": "The scheme of the French health insurance: sessions with a partner psychologist, reimbursed. Useful when you are no longer in higher education.",
        "audience": "everyone, from childhood on",
    },
    "psycom": {
        "name": "Psycom",
        "description": "The public body that informs about mental health: what you are going through, care, your rights. In French.",
        "audience": "everyone",
    },
}
