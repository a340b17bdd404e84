"""The infographics in the words of each language. Facts: design, « Rules of the scheme ». French and English students': with the first pages."""

from typing import Any


def _infographic(title: str, *steps: tuple[str, str, str, str]) -> tuple[str, dict[str, Any]]:
    """Make the block from (pictogram, title, figure, text)."""
    names = ("pictogram", "title", "figure", "text")
    return "infographic", {
        "title": title,
        "steps": [{**dict(zip(names, step, strict=True)), "text": f"<p>{step[-1]}</p>"} for step in steps],
    }


PSYCHOLOGISTS: dict[str, Any] = {
    "title": "Comment ça marche pour les psychologues",
    "slug": "comment-ca-marche-psychologues",
    "audience": "psychologists",
    "search_description": "De la candidature au paiement : les étapes pour recevoir des étudiantes et des étudiants dans le cadre de Santé Psy Étudiant.",
    "introduction": "De la candidature au paiement : une convention, un espace en ligne, une facture par mois.",
    "body": [
        _infographic(
            "Recevoir des étudiantes et des étudiants, en sept étapes",
            (
                "checklist",
                "Je candidate en ligne",
                "",
                "Sur Démarches Simplifiées, avec un numéro RPPS de psychologue et un diplôme de plus de trois ans.",
            ),
            (
                "agreement",
                "Je signe ma convention",
                "",
                "Une fois ma candidature acceptée, avec l'université partenaire qui réglera mes factures.",
            ),
            (
                "profile",
                "Je complète mon profil",
                "",
                "Une adresse ou la téléconsultation : je suis dans l'annuaire, on me contacte directement.",
            ),
            (
                "conversation",
                "Je reçois",
                "[[seances]] séances",
                "Par personne et par année universitaire. Je note le numéro INE à la première.",
            ),
            (
                "declaration",
                "Je déclare mes séances",
                "",
                "Dans mon espace, celles du mois et du mois précédent. Je vois combien de séances il reste à la personne.",
            ),
            (
                "invoice",
                "J'édite ma facture",
                "[[prix]] la séance",
                "Elle compte les séances du mois, jour par jour, sans aucun nom. Je la dépose sur Chorus Pro.",
            ),
            (
                "university",
                "L'université me paie",
                "",
                "Celle de ma convention, où que la personne étudie. Délai de paiement : 30 jours.",
            ),
        ),
        ("heading", "Ce que voit l'université"),
        (
            "text",
            "<p>Des nombres de séances et des montants, jamais un nom ni un numéro d'étudiante ou d'étudiant. La facture est "
            "exonérée de TVA (article 261, 4-1° du code général des impôts).</p>",
        ),
    ],
}

PSYCHOLOGISTS_IN_ENGLISH: dict[str, Any] = {
    "title": "How it works for psychologists",
    "slug": "how-it-works-psychologists",
    "search_description": "From application to payment: the steps to see students as part of Santé Psy Étudiant.",
    "introduction": "From application to payment: one agreement, one online space, one invoice a month.",
    "body": [
        _infographic(
            "See students in seven steps",
            (
                "checklist",
                "I apply online",
                "",
                "On Démarches Simplifiées, with a psychologist’s RPPS number and a degree held for more than three years.",
            ),
            (
                "agreement",
                "I sign my agreement",
                "",
                "Once my application is accepted, with the partner university that will pay my invoices.",
            ),
            (
                "profile",
                "I fill in my profile",
                "",
                "An address or online sessions: I am in the directory, people contact me directly.",
            ),
            (
                "conversation",
                "I see students",
                "[[seances]] sessions",
                "Per person and per academic year. I note the INE number at the first one.",
            ),
            (
                "declaration",
                "I declare my sessions",
                "",
                "In my space, those of this month and of the previous one. I can see how many sessions the person has left.",
            ),
            (
                "invoice",
                "I issue my invoice",
                "[[prix]] a session",
                "It counts the sessions of the month, day by day, without any name. I deposit it on Chorus Pro.",
            ),
            (
                "university",
                "The university pays me",
                "",
                "The one of my agreement, wherever the person studies. Payment term: 30 days.",
            ),
        ),
        ("heading", "What the university sees"),
        (
            "text",
            "<p>Numbers of sessions and amounts, never a student’s name or number. The invoice is exempt from VAT "
            "(article 261, 4-1° of the French tax code).</p>",
        ),
    ],
}

STUDENTS: dict[str, dict[str, Any]] = {
    "es": {
        "title": "Cómo funciona",
        "slug": "como-funciona",
        "search_description": "Los pasos para consultar gratis a una psicóloga o un psicólogo cuando se estudia en Francia.",
        "introduction": "De la búsqueda a la sesión: nada que pagar y nadie a quien convencer.",
        "body": [
            _infographic(
                "Una psicóloga o un psicólogo, gratis, en seis pasos",
                (
                    "search",
                    "Busco una psicóloga o un psicólogo",
                    "",
                    "En el directorio, cerca de un lugar o en línea. Todas y todos participan en el programa.",
                ),
                (
                    "calendar",
                    "Pido cita",
                    "",
                    "Me pongo en contacto directamente, por teléfono, por correo electrónico o en su sitio web.",
                ),
                (
                    "student",
                    "Preparo mi número INE",
                    "",
                    "El identificador nacional de estudiante se pide en la primera sesión. Está en el certificado de matrícula.",
                ),
                (
                    "conversation",
                    "Tengo mi sesión",
                    "",
                    "En la consulta o en línea. Digo lo que quiero, a mi ritmo.",
                ),
                (
                    "free",
                    "No pago nada",
                    "0 €",
                    "La sesión cuesta [[prix]] y la paga la universidad asociada. No pago ni antes ni después.",
                ),
                (
                    "support",
                    "Sigo si lo necesito",
                    "[[seances]] sesiones",
                    "Por año universitario, con la misma persona o con otra.",
                ),
            ),
            ("heading", "¿Para quién?"),
            (
                "text",
                "<p>Para todas las personas que estudian en la enseñanza superior en Francia y tienen un número INE. La edad, la "
                "titulación y la nacionalidad no importan.</p>",
            ),
        ],
    },
    "ar": {
        "title": "كيف يعمل البرنامج",
        "slug": "kayfa-yamal",
        "search_description": "خطوات استشارة أخصائية أو أخصائي نفسي مجانًا عندما تدرسون في فرنسا.",
        "introduction": "من البحث إلى الجلسة: لا شيء تدفعونه، ولا أحد عليكم إقناعه.",
        "body": [
            _infographic(
                "أخصائية أو أخصائي نفسي مجانًا، في ست خطوات",
                (
                    "search",
                    "أبحث عن أخصائية أو أخصائي نفسي",
                    "",
                    "في الدليل، بالقرب من مكان أو عن بُعد. كل من في الدليل يشارك في البرنامج.",
                ),
                ("calendar", "أحجز موعدًا", "", "أتصل مباشرة، عبر الهاتف أو البريد الإلكتروني أو الموقع."),
                (
                    "student",
                    "أحضّر رقم INE",
                    "",
                    "يُطلب الرقم الوطني للطالب (INE) في الجلسة الأولى. تجدونه في شهادة التسجيل.",
                ),
                ("conversation", "أحضر الجلسة", "", "في العيادة أو عن بُعد. أقول ما أريد، على مهلي."),
                (
                    "free",
                    "لا أدفع شيئًا",
                    "0 يورو",
                    "ثمن الجلسة [[prix]]، وتدفعه الجامعة الشريكة. لا أدفع لا قبلها ولا بعدها.",
                ),
                (
                    "support",
                    "أواصل إذا احتجت",
                    "[[seances]] جلسة",
                    "في السنة الجامعية، مع الشخص نفسه أو مع غيره.",
                ),
            ),
            ("heading", "لمن هذا البرنامج؟"),
            (
                "text",
                "<p>لكل من يدرس في التعليم العالي في فرنسا ولديه رقم INE. لا يهم العمر ولا الشهادة ولا الجنسية.</p>",
            ),
        ],
    },
    "zh-hans": {
        "title": "如何使用",
        "slug": "ruhe-shiyong",
        "search_description": "在法国读书，如何免费咨询心理咨询师：一步一步来。",
        "introduction": "从查找到咨询：无需付费，也无需说服任何人。",
        "body": [
            _infographic(
                "六个步骤，免费咨询心理咨询师",
                ("search", "我查找心理咨询师", "", "在名录中按地点查找，或选择线上咨询。名录中的咨询师都参与本计划。"),
                ("calendar", "我预约", "", "通过电话、电子邮件或网站，直接联系咨询师。"),
                (
                    "student",
                    "我准备好 INE 号码",
                    "",
                    "首次咨询时需要提供国家学生号码（INE）。它印在您的注册证明上。",
                ),
                ("conversation", "我去咨询", "", "在咨询室或线上。想说什么就说什么，按自己的节奏。"),
                ("free", "我无需付费", "0 欧元", "每次咨询费用为 [[prix]]，由合作大学支付。咨询前后我都不用付钱。"),
                ("support", "需要时继续咨询", "[[seances]] 次", "每学年的咨询次数，可以找同一位咨询师，也可以换一位。"),
            ),
            ("heading", "谁可以使用？"),
            ("text", "<p>所有在法国高等教育机构注册、并有 INE 号码的学生。年龄、学位和国籍都没有限制。</p>"),
        ],
    },
}
