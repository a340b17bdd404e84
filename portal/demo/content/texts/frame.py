"""The menu, the footer and a banner, in the five languages."""

LANGUAGES = ("fr", "en", "es", "ar", "zh-hans")

# What links are gathered under: a sub-menu.
LEARN_MORE = ("En savoir plus", "Learn more", "Más información", "معرفة المزيد", "了解更多")
ALONE = ("", "", "", "", "")

# place, group, slug of a French page or address, then the label in each language.
# A link to a page that is not there is left out.
LINKS: list[tuple[str, tuple[str, ...], str, tuple[str, ...]]] = [
    ("menu", ALONE, "accueil", ("Accueil", "Home", "Inicio", "الصفحة الرئيسية", "首页")),
    (
        "menu",
        ALONE,
        "comment-ca-marche",
        ("Comment ça marche", "How it works", "Cómo funciona", "كيف يعمل البرنامج", "如何使用"),
    ),
    (
        "menu",
        ALONE,
        "suis-je-eligible",
        ("Suis-je éligible ?", "Am I eligible?", "¿Tengo derecho?", "هل يحق لي ذلك؟", "我是否符合条件？"),
    ),
    (
        "menu",
        ALONE,
        "/annuaire/",
        (
            "Trouver une ou un psychologue",
            "Find a psychologist",
            "Buscar una psicóloga o un psicólogo",
            "البحث عن أخصائية أو أخصائي نفسي",
            "寻找心理咨询师",
        ),
    ),
    ("menu", ALONE, "guides", ("Guides", "Guides", "Guías", "أدلة", "指南")),
    (
        "menu",
        ALONE,
        "faq",
        ("Questions fréquentes", "Frequent questions", "Preguntas frecuentes", "الأسئلة المتكررة", "常见问题"),
    ),
    (
        "menu",
        ALONE,
        "aide-immediate",
        ("Aide immédiate", "Urgent help", "Ayuda inmediata", "مساعدة فورية", "紧急帮助"),
    ),
    ("menu", LEARN_MORE, "actualites", ("Actualités", "News", "Noticias", "الأخبار", "新闻")),
    (
        "menu",
        LEARN_MORE,
        "autres-services",
        ("Autres services", "Other services", "Otros servicios", "خدمات أخرى", "其他服务"),
    ),
    ("menu", LEARN_MORE, "partenaires", ("Partenaires", "Partners", "Colaboradores", "الشركاء", "合作伙伴")),
    ("menu", LEARN_MORE, "statistiques", ("Statistiques", "Statistics", "Estadísticas", "إحصاءات", "统计数据")),
    ("menu", LEARN_MORE, "presse", ("Presse", "Press", "Prensa", "الصحافة", "媒体")),
    ("footer", ALONE, "https://www.etudiant.gouv.fr", ("etudiant.gouv.fr",) * 5),
    ("footer", ALONE, "https://www.info.gouv.fr", ("info.gouv.fr",) * 5),
    ("footer", ALONE, "https://www.service-public.gouv.fr", ("service-public.gouv.fr",) * 5),
    ("footer", ALONE, "https://www.legifrance.gouv.fr", ("legifrance.gouv.fr",) * 5),
    ("footer", ALONE, "https://www.data.gouv.fr", ("data.gouv.fr",) * 5),
    ("legal", ALONE, "plan-du-site", ("Plan du site", "Site map", "Mapa del sitio", "خريطة الموقع", "网站地图")),
    (
        "legal",
        ALONE,
        "mentions-legales",
        ("Mentions légales", "Legal notice", "Aviso legal", "إشعار قانوني", "法律声明"),
    ),
    (
        "legal",
        ALONE,
        "conditions-d-utilisation",
        ("Conditions d'utilisation", "Terms of use", "Condiciones de uso", "شروط الاستخدام", "使用条款"),
    ),
    (
        "legal",
        ALONE,
        "donnees-personnelles",
        ("Données personnelles", "Personal data", "Datos personales", "البيانات الشخصية", "个人数据"),
    ),
    ("legal", ALONE, "contact", ("Contact", "Contact us", "Contacto", "اتصلوا بنا", "联系我们")),
]

# A banner above « Comment ça marche »; published without an end.
BANNER_TITLE = (
    "Le nombre de séances repart de zéro le 1er septembre.",
    "The number of sessions starts again from zero on 1 September.",
    "El número de sesiones vuelve a empezar de cero el 1 de septiembre.",
    "يبدأ احتساب عدد الجلسات من الصفر من جديد في 1 سبتمبر.",
    "咨询次数于每年 9 月 1 日重新计算。",
)
BANNER_TEXT = (
    "<p>Les séances de l'année passée ne comptent plus : vous en avez [[seances]] jusqu'au 31 août.</p>",
    "<p>Last year’s sessions no longer count: you have [[seances]] until 31 August.</p>",
    "<p>Las del año pasado ya no cuentan: tiene [[seances]] hasta el 31 de agosto.</p>",
    "<p>لم تعد جلسات العام الماضي محسوبة: لديكم [[seances]] جلسة حتى 31 أغسطس.</p>",
    "<p>上一学年的次数不再计入：在 8 月 31 日之前您有 [[seances]] 次。</p>",
)
