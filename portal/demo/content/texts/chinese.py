"""The home page in Simplified Chinese."""

from typing import Any

HOME: dict[str, Any] = {
    "title": "Santé Psy Étudiant",
    "seo_title": "Santé Psy Étudiant：[[seances]] 次免费心理咨询",
    "search_description": "您在法国读书？可免费咨询您附近或线上的心理咨询师：每学年 [[seances]] 次，无需垫付费用，无需医生处方。",
    "hero_title": "想找人倾诉？您可以免费咨询心理咨询师。",
    "hero_text": "<p>您在法国读书：每学年 [[seances]] 次咨询，无需垫付费用，也无需先看医生。</p>",
    "key_points": [
        ("key_point", {"figure": "[[seances]] 次", "text": "每学年，从 9 月 1 日至 8 月 31 日"}),
        ("key_point", {"figure": "0 欧元", "text": "无需您付费：由合作大学支付咨询费用"}),
        ("key_point", {"figure": "直接预约", "text": "无需医生处方或介绍信"}),
        ("key_point", {"figure": "严格保密", "text": "您说的话只有你们两人知道"}),
        ("live_figure", {"figure": "psychologues", "text": "名录中的心理咨询师人数"}),
        ("live_figure", {"figure": "seances", "text": "学年内已完成的咨询次数"}),
    ],
}
