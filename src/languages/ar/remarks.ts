import type { remarksEnglish } from "../../words/english/remarks.ts";
import type { Message } from "../../words/message.ts";

/** What a figure left out, or drew otherwise than asked: in its notes, not drawn. */
export const remarksArabic: Readonly<Record<keyof typeof remarksEnglish, Message>> = {
  "remark.hidden": "مخفية: {group}.",
  "remark.noGroup": "لا مجموعة لها المعرّف {id}.",
  "remark.manyGroups": {
    zero: "لا مجموعات معروضة: المقارنات مصممة لعدد من 2 إلى {most}.",
    one: "المعروض مجموعة واحدة: المقارنات مصممة لعدد من 2 إلى {most}.",
    two: "المعروض مجموعتان: المقارنات مصممة لعدد من 2 إلى {most}.",
    few: "المعروض {n} مجموعات: المقارنات مصممة لعدد من 2 إلى {most}.",
    many: "المعروض {n} مجموعة: المقارنات مصممة لعدد من 2 إلى {most}.",
    other: "المعروض {n} مجموعة: المقارنات مصممة لعدد من 2 إلى {most}.",
  },
  "remark.noReference": "لا مجموعة معروضة لها المعرّف {id}، فلا مرجع.",
  "remark.pairWithReference": "لا يتكوّن الزوج إلا من مجموعتين: تُقارَن كل مجموعة بالمرجع.",
  "remark.pairOfMany": "لا يتكوّن الزوج إلا من مجموعتين: أخفِ غيرهما، أو سمِّ مرجعًا.",
  "remark.unnamedReference": "لا تُقارَن أي مجموعة بمرجع، إذ لم يُسمَّ مرجع.",
  "remark.noLevels": "ليس للمجموعات مستويات ترتّبها.",
  "remark.oneLevel": "لا ترتيب للمجموعات: كلها من مستوى واحد.",
  "remark.withoutLevel": {
    zero: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
    one: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
    two: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
    few: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
    many: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
    other: "لا ترتيب للمجموعات؛ بلا مستوى: {names}.",
  },
  "remark.noPools": "لا مجموعة تنتمي إلى طقم: لم يُدمج شيء.",
  "remark.oneGroup": "أقل من مجموعتين: لا شيء للمقارنة.",
  "remark.noPercent": "بلا نسب مئوية: لا يُعرف أن في كل مجموعة 20 أو أكثر.",
  "remark.noHeightAlone": "يحتاج printHeight إلى printWidth: أُهمل.",
  "remark.noWidth": "أُهمل width: يحل محله printWidth.",
  "remark.noMaxHeight": "أُهمل maxHeight: يحل محله printHeight.",
  "remark.noFit": "لا تتسع له مساحة {width} × {height} مم بنص قياسه 6 نقاط: ارسم أقل، أو على صفحة أكبر.",
  "remark.smallPrint": "عند طباعته بعرض {width} مم يكون أصغر نص بقياس {size} نقطة: زد العرض.",
  "remark.otherOptionsOfMap": "أُهملت، إذ ليس للخريطة هذه الخيارات: {options}.",
  "remark.otherOptionsOfChart": "أُهملت، إذ ليس للمخطط هذه الخيارات: {options}.",
  "remark.noThemes": {
    zero: "لا معرّفات مجهولة. {ids}",
    one: "لا موضوع له المعرّف {ids}.",
    two: "لا موضوع له أي من المعرّفين {ids}.",
    few: "لا موضوع له أي من المعرّفات {ids}.",
    many: "لا موضوع له أي من المعرّفات {ids}.",
    other: "لا موضوع له أي من المعرّفات {ids}.",
  },
  "remark.noColour": "لا لون في اللوحة لما يلي: {groups}.",
  "remark.faint":
    "تباين اللون {colour} للمجموعة {group} مع الخلفية {ground} هو {contrast}:1؛ وتحتاج العلامات إلى 3:1.",
  "remark.close":
    "يصعب التمييز بين اللون {first} للمجموعة {firstGroup} واللون {second} للمجموعة {secondGroup}: الفرق بينهما {distance} في OKLab؛ وتحتاج العلامات إلى {least}.",
  "remark.cut": {
    zero: "لا تسميات مقصوصة.",
    one: "تسمية واحدة مقصوصة؛ والتسميات كلها كاملة في الوصف.",
    two: "تسميتان مقصوصتان؛ والتسميات كلها كاملة في الوصف.",
    few: "{n} تسميات مقصوصة؛ والتسميات كلها كاملة في الوصف.",
    many: "{n} تسمية مقصوصة؛ والتسميات كلها كاملة في الوصف.",
    other: "{n} تسمية مقصوصة؛ والتسميات كلها كاملة في الوصف.",
  },
};
