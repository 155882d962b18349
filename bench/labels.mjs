import { pick } from "./random.mjs";

// Words of the kind that codebooks of interview studies are made of.
const doing = [
  "Adapting",
  "Asking about",
  "Avoiding",
  "Coming to terms with",
  "Explaining",
  "Finding",
  "Giving up",
  "Holding on to",
  "Keeping",
  "Learning",
  "Letting go of",
  "Making sense of",
  "Paying for",
  "Planning",
  "Relying on",
  "Taking charge of",
  "Talking about",
  "Waiting for",
];
const having = [
  "Access to",
  "Cost of",
  "Doubts about",
  "Hopes for",
  "Lack of",
  "Limits of",
  "Pressure on",
  "Pride in",
  "Reasons for",
  "Trust in",
  "Uncertainty about",
  "Value of",
];
const matters = [
  "advice",
  "appointments",
  "care plans",
  "daily routines",
  "discharge",
  "exercise",
  "family ties",
  "follow-up",
  "friendships",
  "honest answers",
  "housework",
  "independence",
  "information",
  "medication",
  "online groups",
  "paid work",
  "peer support",
  "privacy",
  "professional roles",
  "reminders",
  "respite",
  "school meetings",
  "second opinions",
  "shared decisions",
  "side effects",
  "sleep",
  "stigma",
  "test results",
  "transport",
  "written records",
];
const circumstances = [
  "after a diagnosis",
  "across services",
  "as a carer",
  "at night",
  "at short notice",
  "between visits",
  "for newcomers",
  "in rural areas",
  "in the family",
  "on the ward",
  "over time",
  "under pressure",
  "when plans change",
  "with a new team",
  "without a car",
  "without being asked",
];

/** A function that gives a new English label of 2 to 8 words at each call, no two alike; about 15,000 there are. */
export function labelsFrom(random) {
  const given = new Set();
  return () => {
    for (;;) {
      const start = random() < 0.55 ? pick(random, doing) : pick(random, having);
      const end = random() < 0.6 ? ` ${pick(random, circumstances)}` : "";
      const label = `${start} ${pick(random, matters)}${end}`;
      if (given.has(label)) continue;
      given.add(label);
      return label;
    }
  };
}

/** A function that gives labels of exactly 120 characters: several of the above in one, tried until the length is right. */
export function longLabelsFrom(random) {
  return () => {
    const next = labelsFrom(random);
    let label = next();
    while (label.length !== 120) {
      const words = next();
      label = label.length > 120 ? words : `${label}, ${words[0].toLowerCase()}${words.slice(1)}`;
    }
    return label;
  };
}

/** A theme and three subthemes in scripts that wrap, join and run differently. */
export const phrasebook = [
  [
    "Trust in the care team",
    "Überforderung im Alltag",
    "Coût des médicaments",
    "Страх осуждения со стороны коллег",
  ],
  ["الثقة في فريق الرعاية", "تكلفة الأدوية", "الدعم من الأسرة والأصدقاء", "الخوف من الوصمة الاجتماعية"],
  ["对医疗团队的信任", "药物费用负担过重", "来自家人和朋友的支持", "害怕受到他人的歧视和误解"],
  ["医療チームへの信頼", "薬代の負担", "家族や友人からの支え", "先の見えない不安と向き合う"],
  ["의료진에 대한 신뢰", "약값 부담", "가족과 친구의 지지", "낙인에 대한 두려움"],
  ["देखभाल करने वालों पर भरोसा", "दवाओं का खर्च", "परिवार और मित्रों का सहारा", "कलंक का डर"],
  ["ความไว้วางใจในทีมดูแล", "ค่าใช้จ่ายด้านยา", "การสนับสนุนจากครอบครัวและเพื่อน", "ความกลัวการถูกตีตรา"],
];
