"""« Aide immédiate » in every language."""

from typing import Any

FRENCH: dict[str, Any] = {
    "title": "Aide immédiate",
    "slug": "aide-immediate",
    "search_description": "En danger ou besoin de parler tout de suite : le 15, le 112, le 3114 et les lignes d'écoute, avec leurs horaires et leurs langues.",
    "introduction": "Vous n'avez pas à attendre un rendez-vous, ni à être sûre ou sûr que c'est grave. Appelez, ou écrivez : quelqu'un répond.",
    "body": [
        ("heading", "Si vous êtes avec quelqu'un qui va très mal"),
        (
            "text",
            "<ul><li>Restez avec la personne, ou faites venir quelqu'un de confiance.</li>"
            "<li>Éloignez, si vous le pouvez sans danger, ce avec quoi elle pourrait se blesser.</li>"
            "<li>Demandez-lui simplement si elle pense au suicide : en parler n'en donne pas l'idée, et cela soulage.</li>"
            "<li>Appelez avec elle, ou pour elle : le <b>3114</b> conseille aussi les proches. En danger immédiat, le <b>15</b> ou le <b>112</b>.</li></ul>",
        ),
        (
            "callout",
            {
                "title": "Appeler ne vous engage à rien",
                "text": "<p>Vous pouvez ne pas donner votre nom, ne pas tout dire, et raccrocher quand vous voulez. Personne ne prévient votre établissement.</p>",
            },
        ),
    ],
}

OTHERS: dict[str, dict[str, Any]] = {
    "en": {
        "title": "Immediate help",
        "slug": "immediate-help",
        "search_description": "In danger, or in need of someone to talk to right now: 15, 112, 3114 and the helplines, with their hours and languages.",
        "introduction": "You do not have to wait for an appointment, nor to be sure that it is serious. Call, or write: someone answers.",
        "body": [
            ("heading", "If you are with someone who is very unwell"),
            (
                "text",
                "<ul><li>Stay with them, or have someone they trust come over.</li>"
                "<li>If it is safe to do so, put out of reach what they could hurt themselves with.</li>"
                "<li>Simply ask whether they are thinking of suicide: asking does not plant the idea, and it brings relief.</li>"
                "<li>Call with them, or for them: <b>3114</b> also advises friends and family. In immediate danger, <b>15</b> or <b>112</b>.</li></ul>",
            ),
            (
                "callout",
                {
                    "title": "Calling commits you to nothing",
                    "text": "<p>You may keep your name to yourself, leave things unsaid, and hang up whenever you like. Nobody tells your university.</p>",
                },
            ),
        ],
    },
    "es": {
        "title": "Ayuda inmediata",
        "slug": "ayuda-inmediata",
        "search_description": "En peligro o con necesidad de hablar ahora mismo: el 15, el 112, el 3114 y las líneas de escucha, con sus horarios e idiomas.",
        "introduction": "No tiene que esperar una cita, ni estar seguro de que es grave. Llame o escriba: alguien responde.",
        "body": [
            ("heading", "Si está con alguien que se encuentra muy mal"),
            (
                "text",
                "<ul><li>Quédese con la persona, o pida a alguien de confianza que venga.</li>"
                "<li>Si puede hacerlo sin peligro, aparte lo que podría usar para hacerse daño.</li>"
                "<li>Pregúntele simplemente si piensa en el suicidio: hablar de ello no da la idea, y alivia.</li>"
                "<li>Llame con ella, o por ella: el <b>3114</b> también aconseja a las personas cercanas. En peligro inmediato, el <b>15</b> o el <b>112</b>.</li></ul>",
            ),
            (
                "callout",
                {
                    "title": "Llamar no le compromete a nada",
                    "text": "<p>Puede no dar su nombre, no contarlo todo y colgar cuando quiera. Nadie avisa a su universidad.</p>",
                },
            ),
        ],
    },
    "ar": {
        "title": "مساعدة فورية",
        "slug": "aide-immediate",
        "search_description": "في خطر أو بحاجة إلى من تتحدثون إليه الآن: الأرقام 15 و112 و3114 وخطوط الاستماع، مع مواعيدها ولغاتها.",
        "introduction": "لا حاجة إلى انتظار موعد، ولا إلى التأكد من خطورة الأمر. اتصلوا أو اكتبوا: هناك من يجيب.",
        "body": [
            ("heading", "إذا كنتم مع شخص في حالة سيئة جدًا"),
            (
                "text",
                "<ul><li>ابقوا معه، أو اطلبوا حضور شخص يثق به.</li>"
                "<li>أبعدوا عنه ما قد يؤذي به نفسه، إن أمكنكم ذلك دون خطر.</li>"
                "<li>اسألوه ببساطة إن كان يفكر في الانتحار: السؤال لا يوحي بالفكرة، بل يخفف عنه.</li>"
                "<li>اتصلوا معه أو نيابة عنه: الرقم <b>3114</b> يقدم النصح للمقربين أيضًا. وفي الخطر الفوري، <b>15</b> أو <b>112</b>.</li></ul>",
            ),
            (
                "callout",
                {
                    "title": "الاتصال لا يلزمكم بشيء",
                    "text": "<p>يمكنكم ألا تذكروا اسمكم، وألا تقولوا كل شيء، وأن تنهوا المكالمة متى شئتم. لا أحد يخبر جامعتكم.</p>",
                },
            ),
        ],
    },
    "zh-hans": {
        "title": "紧急帮助",
        "slug": "aide-immediate",
        "search_description": "身处危险，或此刻需要倾诉：15、112、3114 及各倾听热线，附时间与语言。",
        "introduction": "不必等预约，也不必确定情况是否严重。打电话或发短信：会有人回应。",
        "body": [
            ("heading", "如果您身边的人状态很差"),
            (
                "text",
                "<ul><li>陪着对方，或请其信任的人过来。</li>"
                "<li>在安全的前提下，拿走可能用来伤害自己的东西。</li>"
                "<li>直接问对方是否想到自杀：询问不会诱发这个念头，反而会让人轻松一些。</li>"
                "<li>和对方一起打电话，或替对方打：<b>3114</b> 也为亲友提供建议。如有紧急危险，请拨 <b>15</b> 或 <b>112</b>。</li></ul>",
            ),
            (
                "callout",
                {
                    "title": "打电话不代表任何承诺",
                    "text": "<p>您可以不说姓名、不说全部，随时可以挂断。没有人会通知您的学校。</p>",
                },
            ),
        ],
    },
}
