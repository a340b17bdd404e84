"""The home page in Arabic."""

from typing import Any

HOME: dict[str, Any] = {
    "title": "Santé Psy Étudiant",
    "seo_title": "Santé Psy Étudiant: [[seances]] جلسة مجانية مع أخصائية أو أخصائي نفسي",
    "search_description": "هل تدرسون في فرنسا؟ استشيروا مجانًا أخصائية أو أخصائيًا نفسيًا بالقرب منكم أو عن بُعد: [[seances]] جلسة في السنة الجامعية، دون دفع أي مبلغ ودون وصفة طبية.",
    "hero_title": "هل تحتاجون إلى التحدث؟ استشيروا مجانًا أخصائية أو أخصائيًا نفسيًا.",
    "hero_text": "<p>إذا كنتم تدرسون في فرنسا: [[seances]] جلسة في السنة الجامعية، دون دفع أي مبلغ ودون المرور بطبيب.</p>",
    "key_points": [
        ("key_point", {"figure": "[[seances]] جلسة", "text": "في السنة الجامعية، من 1 سبتمبر إلى 31 أغسطس"}),
        ("key_point", {"figure": "0 يورو", "text": "تدفعونه: تتكفل جامعة شريكة بثمن الجلسة"}),
        ("key_point", {"figure": "مباشرة", "text": "دون وصفة ولا رسالة من طبيب"}),
        ("key_point", {"figure": "سرية تامة", "text": "ما تقولونه يبقى بينكما"}),
        ("live_figure", {"figure": "psychologues", "text": "عدد الأخصائيين النفسيين في الدليل"}),
        ("live_figure", {"figure": "seances", "text": "عدد الجلسات المنجزة في السنة الجامعية"}),
    ],
}
